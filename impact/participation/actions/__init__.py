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
    confirm,
    decline,
    invite,
    lapse_due,
    leave,
    note_group,
    offer,
    offer_next,
    rejoin,
    want_next_time,
)
from impact.participation.actions.needing import NeedsNotNow, delete_needs_due, forget_needs, move_needs, write_needs
from impact.participation.actions.paying import NoSeat, OfferAnswered, answer_payment, export_payments, offer_payment
from impact.participation.actions.seating import SeatsTaken, edit_seating, open_seating

__all__ = [
    "AlreadyCancelled",
    "EndsBeforeItStarts",
    "NeedsNotNow",
    "NoSeat",
    "NoSeatFree",
    "NotPossible",
    "OfferAnswered",
    "SeatsTaken",
    "accept",
    "add_entry",
    "answer_payment",
    "cancel_entry",
    "change_entry",
    "confirm",
    "decline",
    "delete_needs_due",
    "edit_seating",
    "export_payments",
    "forget_needs",
    "invite",
    "lapse_due",
    "leave",
    "move_needs",
    "note_group",
    "note_reminder",
    "offer",
    "offer_next",
    "offer_payment",
    "open_seating",
    "rejoin",
    "want_next_time",
    "write_needs",
]
