"""What stands beside an agreed record: pieces that are withheld, corrections, themes. The record itself stays."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from networks.enums import WithheldBecause
from networks.models.agreed import RecordItem
from networks.models.history import NEVER, Row, refuses_when
from networks.models.network import Theme
from networks.models.record import MeetingRecord, OfRecordQuerySet


class OfItemQuerySet(models.QuerySet[Row]):
    """Reads over what hangs on a piece of a record."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the piece."""
        return self.filter(item__in=RecordItem.objects.visible_to(user))


class WithheldItem(models.Model):
    """A piece of an agreed record that is no longer shown anywhere; that something is withheld stays to be seen."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    item = models.OneToOneField(
        RecordItem, on_delete=models.PROTECT, related_name="withheld", verbose_name=_("piece of a record")
    )
    because = models.CharField(_("why"), max_length=8, choices=WithheldBecause.choices)
    withheld_at = models.DateTimeField(_("since"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("by"),
    )  # fmt: skip

    objects = OfItemQuerySet["WithheldItem"].as_manager()

    class Meta:
        verbose_name = _("withheld piece")
        verbose_name_plural = _("withheld pieces")
        constraints = (
            models.CheckConstraint(condition=Q(because__in=WithheldBecause.values), name="withheld_item_says_why"),
        )
        triggers = (pgtrigger.Protect(name="withheld_item_stays_withheld", operation=NEVER),)

    def __str__(self) -> str:
        return str(self.item_id)


class Addendum(models.Model):
    """A correction of an agreed record: it stands beside, the record stays as it was agreed."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="addenda", verbose_name=_("meeting record")
    )
    number = models.PositiveSmallIntegerField(_("number"))
    text = models.TextField(_("correction"), max_length=2000)
    asked_by = models.CharField(_("who asked for it"), max_length=150, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("written by")
    )
    written_at = models.DateTimeField(_("written"))

    objects = OfRecordQuerySet["Addendum"].as_manager()

    class Meta:
        verbose_name = _("correction of a record")
        verbose_name_plural = _("corrections of records")
        constraints = (
            models.UniqueConstraint(fields=["record", "number"], name="addendum_number_stands_once"),
            models.CheckConstraint(condition=~Q(text=""), name="addendum_has_words"),
        )
        triggers = (
            pgtrigger.Protect(name="addendum_never_changes", operation=NEVER),
            refuses_when(
                "addendum_follows_an_agreed_record",
                pgtrigger.Insert,
                reads="SELECT NOT EXISTS (SELECT 1 FROM networks_agreedrecord WHERE record_id = NEW.record_id)",
                says="only an agreed meeting record is corrected by an addendum",
            ),
        )

    def __str__(self) -> str:
        return f"{self.record_id}, {self.number}"


class ItemTheme(models.Model):
    """A piece of an agreed record belongs to a theme of its network."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    item = models.ForeignKey(RecordItem, on_delete=models.CASCADE, related_name="themes", verbose_name=_("piece"))
    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="items", verbose_name=_("theme"))
    coded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("put there by")
    )
    coded_at = models.DateTimeField(_("put there"))

    objects = OfItemQuerySet["ItemTheme"].as_manager()

    class Meta:
        verbose_name = _("theme of a piece")
        verbose_name_plural = _("themes of pieces")
        constraints = (models.UniqueConstraint(fields=["item", "theme"], name="item_is_in_a_theme_once"),)
        triggers = (
            refuses_when(
                "item_theme_is_of_its_network",
                pgtrigger.Insert | pgtrigger.Update,
                reads="""
                SELECT (SELECT network_id FROM networks_theme WHERE id = NEW.theme_id) IS DISTINCT FROM l.network_id
                    FROM networks_recorditem i JOIN networks_meetingrecord r ON r.id = i.record_id
                    JOIN networks_meeting m ON m.id = r.meeting_id
                    JOIN networks_localnetwork l ON l.id = m.local_network_id WHERE i.id = NEW.item_id
                """,
                says="this theme belongs to another network",
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id}, {self.theme_id}"
