"""A gap in the evidence, told to an organisation that may be able to fill it."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import NoticeStatus
from impact.engagement.pure.stages import NOTICE_STAGES
from impact.people.models import Person
from impact.programme.models import EvidenceGap, Organisation
from impact.programme.queries import nations_for


class GapNoticeQuerySet(models.QuerySet["GapNotice"]):
    """Reads over notices."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those to the organisations of their nations."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(organisation__nation__in=nations)

    def told(self) -> Self:
        """Those that have gone out."""
        return self.exclude(status=NoticeStatus.WAITING)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="GapNoticeEvent",
    fields=[
        "id", "public_id", "gap", "organisation", "status", "chosen_by", "chosen_at", "sent_by", "sent_at",
        "answered_on",
    ],
)  # fmt: skip
class GapNotice(models.Model):
    """One organisation that is told. `contact` is whom we write to there; without one nothing can go out."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    gap = models.ForeignKey(
        EvidenceGap, on_delete=models.PROTECT, related_name="notices", verbose_name=_("gap in the evidence")
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", verbose_name=_("organisation")
    )
    contact = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("whom we write to")
    )
    status = models.CharField(_("status"), max_length=10, choices=NoticeStatus.choices, default=NoticeStatus.WAITING)
    words = models.TextField(_("what they said"), max_length=3000, blank=True)
    answered_on = models.DateField(_("answered"), null=True, blank=True)
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("chosen by")
    )
    chosen_at = models.DateTimeField(_("chosen"), default=timezone.now, editable=False)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("sent by"),
    )  # fmt: skip
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)

    objects = GapNoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("notice of a gap in the evidence")
        verbose_name_plural = _("notices of gaps in the evidence")
        permissions = (("send_gapnotice", "Can tell organisations of a gap in the evidence"),)
        constraints = (
            models.CheckConstraint(condition=Q(status__in=NoticeStatus.values), name="notice_status_is_known"),
            models.UniqueConstraint(fields=["gap", "organisation"], name="notice_tells_an_organisation_once"),
            models.CheckConstraint(
                condition=Q(status=NoticeStatus.WAITING, sent_at__isnull=True, sent_by__isnull=True)
                | (~Q(status=NoticeStatus.WAITING) & Q(sent_at__isnull=False, sent_by__isnull=False)),
                name="notice_that_went_out_says_when_and_by_whom",
            ),
            models.CheckConstraint(
                condition=Q(status=NoticeStatus.ANSWERED, answered_on__isnull=False)
                | (~Q(status=NoticeStatus.ANSWERED) & Q(answered_on__isnull=True, words="")),
                name="notice_that_is_answered_says_when",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="notice_goes_forward_only",
                field="status",
                transitions=sorted(
                    {(before, after) for (before, _verb), after in NOTICE_STAGES.items() if before != after}
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.organisation}: {self.get_status_display()}"
