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
VIEW_TOPICS = _can(
    "programme", "view", "topic", "evidencegap", "workplanentry", "deliverymodel", "deliverystage", "criterion",
    "criterionanchor", "policyhook", "statement", "hosting", "publishedfinding",
)  # fmt: skip
WRITE_TOPICS = _can("programme", "add change", "topic", "evidencegap", "workplanentry", "policyhook", "statement")
SCORE_TOPICS = ("programme.score_topic",)
TELL_OF_GAPS = (*_can("engagement", "view", "gapnotice"), "engagement.send_gapnotice", "programme.move_evidencegap")
DECIDE_TOPICS = (
    *_can("programme", "add change", "deliverymodel", "deliverystage", "criterion", "criterionanchor"),
    "programme.decide_topic",
    "programme.publish_topic",
    "programme.publish_evidencegap",
)
VIEW_JOBS = ("jobs.view_job",)
LOOK_AFTER_FILES = _can("files", "view check refuse", "storedfile")
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
PARTS_OF_PROJECTS = (
    "post",
    "milestone",
    "theoryofchange",
    "evaluationplan",
    "indicator",
    "followup",
    "finding",
    "learningentry",
    "lesson",
    "embeddingaction",
    "projectupdate",
)
NAMES_NOBODY = tuple(part for part in PARTS_OF_PROJECTS if part not in {"post", "learningentry"})
VIEW_PROJECTS = _can("projects", "view", "call", "callquestion", "project", *NAMES_NOBODY)
VIEW_PROJECTS = _can("projects", "view", "call", "callquestion", "project", "guide", "guidesource")
VIEW_PROJECTS = _can("projects", "view", "call", "callquestion", "project", "reviewround")
# Scores with their reasons, and writing down what a reviewer said by phone: for those who do that work.
READ_REVIEWS = (
    *_can("projects", "view", "panelmember", "review", "moderation"),
    "projects.enter_review",
)
RUN_REVIEWS = (  # a round is of all four nations
    *READ_REVIEWS,
    *_can("projects", "add change", "reviewround", "panelmember"),
    "projects.run_reviewround",
    "projects.add_moderation",
    *OFFER_MONEY,
)
RUN_PROJECTS = (
    *VIEW_PROJECTS,
    *READ_REVIEWS,
    "projects.view_expression",  # names of contacts: only for those who work with them
    *_can("projects", "add change", "call", "callquestion", "project"),
    "projects.delete_callquestion",
    "projects.publish_call",
    "projects.close_call",
    "projects.check_expression",
    "projects.withdraw_expression",
    "projects.download_expressionfile",
    "projects.publish_project",
    "projects.move_project",
    "projects.start_project",
    "projects.view_waitinghosting",
    *_can("projects", "view add change", *PARTS_OF_PROJECTS),
    *_can("projects", "view", "milestonemove", "stagemove"),
    "projects.agree_theoryofchange",
    "projects.publish_lesson",
    "projects.end_embeddingaction",
    *_can("projects", "view add remove", "teammember"),
    *_can("projects", "view add read", "sitereport"),
    "projects.check_welsh_call",
    "projects.give_grace",
    "projects.view_grace",
    *_can("projects", "view", "helprequest", "outreachentry", "contactattempt", "askedquestion"),
    *_can("projects", "add change", "outreachentry", "guide", "guidesource"),
    "projects.answer_helprequest",
    "projects.triage_askedquestion",
    "projects.review_guide",
)
VIEW_CHOICES = _can("projects", "view", "choice", "choicerule", "nationneed")  # the board with one's own nations' names
BALANCE_SITES = (
    *VIEW_CHOICES,
    *_can("projects", "add balance settle", "choice"),
    *_can("projects", "add change", "nationneed"),
)
DECIDE_SITES = (
    *_can("projects", "view", "letter", "reserveplace", "siteagreement", "agreementaddendum"),
    *_can("projects", "add change", "siteagreement", "agreementaddendum"),
    "projects.write_letter",
    "projects.review_letter",
    "projects.offer_siteagreement",
)
TELL_SITES = ("projects.send_letter", "projects.countersign_siteagreement")  # for a whole call: UK-wide roles
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
    *VIEW_TOPICS,
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
    *_can("accounts", "view add change", "user"),
    *_can("programme", "view add change delete", "staffscope"),
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
    *_can("assemblies", "view", "session"),
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
    *_can("projects", "add change", "guide", "guidesource"),
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
_role("reviewer", "Reviewer", staff=False, uk_wide=False)
_role("site_team", "Site team", staff=False, uk_wide=False)
_role("reviewer", "Reviewer", "projects.write_review", staff=False, uk_wide=False)
_role("network_coordinator", "Network coordinator", "networks.write_meetingrecord", staff=False, uk_wide=False)
_role("assembly_member", "Assembly member", staff=False, uk_wide=False)
_role("network_member", "Network member", staff=False, uk_wide=False)
