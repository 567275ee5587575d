"""Offer money for time and costs; the person accepts or declines; finance takes out what is accepted, once."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.enums import PaymentStatus
from impact.participation.models import Invitation, PaymentOffer


class OfferAnswered(Refused):
    """It is answered already."""

    message = _("This offer is answered already. Phone us if you have changed your mind.")


class NoSeat(Refused):
    """Money is for people who come."""

    message = _("You have no seat at the moment, so this offer can’t be taken. Phone us if you think that is wrong.")


@dataclass(frozen=True, slots=True)
class Terms:
    """What an offer says."""

    nature: str
    what: str
    hours: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)
    expenses: str = ""


@transaction.atomic
def offer_payment(*, by: User, now: dt.datetime, invitation: Invitation, terms: Terms) -> PaymentOffer:
    """Write an offer down for the person to answer."""
    offer = PaymentOffer(invitation=invitation, offered_by=by, offered_at=now)
    for name in Terms.__dataclass_fields__:
        setattr(offer, name, getattr(terms, name))
    offer.save()
    return offer


@transaction.atomic
def answer_payment(*, now: dt.datetime, offer: PaymentOffer, accepts: bool) -> PaymentOffer:
    """Yes or no; saying the same again changes nothing. Raises OfferAnswered, NoSeat."""
    locked = PaymentOffer.objects.select_for_update(of=("self",)).get(pk=offer.pk)
    answer = PaymentStatus.ACCEPTED if accepts else PaymentStatus.DECLINED
    if locked.status == answer:
        return locked
    if locked.status != PaymentStatus.OFFERED:
        raise OfferAnswered
    if accepts and locked.invitation.seat_id is None:
        raise NoSeat
    locked.status, locked.answered_at = answer, now
    locked.save(update_fields=["status", "answered_at"])
    return locked


@transaction.atomic
def export_payments(*, by: User, now: dt.datetime, again: bool = False) -> list[PaymentOffer]:
    """What finance has to pay: accepted and not yet given to them, or (`again`) all that is accepted."""
    found = PaymentOffer.objects.visible_to(by).to_pay()
    if not again:
        found = found.filter(exported_at__isnull=True)
    rows = list(found.select_for_update(of=("self",)).select_related("invitation__person").order_by("answered_at"))
    PaymentOffer.objects.filter(pk__in=[row.pk for row in rows], exported_at__isnull=True).update(exported_at=now)
    return rows
