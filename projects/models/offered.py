"""What a site agreement and each change to it have in common: offered, answered by a day, signed by both sides."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from projects.enums import AgreementStatus

MOST_POUNDS = 5_000_000
MOST_COACH_DAYS = 1_000
MOST_MONTHS = 60
ANSWERED = (AgreementStatus.ACCEPTED, AgreementStatus.DECLINED, AgreementStatus.LAPSED)
SIGNED_FIELDS = ("signed_name", "signed_role", "signed_on", "signed_at")
OPEN_FIELDS = (
    "id",
    "public_id",
    "status",
    "answer_by",
    "offered_at",
    "offered_by",
    "reminded_at",
    "signed_on",
    "signed_at",
    "answered_at",
    "entered_by",
    "countersigned_by",
    "countersigned_at",
    "created_at",
)


class Offered(models.Model):
    """Offered with a day to answer by. `signed_*` is typed by the organisation, `countersigned_*` is staff's."""

    status = models.CharField(
        _("status"), max_length=10, choices=AgreementStatus.choices, default=AgreementStatus.DRAFT
    )
    answer_by = models.DateField(_("answer by"), null=True, blank=True)
    offered_at = models.DateTimeField(_("offered"), null=True, blank=True)
    offered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("offered by"),
    )
    reminded_at = models.DateTimeField(_("reminded"), null=True, blank=True)
    signed_name = models.CharField(_("accepted by"), max_length=150, blank=True)
    signed_role = models.CharField(_("their role"), max_length=150, blank=True)
    signed_on = models.DateField(_("date they wrote"), null=True, blank=True)
    signed_at = models.DateTimeField(_("accepted"), null=True, blank=True)
    answered_at = models.DateTimeField(_("answered or run out"), null=True, blank=True)
    decline_reason = models.TextField(_("why not"), max_length=2000, blank=True)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("entered by"),
        help_text=_("Filled when staff wrote down an answer that came on paper or by phone."),
    )
    countersigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("signed for IMPACT by"),
    )
    countersigned_at = models.DateTimeField(_("signed for IMPACT"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    class Meta:
        abstract = True

    def is_draft(self) -> bool:
        """Its words may still change."""
        return self.status == AgreementStatus.DRAFT

    def is_offered(self) -> bool:
        """The organisation may answer."""
        return self.status == AgreementStatus.OFFERED

    def is_accepted(self) -> bool:
        """The organisation has said yes."""
        return self.status == AgreementStatus.ACCEPTED

    def has_run_out(self, today: date) -> bool:
        """The day to answer by is over."""
        return self.is_offered() and self.answer_by is not None and self.answer_by < today


def answered_constraints(noun: str) -> tuple[models.CheckConstraint, ...]:
    """What holds for whatever is offered; `noun` begins the names."""
    return (
        models.CheckConstraint(condition=Q(status__in=AgreementStatus.values), name=f"{noun}_status_is_known"),
        models.CheckConstraint(
            condition=Q(status=AgreementStatus.DRAFT)
            | Q(answer_by__isnull=False, offered_at__isnull=False, offered_by__isnull=False),
            name=f"{noun}_is_offered_by_somebody_with_a_day",
        ),
        models.CheckConstraint(
            condition=(
                Q(status=AgreementStatus.ACCEPTED, signed_on__isnull=False, signed_at__isnull=False)
                & ~Q(signed_name="")
                & ~Q(signed_role="")
            )
            | (~Q(status=AgreementStatus.ACCEPTED) & Q(signed_name="", signed_role="", signed_at__isnull=True)),
            name=f"{noun}_is_accepted_by_name_and_role",
        ),
        models.CheckConstraint(
            condition=~Q(status__in=ANSWERED) | Q(answered_at__isnull=False), name=f"{noun}_answered_has_its_date"
        ),
        models.CheckConstraint(
            condition=Q(countersigned_at__isnull=True, countersigned_by__isnull=True)
            | Q(status=AgreementStatus.ACCEPTED, countersigned_at__gte=F("signed_at"), countersigned_by__isnull=False),
            name=f"{noun}_is_signed_second_after_it_is_accepted",
        ),
    )
