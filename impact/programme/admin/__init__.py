"""Staff pages of the programme's shared nouns."""

from impact.programme.admin.reference import (
    OrganisationAdmin,
    PhaseAdmin,
    PriorityAdmin,
    RegionAdmin,
    StaffScopeAdmin,
)

__all__ = ["OrganisationAdmin", "PhaseAdmin", "PriorityAdmin", "RegionAdmin", "StaffScopeAdmin"]
