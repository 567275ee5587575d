"""Nouns of taking part."""

from impact.participation.models.access_needs import AccessNeeds
from impact.participation.models.calendar_entry import CalendarEntry, ReminderSent
from impact.participation.models.invitation import Invitation
from impact.participation.models.payment_offer import PaymentOffer
from impact.participation.models.seating import Seat, Seating
from impact.participation.models.selection import Outcome, PlannedLottery, PoolMember, Replacement, Selection

__all__ = [
    "AccessNeeds",
    "CalendarEntry",
    "Invitation",
    "Outcome",
    "PaymentOffer",
    "PlannedLottery",
    "PoolMember",
    "ReminderSent",
    "Replacement",
    "Seat",
    "Seating",
    "Selection",
]
