"""Nouns of the programme."""

from impact.programme.models.code import Code
from impact.programme.models.finding import PublishedFinding
from impact.programme.models.nation import Nation, Region
from impact.programme.models.organisation import Organisation
from impact.programme.models.perspective import Perspective
from impact.programme.models.phase import Phase
from impact.programme.models.priority import Priority
from impact.programme.models.scope import StaffScope

__all__ = [
    "Code",
    "Nation",
    "Organisation",
    "Perspective",
    "Phase",
    "Priority",
    "PublishedFinding",
    "Region",
    "StaffScope",
]
