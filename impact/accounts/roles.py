"""Roles as a plain table: what each kind of staff and partner may do. `sync_reference` writes it to the database.

A *role* is what somebody may do here; it is never a *perspective* (who somebody is in care).
"""

from dataclasses import dataclass

from impact.accounts.permissions import (
    ANSWER_PEOPLE,
    APPROVE_REPORTS,
    BALANCE_SITES,
    BUILD_REPORTS,
    BUILD_SURVEYS,
    CHECK_ANSWERS,
    DECIDE_SITES,
    DECIDE_TOPICS,
    EDIT_ORGANISATIONS,
    EDIT_PROGRAMME,
    HANDLE_NEEDS,
    LOOK_AFTER_FILES,
    OFFER_MONEY,
    PROTECT_DATA,
    READ_OPEN_TEXTS,
    RUN_ASSEMBLIES,
    RUN_EVENTS,
    RUN_JOBS,
    RUN_NETWORKS,
    RUN_PROJECTS,
    RUN_REVIEWS,
    SCORE_TOPICS,
    SIGN_UP_OTHERS,
    TELL_OF_GAPS,
    TELL_SITES,
    TELL_WHAT_CHANGED,
    TYPE_ANSWERS,
    VIEW_ALL,
    VIEW_ASSEMBLIES,
    VIEW_CHOICES,
    VIEW_JOBS,
    VIEW_PROGRAMME,
    VIEW_SURVEYS,
    WRITE_TOPICS,
    can,
)


@dataclass(frozen=True, slots=True)
class Role:
    """One role.

    `uk_wide`: sees records of all four nations; otherwise only those of the nations in `programme.StaffScope`.
    `permissions`: Django permissions as "app_label.codename".
    """

    slug: str
    title: str
    staff: bool
    uk_wide: bool
    permissions: tuple[str, ...]


ROLES: dict[str, Role] = {}


def _role(slug: str, title: str, *permissions: str, staff: bool = True, uk_wide: bool = True) -> None:
    ROLES[slug] = Role(slug, title, staff, uk_wide, tuple(sorted(set(permissions))))


_role(
    "programme_director",
    "Programme director",
    *VIEW_ALL,
    *EDIT_PROGRAMME,
    *RUN_JOBS,
    *LOOK_AFTER_FILES,
    *BUILD_SURVEYS,
    *CHECK_ANSWERS,
    *BUILD_REPORTS,
    *APPROVE_REPORTS,
    *RUN_ASSEMBLIES,
    *RUN_EVENTS,
    *RUN_PROJECTS,
    *RUN_REVIEWS,
    *BALANCE_SITES,
    *DECIDE_SITES,
    *TELL_SITES,
    *RUN_NETWORKS,
    *ANSWER_PEOPLE,
    *PROTECT_DATA,
    *TELL_WHAT_CHANGED,
    *can("accounts", "view add change", "user"),
    *can("programme", "view add change delete", "staffscope"),
    *WRITE_TOPICS,
    *SCORE_TOPICS,
    *TELL_OF_GAPS,
    *DECIDE_TOPICS,
)
_role(
    "survey_manager",
    "Survey manager",
    *VIEW_ALL,
    *RUN_JOBS,
    *LOOK_AFTER_FILES,
    *BUILD_SURVEYS,
    *TYPE_ANSWERS,
    *CHECK_ANSWERS,
    *READ_OPEN_TEXTS,
    *BUILD_REPORTS,
    *RUN_ASSEMBLIES,
    *RUN_EVENTS,
    *RUN_PROJECTS,
    *RUN_REVIEWS,
    *DECIDE_SITES,
    *TELL_SITES,
    *ANSWER_PEOPLE,
    *EDIT_ORGANISATIONS,
    *WRITE_TOPICS,
    *SCORE_TOPICS,
    *TELL_OF_GAPS,
)
_role("data_entry", "Data entry", *VIEW_PROGRAMME, *TYPE_ANSWERS, *SIGN_UP_OTHERS)
_role("coder", "Coder of open answers", *VIEW_PROGRAMME, *VIEW_SURVEYS, *READ_OPEN_TEXTS)
_role("report_approver", "Report approver", *VIEW_ALL, *VIEW_JOBS, *APPROVE_REPORTS)
_role(
    "nation_lead",
    "Nation lead",
    *VIEW_ALL,
    *RUN_ASSEMBLIES,
    *RUN_EVENTS,
    *RUN_PROJECTS,
    *VIEW_CHOICES,
    *DECIDE_SITES,
    *RUN_NETWORKS,
    *ANSWER_PEOPLE,
    *EDIT_ORGANISATIONS,
    *WRITE_TOPICS,
    *SCORE_TOPICS,
    *TELL_OF_GAPS,
    uk_wide=False,
)
_role("networks_manager", "Networks manager", *VIEW_ALL, *RUN_NETWORKS, *EDIT_ORGANISATIONS)
_role(
    "event_support",
    "Event support",
    *VIEW_PROGRAMME,
    *SIGN_UP_OTHERS,
    *ANSWER_PEOPLE,
    *RUN_EVENTS,
    *HANDLE_NEEDS,
    *OFFER_MONEY,
    *can("assemblies", "view", "session"),
    "assemblies.seat_signup",
    "assemblies.hold_session",
)
_role(
    "content_editor",
    "Content and Welsh editor",
    *VIEW_ALL,
    *EDIT_PROGRAMME,
    *BUILD_SURVEYS,
    *TELL_WHAT_CHANGED,
    "projects.check_welsh_call",
    *can("projects", "add change", "guide", "guidesource"),
    *WRITE_TOPICS,
)
_role(
    "data_protection_officer",
    "Data-protection officer",
    *VIEW_PROGRAMME,
    *VIEW_SURVEYS,
    *VIEW_JOBS,
    *PROTECT_DATA,
    *ANSWER_PEOPLE,
    *VIEW_ASSEMBLIES,
    "assemblies.withdraw_signup",
)
_role("safeguarding_lead", "Safeguarding lead", *VIEW_PROGRAMME, *VIEW_SURVEYS, *READ_OPEN_TEXTS)
_role(
    "finance",
    "Finance",
    "programme.view_organisation",
    "participation.view_paymentoffer",
    "participation.export_paymentoffer",
)
_role("read_only", "Reader", *VIEW_ALL, *VIEW_JOBS)

_role("site_team", "Site team", "projects.write_sitereport", staff=False, uk_wide=False)
_role("reviewer", "Reviewer", "projects.write_review", staff=False, uk_wide=False)
_role("network_coordinator", "Network coordinator", "networks.write_meetingrecord", staff=False, uk_wide=False)
_role("assembly_member", "Assembly member", staff=False, uk_wide=False)
_role("network_member", "Network member", staff=False, uk_wide=False)
