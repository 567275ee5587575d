"""The record of a random selection: everything needed to pick the same people again, written once.

What is frozen before the public value is known (`Selection`, `PoolMember`, `PlannedLottery`) and what follows from it
(`Outcome`, `Replacement`) are rows that the application may add and never change; only the status moves.
"""

import uuid
from typing import Self, TypeVar

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import SeatingKind, SelectionStatus
from impact.programme.models import Nation
from impact.programme.queries import nations_for

Row = TypeVar("Row", bound=models.Model)
SHA256 = r"^[0-9a-f]{64}$"
_never = pgtrigger.Update | pgtrigger.Delete


class SelectionQuerySet(models.QuerySet["Selection"]):
    """Reads over selections."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def standing(self) -> Self:
        """Those that are not set aside; one at most for each subject."""
        return self.exclude(status=SelectionStatus.VOIDED)


class OfSelectionQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a selection."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the selection sees what belongs to it."""
        return self.filter(selection__in=Selection.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="SelectionEvent",
    fields=["id", "public_id", "kind", "subject", "status", "frozen_at", "frozen_by", "voided_at", "voided_by"],
)
class Selection(models.Model):
    """The pool and the rules, frozen and hashed before anything is picked.

    `quotas`: list of {feature, value, minimum, maximum, label, set_by, reason}. `pool_hash`, `commitment`: SHA-256 in
    hex; how they come about is said in impact/selection/ceremony.py. `secret` is published once people are picked,
    `pool_salt` never: from it each person is told the salt of their own row.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("for"), max_length=10, choices=SeatingKind.choices)
    subject = models.UUIDField(_("whose"), editable=False)
    number = models.PositiveSmallIntegerField(_("number"))
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation")
    )
    size = models.PositiveSmallIntegerField(_("seats to fill"))
    pool_size = models.PositiveIntegerField(_("people who signed up"))
    quotas = models.JSONField(_("people we need from each group"), default=list)
    panels = models.PositiveIntegerField(_("numbered panels"))
    pool_hash = models.CharField(_("check sum of everyone who signed up"), max_length=64)
    code_version = models.CharField(_("version of the method"), max_length=80)
    pool_salt = models.CharField(max_length=64, editable=False)
    secret = models.CharField(_("our secret value"), max_length=64)
    commitment = models.CharField(_("check sum of our secret value"), max_length=64)
    frozen_at = models.DateTimeField(_("written down"))
    frozen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("written down by"),
    )  # fmt: skip
    status = models.CharField(
        _("status"), max_length=8, choices=SelectionStatus.choices, default=SelectionStatus.FROZEN
    )
    voided_at = models.DateTimeField(_("set aside"), null=True, blank=True)
    voided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("set aside by"),
    )  # fmt: skip
    voided_because = models.CharField(_("why set aside"), max_length=500, blank=True)

    objects = SelectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("random selection")
        verbose_name_plural = _("random selections")
        constraints = (
            models.CheckConstraint(condition=Q(status__in=SelectionStatus.values), name="selection_status_is_known"),
            models.CheckConstraint(condition=Q(size__gt=0), name="selection_fills_some_seats"),
            models.CheckConstraint(
                condition=Q(pool_hash__regex=SHA256, commitment__regex=SHA256), name="selection_has_its_check_sums"
            ),
            models.CheckConstraint(
                condition=Q(status=SelectionStatus.VOIDED, voided_at__isnull=False, voided_by__isnull=False)
                & ~Q(voided_because="")
                | (~Q(status=SelectionStatus.VOIDED) & Q(voided_at__isnull=True, voided_because="")),
                name="selection_that_is_set_aside_says_why",
            ),
            models.UniqueConstraint(
                fields=["subject"],
                condition=~Q(status=SelectionStatus.VOIDED),
                name="selection_stands_once_for_its_subject",
            ),
            models.UniqueConstraint(fields=["subject", "number"], name="selection_number_stands_once"),
        )
        triggers = (
            pgtrigger.ReadOnly(
                name="selection_is_frozen", exclude=["status", "voided_at", "voided_by", "voided_because"]
            ),
            pgtrigger.Protect(name="selection_is_never_deleted", operation=pgtrigger.Delete),
            pgtrigger.FSM(
                name="selection_moves_forward",
                field="status",
                transitions=[
                    ("frozen", "planned"),
                    ("planned", "drawn"),
                    ("frozen", "voided"),
                    ("planned", "voided"),
                    ("drawn", "voided"),
                ],
            ),
        )

    def __str__(self) -> str:
        return str(_("Random selection %(number)s") % {"number": self.number})


class PoolMember(models.Model):
    """One person as the selection sees them: values of the features it looks at, and the hash of the row."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    selection = models.ForeignKey(
        Selection, on_delete=models.PROTECT, related_name="pool", verbose_name=_("random selection")
    )
    number = models.PositiveIntegerField(_("number"))
    source = models.UUIDField(_("sign-up"), editable=False)
    values = models.JSONField(_("groups and answers used"), default=dict)
    household = models.CharField(_("address, as a hash"), max_length=64, blank=True)
    row_hash = models.CharField(_("check sum of the row"), max_length=64)

    objects = OfSelectionQuerySet["PoolMember"].as_manager()

    class Meta:
        verbose_name = _("person in a random selection")
        verbose_name_plural = _("people in a random selection")
        constraints = (
            models.UniqueConstraint(fields=["selection", "number"], name="pool_member_number_stands_once"),
            models.UniqueConstraint(fields=["selection", "source"], name="pool_member_stands_once"),
            models.CheckConstraint(condition=Q(row_hash__regex=SHA256), name="pool_member_has_its_check_sum"),
        )
        triggers = (pgtrigger.Protect(name="pool_member_never_changes", operation=_never),)

    def __str__(self) -> str:
        return str(self.number)


