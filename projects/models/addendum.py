"""A change to an accepted site agreement, accepted in the same way."""

import uuid
from typing import ClassVar, Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled
from projects.enums import AgreementStatus
from projects.models.agreement import SiteAgreement
from projects.models.fixed import fixed_after_draft, fixed_in
from projects.models.offered import (
    MOST_COACH_DAYS,
    MOST_MONTHS,
    MOST_POUNDS,
    OPEN_FIELDS,
    SIGNED_FIELDS,
    Offered,
    answered_constraints,
)
from projects.pure import decision_stages, stages

CHANGED_TERMS = ("agreement", "number", "words", "pounds", "coach_days", "months")


class AgreementAddendumQuerySet(models.QuerySet["AgreementAddendum"]):
    """Reads over changes to agreements."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the agreement sees its changes."""
        return self.filter(agreement__in=SiteAgreement.objects.visible_to(user))

    def shown(self) -> Self:
        """Those the organisation may see, in order."""
        return self.exclude(status=AgreementStatus.DRAFT).order_by("number")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[*OPEN_FIELDS, *CHANGED_TERMS],
    model_name="AgreementAddendumEvent",
)
class AgreementAddendum(Offered):
    """One change. An empty amount stays as it was agreed; accepting it corrects the hosting."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agreement = models.ForeignKey(
        SiteAgreement, on_delete=models.PROTECT, related_name="addenda", verbose_name=_("site agreement")
    )
    number = models.PositiveSmallIntegerField(_("number"), default=1, editable=False)
    words = TextsField(_("what changes, and why"))
    pounds = models.PositiveIntegerField(
        _("pounds altogether from now on"), null=True, blank=True, validators=[MaxValueValidator(MOST_POUNDS)]
    )
    coach_days = models.PositiveSmallIntegerField(
        _("days of a coach altogether from now on"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(MOST_COACH_DAYS)],
    )
    months = models.PositiveSmallIntegerField(
        _("months altogether from now on"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_MONTHS)],
    )

    objects: ClassVar[AgreementAddendumQuerySet] = AgreementAddendumQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("change to a site agreement")
        verbose_name_plural = _("changes to site agreements")
        constraints = (
            *answered_constraints("addendum"),
            en_filled("words", model="addendum"),
            models.CheckConstraint(
                condition=Q(pounds__isnull=True) | Q(pounds__lte=MOST_POUNDS), name="addendum_pounds_are_sensible"
            ),
            models.CheckConstraint(
                condition=Q(coach_days__isnull=True) | Q(coach_days__lte=MOST_COACH_DAYS),
                name="addendum_coach_days_are_sensible",
            ),
            models.CheckConstraint(
                condition=Q(months__isnull=True) | Q(months__gte=1, months__lte=MOST_MONTHS),
                name="addendum_months_are_sensible",
            ),
            models.UniqueConstraint(fields=["agreement", "number"], name="addendum_has_a_number_of_its_own"),
            models.UniqueConstraint(
                fields=["agreement"],
                condition=Q(status__in=[AgreementStatus.DRAFT, AgreementStatus.OFFERED]),
                name="addendum_is_the_only_open_one",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="addendum_follows_its_stages",
                field="status",
                transitions=stages.moves(decision_stages.AGREEMENT),
            ),
            fixed_after_draft("addendum_terms_change_only_in_a_draft", "draft", *CHANGED_TERMS),
            fixed_in("addendum_signature_never_changes", "accepted", *SIGNED_FIELDS),
            pgtrigger.Protect(
                name="addendum_offered_is_kept",
                operation=pgtrigger.Delete,
                condition=~pgtrigger.Q(old__status="draft"),
            ),
        )

    def __str__(self) -> str:
        return f"{self.agreement.expression.reference} / {self.number}"

    def changes_an_amount(self) -> bool:
        """Money, coach days or months change."""
        return any(value is not None for value in (self.pounds, self.coach_days, self.months))

    def pounds_words(self) -> str:
        """The money from now on with a comma between thousands."""
        return f"{self.pounds or 0:,}"
