"""What a local network agreed: rows that are written once, by triggers and by missing privileges."""

import uuid
from typing import Self, TypeVar

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from networks.enums import MemberKind
from networks.models.record import MeetingRecord

Row = TypeVar("Row", bound=models.Model)


class AgreedQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to an agreed record."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the record sees what was agreed in it."""
        return self.filter(record__in=MeetingRecord.objects.visible_to(user))


def _only_before_agreeing(name: str) -> pgtrigger.Trigger:
    """Rows come in the transaction that agrees the record; nothing is added afterwards."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        declare=[("frozen", "boolean")],
        func=pgtrigger.Func(
            """
            SELECT EXISTS (SELECT 1 FROM networks_agreedtext WHERE record_id = NEW.record_id) INTO frozen;
            IF frozen THEN
                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';
            END IF;
            RETURN NEW;
            """
        ),
    )


_never = pgtrigger.Update | pgtrigger.Delete


class AgreedText(models.Model):
    """The words of an agreed record. That this row exists is what makes the record frozen."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.OneToOneField(
        MeetingRecord, on_delete=models.PROTECT, related_name="agreed_text", verbose_name=_("meeting record")
    )
    learned = models.TextField(_("one thing we learned"))
    learned_shared = models.BooleanField(_("may be shown to everybody"), default=False)
    discussion = models.TextField(_("what was discussed"), blank=True)
    sha256 = models.CharField(_("check sum"), max_length=64)
    agreed_at = models.DateTimeField(_("agreed"))

    objects = AgreedQuerySet["AgreedText"].as_manager()

    class Meta:
        verbose_name = _("agreed text")
        verbose_name_plural = _("agreed texts")
        constraints = (
            models.CheckConstraint(condition=~Q(learned=""), name="agreed_text_says_what_was_learned"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="agreed_text_has_its_check_sum"),
        )
        triggers = (pgtrigger.Protect(name="agreed_text_never_changes", operation=_never),)

    def __str__(self) -> str:
        return str(self.record_id)


class Attendance(models.Model):
    """How many people of one kind came; never who."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="attendance", verbose_name=_("meeting record")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=MemberKind.choices)
    count = models.PositiveSmallIntegerField(_("how many"))

    objects = AgreedQuerySet["Attendance"].as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendance")
        constraints = (
            models.UniqueConstraint(fields=["record", "kind"], name="attendance_counts_each_kind_once"),
            models.CheckConstraint(condition=Q(kind__in=MemberKind.values), name="attendance_kind_is_known"),
            models.CheckConstraint(condition=Q(count__lte=99), name="attendance_is_a_sensible_number"),
        )
        triggers = (
            pgtrigger.Protect(name="attendance_never_changes", operation=_never),
            _only_before_agreeing("attendance_comes_before_agreeing"),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.count}"


class Solution(models.Model):
    """A practical solution somebody suggested."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="solutions", verbose_name=_("meeting record")
    )
    text = models.TextField(_("solution"))
    shared = models.BooleanField(_("may be shown to everybody"), default=False)

    objects = AgreedQuerySet["Solution"].as_manager()

    class Meta:
        verbose_name = _("practical solution")
        verbose_name_plural = _("practical solutions")
        constraints = (models.CheckConstraint(condition=~Q(text=""), name="solution_has_words"),)
        triggers = (
            pgtrigger.Protect(name="solution_never_changes", operation=_never),
            _only_before_agreeing("solution_comes_before_agreeing"),
        )

    def __str__(self) -> str:
        return self.text


class ActionPoint(models.Model):
    """What somebody said they would do; only whether it is done may still change."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    record = models.ForeignKey(
        MeetingRecord, on_delete=models.PROTECT, related_name="action_points", verbose_name=_("meeting record")
    )
    text = models.TextField(_("what"))
    owner = models.CharField(_("who"), max_length=150, blank=True)
    due_on = models.DateField(_("by when"), null=True, blank=True)
    done = models.BooleanField(_("done"), default=False)

    objects = AgreedQuerySet["ActionPoint"].as_manager()

    class Meta:
        verbose_name = _("next action")
        verbose_name_plural = _("next actions")
        constraints = (models.CheckConstraint(condition=~Q(text=""), name="action_point_has_words"),)
        triggers = (
            pgtrigger.ReadOnly(name="action_point_changes_only_when_done", exclude=["done"]),
            pgtrigger.Protect(name="action_point_is_never_deleted", operation=pgtrigger.Delete),
            _only_before_agreeing("action_point_comes_before_agreeing"),
        )

    def __str__(self) -> str:
        return self.text
