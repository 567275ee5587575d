"""One function per message; each is queued in the transaction of what it tells of."""

from projects.emails.decisions import (
    accepted,
    addendum_offered,
    agreement_offered,
    decision,
    declined,
    not_heard,
    offer_taken_back,
    reminder,
    signed_by_both,
)
from projects.emails.expressions import private_link, receipt, withdrawn

__all__ = [
    "accepted",
    "addendum_offered",
    "agreement_offered",
    "decision",
    "declined",
    "not_heard",
    "offer_taken_back",
    "private_link",
    "receipt",
    "reminder",
    "signed_by_both",
    "withdrawn",
]