class PlannedLottery(models.Model):
    """The numbered panels and everybody's chance, published before the public value is known."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    selection = models.OneToOneField(
        Selection, on_delete=models.PROTECT, related_name="lottery", verbose_name=_("random selection")
    )
    stored = models.JSONField(_("numbered panels"))
    digest = models.CharField(_("check sum of the panels"), max_length=64)
    figures = models.JSONField(_("figures"), default=dict)
    planned_at = models.DateTimeField(_("worked out"))

    objects = OfSelectionQuerySet["PlannedLottery"].as_manager()

    class Meta:
        verbose_name = _("numbered panels")
        verbose_name_plural = _("numbered panels")
        constraints = (
            models.CheckConstraint(condition=Q(digest__regex=SHA256), name="planned_lottery_has_its_check_sum"),
        )
        triggers = (pgtrigger.Protect(name="planned_lottery_never_changes", operation=_never),)

    def __str__(self) -> str:
        return self.digest


class Outcome(models.Model):
    """Which panel the public value points at."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    selection = models.OneToOneField(
        Selection, on_delete=models.PROTECT, related_name="outcome", verbose_name=_("random selection")
    )
    public_value = models.CharField(_("public random value"), max_length=500)
    public_source = models.CharField(_("where it comes from"), max_length=300)
    public_at = models.DateTimeField(_("when it was drawn"))
    seed = models.CharField(_("seed"), max_length=64)
    panel_index = models.PositiveIntegerField(_("number of the panel"))
    members = models.JSONField(_("numbers of the people picked"))
    drawn_at = models.DateTimeField(_("entered"))
    drawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("entered by"),
    )  # fmt: skip

    objects = OfSelectionQuerySet["Outcome"].as_manager()

    class Meta:
        verbose_name = _("outcome of a random selection")
        verbose_name_plural = _("outcomes of random selections")
        constraints = (
            models.CheckConstraint(condition=Q(seed__regex=SHA256), name="outcome_has_its_seed"),
            models.CheckConstraint(
                condition=~Q(public_value="") & ~Q(public_source=""), name="outcome_says_where_its_chance_comes_from"
            ),
        )
        triggers = (pgtrigger.Protect(name="outcome_never_changes", operation=_never),)

    def __str__(self) -> str:
        return str(self.panel_index)


class Replacement(models.Model):
    """The next person, by the same rule, after somebody stepped back. Never picked by hand."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    selection = models.ForeignKey(
        Selection, on_delete=models.PROTECT, related_name="replacements", verbose_name=_("random selection")
    )
    number = models.PositiveSmallIntegerField(_("number"))
    because = models.CharField(_("why"), max_length=300)
    fixed = models.JSONField(_("numbers of those who keep their seats"))
    out = models.JSONField(_("numbers of those who can't be asked"))
    seats = models.PositiveSmallIntegerField(_("seats to fill"))
    seed = models.CharField(_("seed"), max_length=64)
    picked = models.JSONField(_("numbers of the people picked"))
    relaxed = models.JSONField(_("changes to the numbers we need"), default=list, blank=True)
    made_at = models.DateTimeField(_("made"))

    objects = OfSelectionQuerySet["Replacement"].as_manager()

    class Meta:
        verbose_name = _("next person")
        verbose_name_plural = _("next people")
        constraints = (
            models.UniqueConstraint(fields=["selection", "number"], name="replacement_number_stands_once"),
            models.CheckConstraint(condition=Q(seed__regex=SHA256), name="replacement_has_its_seed"),
            models.CheckConstraint(condition=~Q(because=""), name="replacement_says_why"),
        )
        triggers = (pgtrigger.Protect(name="replacement_never_changes", operation=_never),)

    def __str__(self) -> str:
        return str(self.number)
