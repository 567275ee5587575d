"""Roles as a plain table: what each kind of staff and partner may do. `sync_reference` writes it to the database.

A *role* is what somebody may do here; it is never a *perspective* (who somebody is in care).
"""

from dataclasses import dataclass


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


def _can(app: str, verbs: str, *models: str) -> tuple[str, ...]:
    """Spell out permissions: `_can("surveys", "add change", "survey")` -> surveys.add_survey, surveys.change_survey."""
    return tuple(f"{app}.{verb}_{model}" for model in models for verb in verbs.split())


VIEW_PROGRAMME = _can(
    "programme", "view", "nation", "region", "perspective", "priority", "phase", "organisation", "code"
)
EDIT_PROGRAMME = _can("programme", "add change", "region", "perspective", "priority", "phase", "organisation", "code")
EDIT_ORGANISATIONS = _can("programme", "view add change", "organisation")
VIEW_JOBS = ("jobs.view_job",)
RUN_JOBS = ("jobs.view_job", "jobs.retry_job", "jobs.cancel_job")

VIEW_SURVEYS = _can("surveys", "view", "survey", "questionnaire")
BUILD_SURVEYS = (
    *VIEW_SURVEYS,
    *_can("surveys", "add change delete", "survey", "questionnaire"),
    "surveys.open_survey",
    "surveys.preview_survey",
    "surveys.publish_questionnaire",
)
TYPE_ANSWERS = (*VIEW_SURVEYS, "surveys.preview_survey", "surveys.enter_response")
CHECK_ANSWERS = ("surveys.view_response", "surveys.review_response", "surveys.withdraw_response")
READ_OPEN_TEXTS = ("surveys.view_opentext", "surveys.code_opentext")

VIEW_REPORTS = _can("reports", "view", "report", "edition", "reportaction")
BUILD_REPORTS = (
    *VIEW_REPORTS,
    *_can("reports", "add change", "edition", "reportaction"),
    "reports.build_edition",
    "reports.submit_edition",
)
APPROVE_REPORTS = (*VIEW_REPORTS, "reports.approve_edition")

VIEW_ASSEMBLIES = _can("assemblies", "view", "assembly", "signup")
OFFER_MONEY = _can("participation", "view add", "paymentoffer")
RUN_ASSEMBLIES = (
    *VIEW_ASSEMBLIES,
    *_can("assemblies", "add change", "assembly", "signup", "session", "vote", "output", "advice", "quota"),
    *_can("assemblies", "view", "session", "vote", "output", "advice", "quota"),
    "assemblies.move_assembly",
    "assemblies.withdraw_signup",
    "assemblies.select_assembly",
    "assemblies.seat_signup",
    "assemblies.hold_session",
    "assemblies.answer_advice",
    *OFFER_MONEY,
)
VIEW_EVENTS = _can("engagement", "view", "event")
RUN_EVENTS = (
    *VIEW_EVENTS,
    *_can("engagement", "view add change", "event", "registration", "connection", "commitment"),
    "engagement.publish_event",
    "engagement.answer_registration",
)
HANDLE_NEEDS = ("participation.view_accessneeds", "participation.handle_accessneeds")
VIEW_PROJECTS = _can("projects", "view", "call", "callquestion", "project")
RUN_PROJECTS = (
    *VIEW_PROJECTS,
    "projects.view_expression",  # names of contacts: only for those who work with them
    *_can("projects", "add change", "call", "callquestion", "project"),
    "projects.delete_callquestion",
    "projects.publish_call",
    "projects.close_call",
    "projects.check_expression",
    "projects.withdraw_expression",
    "projects.reopen_expression",
    "projects.longlist_expression",
    "projects.type_expression",
    "projects.register_expression",
    *_can("projects", "view", "collaborator", "expressionpartner", "reopening"),
    *_can("projects", "view add change", "longlistconversation"),
    "projects.publish_project",
    "projects.move_project",
)
VIEW_NETWORKS = _can("networks", "view", "network", "localnetwork", "meeting", "meetingrecord")
RUN_NETWORKS = (
    *VIEW_NETWORKS,
    *_can("networks", "add change", "network", "localnetwork", "meeting"),
    "networks.publish_network",
    "networks.move_network",
    "networks.move_localnetwork",
    "networks.cancel_meeting",
)
SIGN_UP_OTHERS = (
    *VIEW_ASSEMBLIES,
    *_can("assemblies", "add change withdraw", "signup"),
    *_can("people", "view add change", "person"),
    *_can("people", "view finish", "outgoing"),
)
ANSWER_PEOPLE = (
    *_can("people", "view add change", "person"),
    *_can("people", "view", "subscription", "enquiry", "outgoing"),
    "people.end_subscription",
    "people.finish_enquiry",
    "people.finish_outgoing",
)
PROTECT_DATA = (
    *_can("rights", "view add", "datarequest"),
    "rights.acknowledge_datarequest",
    "rights.answer_datarequest",
)
TELL_WHAT_CHANGED = _can("thread", "view add change", "yousaid")
VIEW_ALL = (
    *VIEW_PROGRAMME,
    *VIEW_SURVEYS,
    *VIEW_REPORTS,
    *_can("assemblies", "view", "assembly", "session", "output", "advice"),
    *VIEW_EVENTS,
    *VIEW_PROJECTS,
    *VIEW_NETWORKS,
    "thread.view_yousaid",
)

ROLES: dict[str, Role] = {}


def _role(slug: str, title: str, *permissions: str, staff: bool = True, uk_wide: bool = True) -> None:
    ROLES[slug] = Role(slug, title, staff, uk_wide, tuple(sorted(set(permissions))))


_role(
    "programme_director",
    "Programme director",
    *VIEW_ALL,
    *EDIT_PROGRAMME,
    *RUN_JOBS,
    *BUILD_SURVEYS,
    *CHECK_ANSWERS,
    *BUILD_REPORTS,
    *APPROVE_REPORTS,
    *RUN_ASSEMBLIES,
    *RUN_EVENTS,
    *RUN_PROJECTS,
    *RUN_NETWORKS,
    *ANSWER_PEOPLE,
    *PROTECT_DATA,
    *TELL_WHAT_CHANGED,
    *_can("accounts", "view add change", "user"),
    *_can("programme", "view add change delete", "staffscope"),
    "programme.view_publishedfinding",
)
_role(
    "survey_manager",
    "Survey manager",
    *VIEW_ALL,
    *RUN_JOBS,
    *BUILD_SURVEYS,
    *TYPE_ANSWERS,
    *CHECK_ANSWERS,
    *READ_OPEN_TEXTS,
    *BUILD_REPORTS,
    *RUN_ASSEMBLIES,
    *RUN_EVENTS,
    *RUN_PROJECTS,
    *ANSWER_PEOPLE,
    *EDIT_ORGANISATIONS,
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
    *RUN_NETWORKS,
    *ANSWER_PEOPLE,
    *EDIT_ORGANISATIONS,
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
    *_can("assemblies", "view", "session"),
    "assemblies.seat_signup",
    "assemblies.hold_session",
)
_role("content_editor", "Content and Welsh editor", *VIEW_ALL, *EDIT_PROGRAMME, *BUILD_SURVEYS, *TELL_WHAT_CHANGED)
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

_role("site_team", "Site team", staff=False, uk_wide=False)
_role("reviewer", "Reviewer", staff=False, uk_wide=False)
_role("network_coordinator", "Network coordinator", "networks.write_meetingrecord", staff=False, uk_wide=False)
_role("assembly_member", "Assembly member", staff=False, uk_wide=False)
_role("network_member", "Network member", staff=False, uk_wide=False)
