"""Staff pages of events."""

from impact.engagement.admin.event import EventAdmin
from impact.engagement.admin.following import CommitmentAdmin, ConnectionAdmin
from impact.engagement.admin.gap import EvidenceGapAdmin
from impact.engagement.admin.gap_notice import GapNoticeAdmin
from impact.engagement.admin.programme import ProgrammeItemAdmin, ShownProjectAdmin
from impact.engagement.admin.registration import RegistrationAdmin

__all__ = [
    "CommitmentAdmin",
    "ConnectionAdmin",
    "EventAdmin",
    "EvidenceGapAdmin",
    "GapNoticeAdmin",
    "ProgrammeItemAdmin",
    "RegistrationAdmin",
    "ShownProjectAdmin",
]
