"""Roles as a plain table: what each kind of staff and partner may do. `sync_reference` writes it to the database.

A *role* is what somebody may do here; it is never a *perspective* (who somebody is in care).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """One role.

    `uk_wide`: sees records of all four nations; otherwise only those of the nations in `programme.StaffScope`.
    `permissions`: Django permissions as "app_label.codename"; a name ending in ".*:view" stands for viewing every
    model of an app and is spelled out by `permissions_of`.
    """

    slug: str
    title: str
    staff: bool
    uk_wide: bool
    permissions: tuple[str, ...]


def _can(app: str, verbs: str, *models: str) -> tuple[str, ...]:
    """Spell out permissions: `_can("surveys", "add change", "survey")` -> surveys.add_survey, surveys.change_survey."""
    return tuple(f"{app}.{verb}_{model}" for model in models for verb in verbs.split())


VIEW_PROGRAMME = _can("programme", "view", "nation", "region", "perspective", "priority", "phase", "organisation")
EDIT_PROGRAMME = _can("programme", "add change", "region", "perspective", "priority", "phase", "organisation")
VIEW_JOBS = ("jobs.view_job",)
RUN_JOBS = ("jobs.view_job", "jobs.retry_job", "jobs.cancel_job")

ROLES: dict[str, Role] = {}


def _role(slug: str, title: str, *permissions: str, staff: bool = True, uk_wide: bool = True) -> None:
    ROLES[slug] = Role(slug, title, staff, uk_wide, tuple(sorted(set(permissions))))


_role(
    "programme_director",
    "Programme director",
    *VIEW_PROGRAMME,
    *EDIT_PROGRAMME,
    *RUN_JOBS,
    *_can("accounts", "view add change", "user"),
    *_can("programme", "view add change delete", "staffscope"),
    *_can("programme", "view", "publishedfinding"),
)
_role("survey_manager", "Survey manager", *VIEW_PROGRAMME, *RUN_JOBS)
_role("data_entry", "Data entry", *VIEW_PROGRAMME)
_role("coder", "Coder of open answers", *VIEW_PROGRAMME)
_role("report_approver", "Report approver", *VIEW_PROGRAMME, *VIEW_JOBS)
_role("nation_lead", "Nation lead", *VIEW_PROGRAMME, uk_wide=False)
_role("networks_manager", "Networks manager", *VIEW_PROGRAMME)
_role("event_support", "Event support", *VIEW_PROGRAMME)
_role("content_editor", "Content and Welsh editor", *VIEW_PROGRAMME, *EDIT_PROGRAMME)
_role("data_protection_officer", "Data-protection officer", *VIEW_PROGRAMME, *VIEW_JOBS)
_role("safeguarding_lead", "Safeguarding lead", *VIEW_PROGRAMME)
_role("finance", "Finance")
_role("read_only", "Reader", *VIEW_PROGRAMME, *VIEW_JOBS)

_role("site_team", "Site team", staff=False, uk_wide=False)
_role("reviewer", "Reviewer", staff=False, uk_wide=False)
_role("network_coordinator", "Network coordinator", staff=False, uk_wide=False)
_role("assembly_member", "Assembly member", staff=False, uk_wide=False)
_role("network_member", "Network member", staff=False, uk_wide=False)
