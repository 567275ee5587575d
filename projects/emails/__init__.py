"""One function per message; each is queued in the transaction of what it tells of."""

from projects.emails.expressions import private_link, receipt, withdrawn
from projects.emails.reviewing import on_the_panel, review_reminder, reviewer_money, stood_aside, to_read, too_few

__all__ = [
    "on_the_panel",
    "private_link",
    "receipt",
    "review_reminder",
    "reviewer_money",
    "stood_aside",
    "to_read",
    "too_few",
    "withdrawn",
]
