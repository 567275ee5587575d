"""Nouns of events."""

from impact.engagement.models.asked import Asked
from impact.engagement.models.commitment import Commitment
from impact.engagement.models.connection import Connection
from impact.engagement.models.event import Event
from impact.engagement.models.feedback import Feedback
from impact.engagement.models.gap_notice import GapNotice
from impact.engagement.models.programme_item import ProgrammeItem
from impact.engagement.models.registration import Registration
from impact.engagement.models.shown_project import ShownProject

__all__ = [
    "Asked",
    "Commitment",
    "Connection",
    "Event",
    "Feedback",
    "GapNotice",
    "ProgrammeItem",
    "Registration",
    "ShownProject",
]
