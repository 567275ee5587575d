"""Nouns of the networks."""

from networks.models.agreed import ActionPoint, AgreedText, Attendance, Solution
from networks.models.local_network import LocalNetwork
from networks.models.meeting import MEETINGS, Meeting
from networks.models.network import Network
from networks.models.record import MeetingRecord, RecordSection

__all__ = [
    "MEETINGS",
    "ActionPoint",
    "AgreedText",
    "Attendance",
    "LocalNetwork",
    "Meeting",
    "MeetingRecord",
    "Network",
    "RecordSection",
    "Solution",
]
