"""Public pages of events, and the private page of somebody's seat."""

from impact.engagement.views.afterwards import commitment, connection, feedback, happened
from impact.engagement.views.behind_link import answer_seat, calendar, come_back, needs, payment, place, step_back
from impact.engagement.views.gaps import gap, gaps
from impact.engagement.views.reading import detail, index
from impact.engagement.views.registering import RegisterPages, clear, sent, start

__all__ = [
    "RegisterPages",
    "answer_seat",
    "calendar",
    "clear",
    "come_back",
    "commitment",
    "connection",
    "detail",
    "feedback",
    "gap",
    "gaps",
    "happened",
    "index",
    "needs",
    "payment",
    "place",
    "sent",
    "start",
    "step_back",
]
