"""Staff pages of the programme's shared nouns."""

from impact.programme.admin.reference import OrganisationAdmin, PhaseAdmin, PriorityAdmin, RegionAdmin, StaffScopeAdmin
from impact.programme.admin.topic import TopicAdmin
from impact.programme.admin.topic_parts import EvidenceItemAdmin
from impact.programme.admin.ways import DeliveryModelAdmin, WorkPlanEntryAdmin

__all__ = [
    "DeliveryModelAdmin",
    "EvidenceItemAdmin",
    "OrganisationAdmin",
    "PhaseAdmin",
    "PriorityAdmin",
    "RegionAdmin",
    "StaffScopeAdmin",
    "TopicAdmin",
    "WorkPlanEntryAdmin",
]
