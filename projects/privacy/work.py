"""Class and keep-until of every field of projects."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, Kept, PrivacyClass, keep, open_fields

_WORK = "six years after the project is complete, as its contract asks"
_HOSTING = (  # as programme.Hosting, whose row it is
    "id public_id agreement_uuid organisation topic nation region place delivery_model year months pounds coach_days "
    "accepted_on is_example"
)


def _part(open_ones: str, **others: PrivacyClass) -> dict[str, Kept]:
    """A part of a project: its open fields in one line, the others with their class."""
    kept = {name: keep(privacy_class, until=_WORK) for name, privacy_class in others.items()}
    return {**open_fields("id", "public_id", *open_ones.split()), **kept}


FIELDS: FieldTable = {
    "Project": open_fields(
        "id",
        "public_id",
        "slug",
        "title",
        "summary",
        "hosting",
        "topic",
        "topic_words",
        "nation",
        "place",
        "delivery_model",
        "host",
        "year",
        "starts_on",
        "ends_on",
        "status",
        "published_at",
        "created_at",
    ),
    "WaitingHosting": open_fields(*_HOSTING.split()),
    "StageMove": _part("project from_status to_status missing by at", reason=FREE_TEXT),
    "Post": _part("project number role share starts_on ends_on created_at", holder=PERSONAL),
    "Milestone": _part("project title due_on done_on done_by created_at"),
    "MilestoneMove": _part("milestone from_day to_day by at", reason=FREE_TEXT),
    "TheoryOfChange": _part(
        "project number what_changes who_leads activities who_takes_part outputs medium_benefits long_benefits context "
        "assumptions enablers evidence evaluation_plan resources written_at written_by agreed_at",
        agreed_by=PERSONAL,
    ),
    "EvaluationPlan": _part("project questions methods who created_at"),
    "Indicator": _part("project name unit baseline baseline_on position created_at"),
    "FollowUp": _part("indicator report on value written_by written_at", words=FREE_TEXT),
    "Finding": _part("project words kind strength indicator published_at created_at"),
    "LearningEntry": _part(
        "project report on language written_by written_at",
        tried=FREE_TEXT,
        saw=FREE_TEXT,
        learned=FREE_TEXT,
        shared=FREE_TEXT,
    ),
    "Lesson": _part("project slug title words published_at created_at"),
    "StatementTag": _part("statement project lesson finding"),
    "EmbeddingAction": _part(
        "lesson what hook target owner owner_role due_on status uptake source source_url ended_on created_at"
    ),
    "ProjectUpdate": _part("project title words on published_at created_at"),
    "TeamMember": _part("project user invited_by invited_at removed_by removed_at"),
    "SiteReport": _part(
        "project period_from period_to due_on status created_at sent_at sent_by read_at read_by reopened_at",
        reopened_why=FREE_TEXT,
    ),
    "ReportSection": _part("report part version saved_at saved_by", body=FREE_TEXT),
    "ReportReminder": _part("report kind sent_at"),
}
