"""Forms of events."""

from impact.engagement.forms.place import (
    AnswerSeatForm,
    CommitmentForm,
    ConnectionForm,
    FeedbackForm,
    HappenedForm,
)
from impact.engagement.forms.registering import HONEYPOT, PAGES
from impact.engagement.forms.staff import EnterRegistrationForm, EventForm

__all__ = [
    "HONEYPOT",
    "PAGES",
    "AnswerSeatForm",
    "CommitmentForm",
    "ConnectionForm",
    "EnterRegistrationForm",
    "EventForm",
    "FeedbackForm",
    "HappenedForm",
]
