"""Named reads that cross nouns."""

from impact.participation.queries.seats import (
    calendar_for,
    counts_by_group,
    counts_by_status,
    dates_of,
    invitation_for,
    place_on_list,
    reminders_due,
    seats_of,
)
from impact.participation.queries.selections import (
    lottery_of,
    own_row,
    plan_again,
    pool_of,
    replayed,
    rows_of,
    selection_of,
)

__all__ = [
    "calendar_for",
    "counts_by_group",
    "counts_by_status",
    "dates_of",
    "invitation_for",
    "lottery_of",
    "own_row",
    "place_on_list",
    "plan_again",
    "pool_of",
    "reminders_due",
    "replayed",
    "rows_of",
    "seats_of",
    "selection_of",
]
