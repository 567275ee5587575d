"""The site agreement: what is offered, what is asked, and who said yes."""

import uuid
from typing import Any, ClassVar, Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import DeliveryModel, Organisation, Topic
from impact.programme.texts import TextsField, en_filled
from projects.enums import AgreementStatus
from projects.models.expression import Expression
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

LIVE_AGREEMENT = (AgreementStatus.DRAFT, AgreementStatus.OFFERED, AgreementStatus.ACCEPTED)
TERMS = (
    "expression",
    "organisation",
    "money_holder",
    "topic",
    "delivery_model",
    "offers",
    "asks",
    "pounds",
    "coach_days",
    "months",
    "starts_on",
    "payments",
)


class SiteAgreementQuerySet(models.QuerySet["SiteAgreement"]):
    """Reads over site agreements."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see the agreements of their nations' sites."""
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def live(self) -> Self:
        """Being written, offered or accepted."""
        return self.filter(status__in=LIVE_AGREEMENT)

    def shown(self) -> Self:
        """Those the organisation may see, the newest first."""
        return self.exclude(status=AgreementStatus.DRAFT).order_by("-created_at", "-pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[*OPEN_FIELDS, *(name for name in TERMS if name != "money_holder")],
    model_name="SiteAgreementEvent",
)
class SiteAgreement(Offered):
    """One agreement with one site. Accepting it writes `programme.Hosting`."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="agreements", verbose_name=_("expression of interest")
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", verbose_name=_("lead organisation")
    )
    partners: "models.ManyToManyField[Organisation, Any]" = models.ManyToManyField(
        Organisation, related_name="+", blank=True, verbose_name=_("partners in the register")
    )
    money_holder = models.CharField(_("who holds the money"), max_length=200, blank=True)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="+", verbose_name=_("topic"))
    delivery_model = models.ForeignKey(
        DeliveryModel, on_delete=models.PROTECT, related_name="+", verbose_name=_("delivery model")
    )
    offers = TextsField(_("what we offer"))
    asks = TextsField(_("what we ask"))
    payments = TextsField(
        _("when money is paid"), help_text=_("In words, also how costs can be paid in advance."), blank=True
    )
    pounds = models.PositiveIntegerField(
        _("pounds"), validators=[MaxValueValidator(MOST_POUNDS, _("This is more than five million pounds."))]
    )
    coach_days = models.PositiveSmallIntegerField(_("days of a coach"), validators=[MaxValueValidator(MOST_COACH_DAYS)])
    months = models.PositiveSmallIntegerField(
        _("months"), validators=[MinValueValidator(1), MaxValueValidator(MOST_MONTHS)]
    )
    starts_on = models.DateField(_("starts"))

    objects: ClassVar[SiteAgreementQuerySet] = SiteAgreementQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("site agreement")
        verbose_name_plural = _("site agreements")
        permissions = (
            ("offer_siteagreement", "Can offer a site agreement and take an offer back"),
            ("countersign_siteagreement", "Can sign a site agreement for IMPACT"),
        )
        constraints = (
            *answered_constraints("agreement"),
            en_filled("offers"),
            en_filled("asks"),
            models.CheckConstraint(condition=Q(pounds__lte=MOST_POUNDS), name="agreement_pounds_are_sensible"),
            models.CheckConstraint(
                condition=Q(coach_days__lte=MOST_COACH_DAYS), name="agreement_coach_days_are_sensible"
            ),
            models.CheckConstraint(
                condition=Q(months__gte=1, months__lte=MOST_MONTHS), name="agreement_months_are_sensible"
            ),
            models.CheckConstraint(
                condition=Q(starts_on__year__gte=2021, starts_on__year__lte=2100), name="agreement_starts_in_our_time"
            ),
            models.UniqueConstraint(
                fields=["expression"],
                condition=Q(status__in=LIVE_AGREEMENT),
                name="agreement_is_the_only_live_one_of_its_site",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="agreement_follows_its_stages",
                field="status",
                transitions=stages.moves(decision_stages.AGREEMENT),
            ),
            fixed_after_draft("agreement_terms_change_only_in_a_draft", "draft", *TERMS),
            fixed_in("agreement_signature_never_changes", "accepted", *SIGNED_FIELDS),
            pgtrigger.Protect(
                name="agreement_offered_is_kept",
                operation=pgtrigger.Delete,
                condition=~pgtrigger.Q(old__status="draft"),
            ),
        )

    def __str__(self) -> str:
        return f"{self.expression.reference}: {self.organisation}"

    def pounds_words(self) -> str:
        """The money agreed with a comma between thousands."""
        return f"{self.pounds:,}"
