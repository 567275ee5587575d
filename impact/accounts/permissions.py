"""What belongs together of the permissions: groups of them, from which roles are made. Plain data."""


def can(app: str, verbs: str, *models: str) -> tuple[str, ...]:
    """Spell out permissions: `can("surveys", "add change", "survey")` -> surveys.add_survey, surveys.change_survey."""
    return tuple(f"{app}.{verb}_{model}" for model in models for verb in verbs.split())


VIEW_PROGRAMME = can(
    "programme", "view", "nation", "region", "perspective", "priority", "phase", "organisation", "code"
)
EDIT_PROGRAMME = can("programme", "add change", "region", "perspective", "priority", "phase", "organisation", "code")
EDIT_ORGANISATIONS = can("programme", "view add change", "organisation")
VIEW_TOPICS = can(
    "programme", "view", "topic", "evidencegap", "workplanentry", "deliverymodel", "deliverystage", "criterion",
    "criterionanchor", "policyhook", "statement", "hosting", "publishedfinding",
)  # fmt: skip
WRITE_TOPICS = can("programme", "add change", "topic", "evidencegap", "workplanentry", "policyhook", "statement")
SCORE_TOPICS = ("programme.score_topic",)
TELL_OF_GAPS = (*can("engagement", "view", "gapnotice"), "engagement.send_gapnotice", "programme.move_evidencegap")
DECIDE_TOPICS = (
    *can("programme", "add change", "deliverymodel", "deliverystage", "criterion", "criterionanchor"),
    "programme.decide_topic",
    "programme.publish_topic",
    "programme.publish_evidencegap",
)
VIEW_JOBS = ("jobs.view_job",)
LOOK_AFTER_FILES = can("files", "view check refuse", "storedfile")
RUN_JOBS = ("jobs.view_job", "jobs.retry_job", "jobs.cancel_job")

VIEW_SURVEYS = can("surveys", "view", "survey", "questionnaire")
BUILD_SURVEYS = (
    *VIEW_SURVEYS,
    *can("surveys", "add change delete", "survey", "questionnaire"),
    "surveys.open_survey",
    "surveys.preview_survey",
    "surveys.publish_questionnaire",
)
TYPE_ANSWERS = (*VIEW_SURVEYS, "surveys.preview_survey", "surveys.enter_response")
CHECK_ANSWERS = ("surveys.view_response", "surveys.review_response", "surveys.withdraw_response")
READ_OPEN_TEXTS = ("surveys.view_opentext", "surveys.code_opentext")

VIEW_REPORTS = can("reports", "view", "report", "edition", "reportaction")
BUILD_REPORTS = (
    *VIEW_REPORTS,
    *can("reports", "add change", "edition", "reportaction"),
    "reports.build_edition",
    "reports.submit_edition",
)
APPROVE_REPORTS = (*VIEW_REPORTS, "reports.approve_edition")

