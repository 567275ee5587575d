"""The nine parts of the staff's work, in the order and words of the admin's index and sidebar. Plain data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One part: its words, its sign, what it is for, and the models it shows.

    `models` name "app_label.modelname" first in the order wanted; every other registered model of `apps` follows.
    """

    slug: str
    title: str
    icon: str
    about: str
    apps: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


SECTIONS = (
    Section(
        "survey",
        "National survey",
        "ballot",
        "Build, preview, open and close a survey; type in answers from paper and phone.",
        apps=("surveys",),
        models=("surveys.survey", "surveys.questionnaire", "surveys.response", "programme.priority"),
    ),
    Section(
        "reports",
        "Priority reports",
        "leaderboard",
        "Build a report from a survey, approve it, publish it, and say what happened.",
        apps=("reports", "thread"),
        models=("reports.report", "reports.edition"),
    ),
    Section(
        "assemblies",
        "Assembly sign-ups",
        "groups",
        "Open an Assembly or an event, see who signed up, and what people need and are paid.",
        apps=("assemblies", "engagement", "participation"),
        models=(
            "assemblies.signup",
            "assemblies.assembly",
            "assemblies.session",
            "engagement.event",
            "engagement.registration",
            "participation.accessneeds",
            "participation.paymentoffer",
        ),
    ),
    Section(
        "calls",
        "Calls and expressions of interest",
        "campaign",
        "Choose topics, announce a call, read what organisations sent, choose sites and write to everybody.",
        apps=("files",),
        models=(
            "projects.expression",
            "projects.call",
            "projects.callquestion",
            "projects.helprequest",
            "projects.outreachentry",
            "projects.longlistconversation",
            "projects.reviewround",
            "projects.review",
            "projects.panelmember",
            "projects.moderation",
            "projects.choice",
            "projects.nationneed",
            "projects.letter",
            "projects.reserveplace",
            "projects.siteagreement",
            "projects.agreementaddendum",
            "programme.topic",
            "programme.evidencegap",
            "engagement.gapnotice",
            "programme.workplanentry",
            "programme.publishedfinding",
            "programme.deliverymodel",
            "programme.deliverystage",
            "programme.criterion",
            "programme.criterionanchor",
            "projects.askedquestion",
            "projects.guide",
            "projects.guidesource",
        ),
    ),
    Section(
        "projects",
        "Projects",
        "handyman",
        "Projects from setting up to what became of them.",
        apps=("projects",),
        models=("projects.project", "programme.hosting", "programme.policyhook", "programme.statement"),
    ),
    Section(
        "networks",
        "Network meeting records",
        "forum",
        "Local networks, their meetings and what they agreed.",
        apps=("networks",),
        models=(
            "networks.meetingrecord",
            "networks.localnetwork",
            "networks.network",
            "networks.membership",
            "networks.meeting",
            "networks.material",
            "networks.debrief",
            "networks.theme",
            "networks.digest",
            "networks.actionplan",
            "networks.followup",
            "networks.community",
            "programme.networktemplate",
        ),
    ),
    Section(
        "people",
        "People and organisations",
        "contacts",
        "People we write to, organisations, staff accounts and the programme's lists.",
        apps=("people", "programme", "accounts"),
        models=("people.person", "people.enquiry", "people.subscription", "programme.organisation", "accounts.user"),
    ),
    Section(
        "rights",
        "Requests about personal data",
        "verified_user",
        "Complaints, copies, corrections and deletions that people asked for.",
        apps=("rights",),
    ),
    Section(
        "jobs",
        "Background jobs",
        "manufacturing",
        "Long work: what runs, what waits, what failed and can be tried again.",
        apps=("jobs",),
        models=("jobs.job",),
    ),
)
