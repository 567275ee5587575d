"""What happens with seats, dates, needs, offers of money and random selections."""

from impact.participation.actions.dates import (
    AlreadyCancelled,
    EndsBeforeItStarts,
    add_entry,
    cancel_entry,
    change_entry,
    note_reminder,
)
from impact.participation.actions.inviting import (
    NoSeatFree,
    NotPossible,
    accept,
    decline,
    invite,
    lapse_due,
    leave,
    offer,
    offer_next,
    rejoin,
    want_next_time,
)
from impact.participation.actions.needing import NeedsNotNow, delete_needs_due, move_needs, write_needs
from impact.participation.actions.paying import OfferAnswered, answer_payment, export_payments, offer_payment
from impact.participation.actions.seating import SeatsTaken, edit_seating, open_seating

__all__ = [
    "AlreadyCancelled",
    "EndsBeforeItStarts",
    "NeedsNotNow",
    "NoSeatFree",
    "NotPossible",
    "OfferAnswered",
    "SeatsTaken",
    "accept",
    "add_entry",
    "answer_payment",
    "cancel_entry",
    "change_entry",
    "decline",
    "delete_needs_due",
    "edit_seating",
    "export_payments",
    "invite",
    "lapse_due",
    "leave",
    "move_needs",
    "note_reminder",
    "offer",
    "offer_next",
    "offer_payment",
    "open_seating",
    "rejoin",
    "want_next_time",
    "write_needs",
]