VIEW_ASSEMBLIES = can("assemblies", "view", "assembly", "signup")
OFFER_MONEY = can("participation", "view add", "paymentoffer")
RUN_ASSEMBLIES = (
    *VIEW_ASSEMBLIES,
    *can("assemblies", "add change", "assembly", "signup", "session", "vote", "output", "advice", "quota"),
    *can("assemblies", "view", "session", "vote", "output", "advice", "quota"),
    "assemblies.move_assembly",
    "assemblies.withdraw_signup",
    "assemblies.select_assembly",
    "assemblies.seat_signup",
    "assemblies.hold_session",
    "assemblies.answer_advice",
    *OFFER_MONEY,
)
VIEW_EVENTS = can("engagement", "view", "event")
RUN_EVENTS = (
    *VIEW_EVENTS,
    *can("engagement", "view add change", "event", "registration", "connection", "commitment"),
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
VIEW_PROJECTS = can(
    "projects", "view", "call", "callquestion", "project", "guide", "guidesource", "reviewround", *NAMES_NOBODY
)
# Scores with their reasons, and writing down what a reviewer said by phone: for those who do that work.
READ_REVIEWS = (
    *can("projects", "view", "panelmember", "review", "moderation"),
    "projects.enter_review",
)
RUN_REVIEWS = (  # a round is of all four nations
    *READ_REVIEWS,
    *can("projects", "add change", "reviewround", "panelmember"),
    "projects.run_reviewround",
    "projects.add_moderation",
    *OFFER_MONEY,
)
RUN_PROJECTS = (
    *VIEW_PROJECTS,
    *READ_REVIEWS,
    "projects.view_expression",  # names of contacts: only for those who work with them
    *can("projects", "add change", "call", "callquestion", "project"),
    "projects.delete_callquestion",
    "projects.publish_call",
    "projects.close_call",
    "projects.check_expression",
    "projects.withdraw_expression",
    "projects.download_expressionfile",
    "projects.reopen_expression",
    "projects.longlist_expression",
    "projects.type_expression",
    "projects.register_expression",
    *can("projects", "view", "collaborator", "expressionpartner", "reopening"),
    *can("projects", "view add change", "longlistconversation"),
    "projects.publish_project",
    "projects.move_project",
    "projects.start_project",
    "projects.view_waitinghosting",
    *can("projects", "view add change", *PARTS_OF_PROJECTS),
    *can("projects", "view", "milestonemove", "stagemove"),
    "projects.agree_theoryofchange",
    "projects.publish_lesson",
    "projects.end_embeddingaction",
    *can("projects", "view add remove", "teammember"),
    *can("projects", "view add read", "sitereport"),
    "projects.check_welsh_call",
    "projects.give_grace",
    "projects.view_grace",
    *can("projects", "view", "helprequest", "outreachentry", "contactattempt", "askedquestion"),
    *can("projects", "add change", "outreachentry", "guide", "guidesource"),
    "projects.answer_helprequest",
    "projects.triage_askedquestion",
    "projects.review_guide",
)
VIEW_CHOICES = can("projects", "view", "choice", "choicerule", "nationneed")  # the board with one's own nations' names
BALANCE_SITES = (
    *VIEW_CHOICES,
    *can("projects", "add balance settle", "choice"),
    *can("projects", "add change", "nationneed"),
)
DECIDE_SITES = (
    *can("projects", "view", "letter", "reserveplace", "siteagreement", "agreementaddendum"),
    *can("projects", "add change", "siteagreement", "agreementaddendum"),
    "projects.write_letter",
    "projects.review_letter",
    "projects.offer_siteagreement",
)
TELL_SITES = ("projects.send_letter", "projects.countersign_siteagreement")  # for a whole call: UK-wide roles
VIEW_NETWORKS = can(
    "networks", "view", "network", "localnetwork", "meeting", "meetingrecord", "material", "actionplan", "planversion",
    "followup", "digest", "community", "theme",
)  # fmt: skip
RUN_NETWORKS = (
    *VIEW_NETWORKS,
    *can("networks", "add change", "network", "localnetwork", "meeting"),
    "networks.publish_network",
    "networks.move_network",
    "networks.move_localnetwork",
    "networks.cancel_meeting",
    *can("networks", "view add change", "membership", "debrief"),
    *can("networks", "add change", "material", "theme", "digest", "community"),
    *can("networks", "view add change delete", "discussionquestion", "materialfile", "communitysession"),
    *can("networks", "view", "recorditem", "distribution", "meetingfeedback", "communitytheme", "planaction"),
    "networks.send_material",
    "networks.send_digest",
    "networks.release_planversion",
    "networks.publish_community",
    "networks.change_communitytheme",
    "networks.add_withhelditem",
    "networks.add_addendum",
    "networks.add_itemtheme",
    "networks.change_followup",
    "networks.view_selfanswer",
    *can("programme", "view add change", "networktemplate", "selfquestion"),
    "participation.add_paymentoffer",
)
SIGN_UP_OTHERS = (
    *VIEW_ASSEMBLIES,
    *can("assemblies", "add change withdraw", "signup"),
    *can("people", "view add change", "person"),
    *can("people", "view finish", "outgoing"),
)
ANSWER_PEOPLE = (
    *can("people", "view add change", "person"),
    *can("people", "view", "subscription", "enquiry", "outgoing"),
    "people.end_subscription",
    "people.finish_enquiry",
    "people.finish_outgoing",
)
PROTECT_DATA = (
    *can("rights", "view add", "datarequest"),
    "rights.acknowledge_datarequest",
    "rights.answer_datarequest",
)
TELL_WHAT_CHANGED = can("thread", "view add change", "yousaid")
VIEW_ALL = (
    *VIEW_PROGRAMME,
    *VIEW_TOPICS,
    *VIEW_SURVEYS,
    *VIEW_REPORTS,
    *can("assemblies", "view", "assembly", "session", "output", "advice"),
    *VIEW_EVENTS,
    *VIEW_PROJECTS,
    *VIEW_NETWORKS,
    "thread.view_yousaid",
)
