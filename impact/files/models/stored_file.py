"""A file somebody gave us. The row is the truth: bytes without a row are swept away, a row never points at nothing."""

import uuid
from datetime import datetime
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files.enums import FileKind, FileState, Reason
from impact.files.pure.kinds import KINDS, Kind
from impact.files.pure.stages import FILE, moves

_HASH = r"^[0-9a-f]{64}$"


class StoredFileQuerySet(models.QuerySet["StoredFile"]):
    """Reads over files."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff who look after files, in all four nations. Whoever a file belongs to comes through what it hangs on."""
        allowed = isinstance(user, User) and user.is_staff and user.has_perm("files.view_storedfile")
        return self if allowed else self.none()

    def with_bytes(self) -> Self:
        """Those whose bytes should lie on the shelf."""
        return self.filter(emptied_at__isnull=True)

    def waiting(self) -> Self:
        """Set aside to check."""
        return self.filter(state=FileState.WAITING)

    def expired(self, now: datetime) -> Self:
        """Past their time."""
        return self.filter(expires_at__lte=now)

    def unreferenced(self) -> Self:
        """Those that hang on nothing: no row of any app points at them."""
        found = self
        for relation in StoredFile._meta.related_objects:  # noqa: SLF001
            if not hasattr(relation.related_model, "pgh_tracked_model"):
                found = found.filter(**{f"{relation.name}__isnull": True})
        return found


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "kind",
        "size",
        "sha256",
        "kept_sha256",
        "state",
        "reason",
        "scanned_with",
        "origin",
        "uploaded_at",
        "checked_at",
        "refused_by",
        "expires_at",
        "emptied_at",
    ],
    model_name="StoredFileEvent",
)
class StoredFile(models.Model):
    """`sha256` and `size` are of the file as it came, `kept_*` of what lies on the shelf (a picture is drawn anew)."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    original_name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=8, choices=FileKind.choices)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    sha256 = models.CharField(_("check sum"), max_length=64)
    stored_as = models.CharField(_("name on the shelf"), max_length=80, unique=True, editable=False)
    kept_size = models.PositiveBigIntegerField(_("size as kept"), null=True, blank=True)
    kept_sha256 = models.CharField(_("check sum as kept"), max_length=64, blank=True)
    state = models.CharField(_("state"), max_length=8, choices=FileState.choices, default=FileState.WAITING)
    reason = models.CharField(_("why it is not taken"), max_length=16, choices=Reason.choices, blank=True)
    scanned_with = models.CharField(_("checked with"), max_length=60, blank=True)
    origin = models.CharField(_("came with"), max_length=60)
    uploaded_at = models.DateTimeField(_("arrived"))
    checked_at = models.DateTimeField(_("checked"), null=True, blank=True)
    refused_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("refused by"),
    )
    expires_at = models.DateTimeField(_("deleted on"), null=True, blank=True)
    emptied_at = models.DateTimeField(_("bytes deleted"), null=True, blank=True)

    objects = StoredFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("file")
        verbose_name_plural = _("files")
        permissions = (
            ("check_storedfile", "Can have a file checked again"),
            ("refuse_storedfile", "Can refuse a file"),
        )
        constraints = (
            models.CheckConstraint(condition=~Q(original_name=""), name="file_has_a_name"),
            models.CheckConstraint(condition=Q(kind__in=FileKind.values), name="file_kind_is_known"),
            models.CheckConstraint(condition=Q(state__in=FileState.values), name="file_state_is_known"),
            models.CheckConstraint(condition=Q(reason__in=["", *Reason.values]), name="file_reason_is_known"),
            models.CheckConstraint(condition=Q(size__gt=0), name="file_is_not_empty"),
            models.CheckConstraint(
                condition=Q(sha256__regex=_HASH) & (Q(kept_sha256="") | Q(kept_sha256__regex=_HASH)),
                name="file_has_its_check_sum",
            ),
            models.CheckConstraint(
                condition=Q(stored_as__regex=r"^private/[0-9a-f]{2}/[0-9a-f]{32}$"),
                name="file_lies_under_a_random_name",
            ),
            models.CheckConstraint(
                condition=Q(state=FileState.REFUSED) & ~Q(reason="") | ~Q(state=FileState.REFUSED) & Q(reason=""),
                name="file_refused_says_why_and_no_other",
            ),
            models.CheckConstraint(
                condition=~Q(state=FileState.CLEAN) | (~Q(kept_sha256="") & Q(checked_at__isnull=False)),
                name="file_clean_was_checked",
            ),
            models.CheckConstraint(
                condition=~Q(state=FileState.CLEAN) | Q(emptied_at__isnull=True), name="file_clean_has_its_bytes"
            ),
        )
        indexes = (
            models.Index(fields=["uploaded_at"], name="file_waiting", condition=Q(state="waiting")),
            models.Index(fields=["expires_at"], name="file_by_its_end"),
        )
        triggers = (
            pgtrigger.ReadOnly(
                name="file_stays_as_it_came",
                fields=["public_id", "original_name", "kind", "size", "sha256", "origin", "uploaded_at"],
            ),
            pgtrigger.FSM(name="file_moves_as_the_table_says", field="state", transitions=moves(FILE)),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.origin}"

    @property
    def is_clean(self) -> bool:
        """It may be opened."""
        return self.state == FileState.CLEAN

    @property
    def content_type(self) -> str:
        """What we tell a browser it is: from the kind we saw, never from what the sender said."""
        return KINDS[Kind(self.kind)].content_type
