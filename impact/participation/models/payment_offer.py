"""A written offer of money for somebody's time and costs. It may be declined; bank details are never kept here."""

import uuid
from decimal import Decimal
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import PaymentNature, PaymentStatus
from impact.participation.models.invitation import Invitation

MOST = Decimal(5000)
EXPORT = "participation.export_paymentoffer"


class PaymentOfferQuerySet(models.QuerySet["PaymentOffer"]):
    """Reads over payment offers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Finance sees all that is accepted; those who make offers see those of their nations."""
        if isinstance(user, AnonymousUser):
            return self.none()
        if user.has_perm("participation.add_paymentoffer"):
            return self.filter(invitation__in=Invitation.objects.visible_to(user))
        return self.to_pay() if user.has_perm(EXPORT) else self.none()

    def to_pay(self) -> Self:
        """Those that people accepted."""
        return self.filter(status=PaymentStatus.ACCEPTED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="PaymentOfferEvent",
    fields=["id", "public_id", "invitation", "nature", "status", "offered_by", "offered_at", "exported_at"],
)
class PaymentOffer(models.Model):
    """What for, how long, how much, and which costs are paid back."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    invitation = models.ForeignKey(
        Invitation, on_delete=models.PROTECT, related_name="payment_offers", verbose_name=_("person")
    )
    nature = models.CharField(_("what for"), max_length=12, choices=PaymentNature.choices)
    what = models.CharField(_("in words"), max_length=200)
    hours = models.DecimalField(_("hours"), max_digits=5, decimal_places=2, default=Decimal(0))
    amount = models.DecimalField(_("amount in pounds"), max_digits=7, decimal_places=2, default=Decimal(0))
    expenses = models.CharField(_("costs paid back"), max_length=300, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=PaymentStatus.choices, default=PaymentStatus.OFFERED)
    offered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("offered by")
    )
    offered_at = models.DateTimeField(_("offered"))
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    exported_at = models.DateTimeField(_("given to finance"), null=True, blank=True)

    objects = PaymentOfferQuerySet.as_manager()

    class Meta:
        verbose_name = _("payment offer")
        verbose_name_plural = _("payment offers")
        permissions = (("export_paymentoffer", "Can take accepted payment offers out for finance"),)
        constraints = (
            models.CheckConstraint(condition=Q(nature__in=PaymentNature.values), name="payment_offer_nature_is_known"),
            models.CheckConstraint(condition=Q(status__in=PaymentStatus.values), name="payment_offer_status_is_known"),
            models.CheckConstraint(
                condition=Q(amount__gte=0, amount__lte=MOST, hours__gte=0), name="payment_offer_is_a_sensible_amount"
            ),
            models.CheckConstraint(condition=Q(amount__gt=0) | ~Q(expenses=""), name="payment_offer_offers_something"),
            models.CheckConstraint(
                condition=Q(status=PaymentStatus.OFFERED, answered_at__isnull=True)
                | (~Q(status=PaymentStatus.OFFERED) & Q(answered_at__isnull=False)),
                name="payment_offer_that_is_answered_says_when",
            ),
            models.CheckConstraint(
                condition=Q(exported_at__isnull=True) | Q(status=PaymentStatus.ACCEPTED),
                name="payment_offer_is_given_to_finance_only_when_accepted",
            ),
        )

    def __str__(self) -> str:
        return self.what
