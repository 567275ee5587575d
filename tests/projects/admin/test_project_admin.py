"""Staff pages of projects: from a hosting to a lesson, scope by nation, nothing written but by actions."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from projects.models import (
    EmbeddingAction,
    Finding,
    Lesson,
    Milestone,
    Post,
    Project,
    ReportSection,
    SiteReport,
    TeamMember,
    TheoryOfChange,
)
from tests.factories.projects import OrganisationFactory, ProjectFactory, nation
from tests.factories.site_projects import (
    DAY,
    ActionFactory,
    EntryFactory,
    FindingFactory,
    FollowUpFactory,
    HookFactory,
    HostingFactory,
    IndicatorFactory,
    LessonFactory,
    MilestoneFactory,
    PlanFactory,
    PostFactory,
    ReportFactory,
    StatementFactory,
    TheoryFactory,
    UpdateFactory,
    code,
    team_user,
)

pytestmark = pytest.mark.django_db
NOUNS = {
    "post": PostFactory,
    "milestone": MilestoneFactory,
    "theoryofchange": TheoryFactory,
    "evaluationplan": PlanFactory,
    "indicator": IndicatorFactory,
    "followup": FollowUpFactory,
    "finding": FindingFactory,
    "learningentry": EntryFactory,
    "lesson": LessonFactory,
    "embeddingaction": ActionFactory,
    "projectupdate": UpdateFactory,
    "sitereport": ReportFactory,
}


def admin(name, *args):
    return reverse(f"admin:projects_{name}", args=args)


def press(client, model, verb, obj, **data):
    return client.post(admin(f"{model}_{verb}", obj.pk), data)


def four(name, en):
    return {f"{name}_en": en, f"{name}_cy": "", f"{name}_en_simple": "", f"{name}_cy_simple": ""}


def boxes(name, en):
    """The same behind a button, where the boxes are numbered by slot."""
    return four(name, en)


def empty(*parts):
    return {f"{part}-{count}_FORMS": "0" for part in parts for count in ("TOTAL", "INITIAL")}


@pytest.fixture
def client(staff_client):
    return staff_client("programme_director")


def test_a_project_starts_from_a_hosting(client):
    hosting = HostingFactory()
    assert hosting.organisation.name in client.get(admin("waitinghosting_changelist")).content.decode()
    asked = client.get(admin("waitinghosting_start", hosting.pk))
    assert "takes its host, topic, place" in asked.content.decode()
    assert "Fill in" in press(client, "waitinghosting", "start", hosting, starts_on="").content.decode() or True
    started = press(client, "waitinghosting", "start", hosting, starts_on="2026-06-01", **boxes("title", "Breaks"))
    project = Project.objects.get()
    assert started["Location"] == admin("project_change", project.pk)
    assert (project.hosting, project.starts_on) == (hosting, dt.date(2026, 6, 1))
    assert press(client, "waitinghosting", "start", hosting, starts_on="2026-06-01").status_code == 404
    assert hosting.organisation.name not in client.get(admin("waitinghosting_changelist")).content.decode()
    assert client.get(admin("waitinghosting_add")).status_code == 403


def test_the_page_of_a_project_shows_its_parts_and_where_to_add_them(client):
    project = ProjectFactory(starts_on=DAY, ends_on=DAY + dt.timedelta(days=40))
    for factory in NOUNS.values():
        if factory not in (FollowUpFactory, ActionFactory):
            factory(project=project)
    page = client.get(admin("project_change", project.pk)).content.decode()
    assert "usual for Facilitator: 9 to 15." in page
    assert f"{admin('milestone_add')}?project={project.pk}" in page
    assert "We learned" in page


def test_an_unusual_length_is_saved_and_said(client):
    project = ProjectFactory()
    parts = [
        "posts",
        "milestones",
        "theories",
        "indicators",
        "findings",
        "entries",
        "lessons",
        "updates",
        "team",
        "reports",
        "moves",
    ]
    data = {"slug": project.slug, "topic_words": "Breaks", "nation": project.nation_id, "place": "", "topic": ""}
    data |= {"delivery_model": project.delivery_model_id, "host": project.host_id, "year": "2026"}
    data |= {"starts_on": "2026-06-01", "ends_on": "2026-06-30", **empty(*parts)}
    data |= four("title", "A project") | four("summary", "")
    response = client.post(admin("project_change", project.pk), data, follow=True)
    assert "1 months is shorter than usual for Facilitator" in response.content.decode()
    project.refresh_from_db()
    assert project.ends_on == dt.date(2026, 6, 30)
    refused = client.post(admin("project_change", project.pk), {**data, "ends_on": "2026-05-01"})
    assert "end after it starts" in refused.content.decode()


def test_moving_on_names_what_is_missing(client):
    project = ProjectFactory()
    assert (
        "a theory of change; a post or a milestone" in client.get(admin("project_move_on", project.pk)).content.decode()
    )
    refused = press(client, "project", "move_on", project, reason="")
    assert refused.status_code == 409
    assert "a theory of change; a post or a milestone" in refused.content.decode()
    assert press(client, "project", "move_on", project, reason="It began earlier").status_code == 302
    assert "It began earlier" in client.get(admin("project_change", project.pk)).content.decode()


def test_posts_that_overlap_come_back_with_words_and_what_was_typed(client):
    there = PostFactory(holder="Example coach")
    data = {"project": there.project_id, "role": "coach", "number": "1", "holder": "Another coach", "share": "20"}
    data |= {"starts_on": "2026-06-01", "ends_on": ""}
    refused = client.post(admin("post_add"), data)
    assert refused.status_code == 200
    assert "Somebody is in this post on some of these days" in refused.content.decode()
    refused = client.post(admin("post_add"), {**data, "number": "2", "share": "80", "holder": "example coach"})
    assert "more than full time for this person" in refused.content.decode()
    assert "example coach" in refused.content.decode()
    refused = client.post(admin("post_add"), {**data, "number": "2", "ends_on": "2026-05-01"})
    assert "must end after it starts" in refused.content.decode()
    kept = client.post(admin("post_add"), {**data, "number": "2", "holder": "example coach"})
    assert kept["Location"] == admin("project_change", there.project_id)
    assert Post.objects.count() == 2


def test_milestones_are_reached_and_moved_by_buttons(client):
    project = ProjectFactory()
    data = {"project": project.pk, "due_on": "2026-07-01", **four("title", "Steering group meets")}
    assert client.post(admin("milestone_add"), data).status_code == 302
    milestone = Milestone.objects.get()
    data = {"due_on": "2027-01-01", **four("title", "The group meets"), **empty("moves")}
    assert client.post(admin("milestone_change", milestone.pk), data).status_code == 302
    milestone.refresh_from_db()
    assert (str(milestone.title), milestone.due_on) == ("The group meets", dt.date(2026, 7, 1))
    assert press(client, "milestone", "move", milestone, to="2026-08-01", reason="").status_code == 200
    assert press(client, "milestone", "move", milestone, to="2026-08-01", reason="A meeting more").status_code == 302
    assert "A meeting more" in client.get(admin("milestone_change", milestone.pk)).content.decode()
    assert press(client, "milestone", "reached", milestone, on="2099-01-01").status_code == 409
    assert press(client, "milestone", "reached", milestone, on="2026-07-30").status_code == 302
    again = press(client, "milestone", "reached", milestone, on="2026-07-31")
    assert again.status_code == 302
    milestone.refresh_from_db()
    assert (milestone.due_on, milestone.done_on) == (dt.date(2026, 8, 1), dt.date(2026, 7, 30))


def test_a_theory_is_written_agreed_and_begun_again(client):
    project = ProjectFactory()
    names = [
        "who_leads",
        "activities",
        "who_takes_part",
        "outputs",
        "medium_benefits",
        "long_benefits",
        "context",
        "assumptions",
        "enablers",
        "evidence",
        "evaluation_plan",
        "resources",
    ]
    typed = {key: value for name in names for key, value in four(name, "").items()}
    data = {"project": project.pk, **typed, **four("what_changes", "Breaks come in a day")}
    assert client.post(admin("theoryofchange_add"), data).status_code == 302
    theory = TheoryOfChange.objects.get()
    changed = {**typed, **four("what_changes", "Breaks come at once")}
    assert client.post(admin("theoryofchange_change", theory.pk), changed).status_code == 302
    assert press(client, "theoryofchange", "agree", theory, agreed_by="Steering group").status_code == 302
    assert client.post(admin("theoryofchange_change", theory.pk), changed).status_code == 403
    assert client.post(admin("theoryofchange_add"), data).status_code == 302
    assert list(TheoryOfChange.objects.order_by("number").values_list("number", "agreed_by")) == [
        (1, "Steering group"),
        (2, ""),
    ]
    assert str(TheoryOfChange.objects.get(number=1).what_changes) == "Breaks come at once"


def test_a_lesson_is_written_tagged_shown_and_carried_on(client):
    entry, hook, statement = EntryFactory(), HookFactory(), StatementFactory()
    data = {"project": entry.project_id, "slug": "book-a-break", "entries": [entry.pk], "codes": [code().pk]}
    data |= {"hooks": [hook.pk], "statements": [statement.pk]}
    data |= four("title", "Let carers book") | four("words", "The form was the obstacle")
    data |= empty("actions")
    added = client.post(admin("lesson_add"), data)
    assert added["Location"] == admin("project_change", entry.project_id)
    lesson = Lesson.objects.get()
    assert [tag.statement for tag in lesson.tags.all()] == [statement]
    assert client.post(admin("lesson_change", lesson.pk), {**data, "statements": []}).status_code == 302
    assert not lesson.tags.exists()
    assert press(client, "lesson", "show", lesson).status_code == 302
    assert client.get("/sites/lessons/book-a-break/").status_code == 200
    refused = client.post(admin("lesson_change", lesson.pk), {**data, "slug": "other"})
    assert "public page" in refused.content.decode()

    typed = {"lesson": lesson.pk, "hook": hook.pk, "owner": OrganisationFactory().pk, "owner_role": "Lead"}
    typed |= {"due_on": "2026-09-01", **four("what", "Tell the councils"), **four("target", "")}
    refused = client.post(admin("embeddingaction_add"), {**typed, "hook": ""})
    assert "say who should take it up" in refused.content.decode()
    assert client.post(admin("embeddingaction_add"), typed)["Location"] == admin("project_change", entry.project_id)
    action = EmbeddingAction.objects.get()
    assert press(client, "embeddingaction", "begin", action).status_code == 302
    without = {"on": "2026-09-02", "source": "", "source_url": "", **boxes("uptake", "Two councils")}
    assert press(client, "embeddingaction", "taken_up", action, **without).status_code == 200
    action.refresh_from_db()
    assert action.status == "doing"
    gone = {"on": "2026-09-02", **boxes("uptake", "No money this year")}
    assert press(client, "embeddingaction", "not_taken_up", action, **gone).status_code == 302
    assert press(client, "embeddingaction", "begin", action).status_code == 302
    assert press(client, "embeddingaction", "taken_up", action, **{**without, "source": "Minutes"}).status_code == 302
    action.refresh_from_db()
    assert (action.status, action.source, str(action.uptake)) == ("taken_up", "Minutes", "Two councils")
    assert "Two councils" in client.get("/sites/lessons/book-a-break/").content.decode()


def test_findings_are_tagged_and_shown_and_numbers_written_down(client):
    indicator, statement = IndicatorFactory(), StatementFactory()
    data = {"project": indicator.project_id, "kind": "lived", "indicator": indicator.pk, "statements": [statement.pk]}
    data |= four("words", "More breaks") | four("strength", "Fairly sure")
    assert client.post(admin("finding_add"), data).status_code == 302
    finding = Finding.objects.get()
    assert [tag.statement for tag in finding.tags.all()] == [statement]
    assert press(client, "finding", "show", finding).status_code == 302
    typed = {"indicator": indicator.pk, "on": "2026-07-01", "value": "", "words": ""}
    assert "in words" in client.post(admin("followup_add"), typed).content.decode()
    kept = client.post(admin("followup_add"), {**typed, "value": "9.5"})
    assert kept["Location"] == admin("project_change", indicator.project_id)
    other = client.post(admin("finding_add"), {**data, "project": ProjectFactory().pk})
    assert "of the same project" in other.content.decode()


def test_other_parts_are_kept_and_one_may_go_on(client):
    project = ProjectFactory()
    plan = {"project": project.pk, **four("questions", "Does it?"), **four("methods", ""), **four("who", "")}
    assert client.post(admin("evaluationplan_add"), plan).status_code == 302
    entry = {"project": project.pk, "on": "2026-06-01", "learned": "Evenings", "language": "en", "codes": [code().pk]}
    entry |= {"tried": "", "saw": "", "shared": "", "_addanother": "1"}
    assert client.post(admin("learningentry_add"), entry)["Location"] == admin("learningentry_add")
    update = {"project": project.pk, "on": "2026-06-01", **four("title", "First"), **four("words", "Breaks")}
    assert client.post(admin("projectupdate_add"), update).status_code == 302
    written = project.entries.get()
    assert (written.written_by, list(written.codes.all())) == (client.user, [code()])
    change = {**entry, "_continue": "1"}
    del change["_addanother"]
    assert client.post(admin("learningentry_change", written.pk), change)["Location"] == admin(
        "learningentry_change", written.pk
    )


# --- teams and reports


def test_a_team_is_invited_and_asked_and_its_report_is_read(client):
    project = ProjectFactory()
    typed = {"email": "new@example.org", "name": "Example new", "language": "cy"}
    assert press(client, "project", "invite", project, **typed).status_code == 302
    member = TeamMember.objects.get()
    dates = {"period_from": "2026-01-01", "period_to": "2026-03-31", "due_on": "2026-04-14"}
    assert press(client, "project", "ask_for_report", project, **dates).status_code == 302
    assert press(client, "project", "ask_for_report", project, **dates).status_code == 409
    report = SiteReport.objects.get()
    section = {"report": report, "part": "done", "body": {"text": "We <i>met</i>"}, "saved_by": member.user}
    ReportSection.objects.create(**section)
    page = client.get(admin("sitereport_change", report.pk)).content.decode()
    assert "We &lt;i&gt;met" not in page
    assert "Not sent yet" in page
    SiteReport.objects.update(status="sent", sent_at=timezone.now(), sent_by=member.user)
    assert "We &lt;i&gt;met&lt;/i&gt;" in client.get(admin("sitereport_change", report.pk)).content.decode()
    assert press(client, "sitereport", "read", report).status_code == 302
    assert press(client, "sitereport", "reopen", report, reason="Which month?").status_code == 302
    report.refresh_from_db()
    assert (report.status, report.reopened_why) == ("open", "Which month?")
    assert press(client, "teammember", "remove", member).status_code == 302
    assert not TeamMember.objects.active().exists()
    assert client.get(admin("teammember_add")).status_code == 403


def test_staff_see_parts_of_their_own_nations_only(staff_client):
    lead = staff_client("nation_lead", ["wls"])
    wales, scotland = ProjectFactory(nation=nation("wls")), ProjectFactory(nation=nation("sct"))
    paths = {"followup": "indicator__project", "embeddingaction": "lesson__project"}
    for name, factory in NOUNS.items():
        mine, other = (factory(**{paths.get(name, "project"): project}) for project in (wales, scotland))
        assert lead.get(admin(f"{name}_change", mine.pk)).status_code == 200, name
        assert lead.get(admin(f"{name}_change", other.pk)).status_code == 302, name
    data = {"project": scotland.pk, "due_on": "2026-07-01", **four("title", "Not mine")}
    assert lead.post(admin("milestone_add"), data).status_code == 200
    assert Milestone.objects.filter(project=scotland).count() == 1
    team_user(scotland)
    assert press(lead, "teammember", "remove", TeamMember.objects.get()).status_code == 404
    hosting = HostingFactory(nation=nation("sct"))
    assert press(lead, "waitinghosting", "start", hosting, starts_on="2026-06-01").status_code == 404


@pytest.mark.parametrize("role", ["read_only", "finance", "networks_manager"])
def test_other_roles_change_nothing(staff_client, role):
    client = staff_client(role)
    for name, factory in NOUNS.items():
        obj = factory()
        assert client.get(admin(f"{name}_add")).status_code == 403, name
        assert client.post(admin(f"{name}_change", obj.pk), {"project": "1"}).status_code == 403, name
    milestone, hosting = MilestoneFactory(), HostingFactory()
    assert press(client, "milestone", "reached", milestone, on="2026-05-01").status_code == 403
    assert press(client, "waitinghosting", "start", hosting).status_code == 403


def test_lists_search_and_need_the_same_queries(client, django_assert_max_num_queries):
    for name, factory in {**NOUNS, "waitinghosting": HostingFactory}.items():
        counts = []
        for _ in range(2):
            factory()
            with django_assert_max_num_queries(30) as captured:
                assert client.get(admin(f"{name}_changelist")).status_code == 200, name
            counts.append(len(captured))
        assert counts[0] == counts[1], name
        assert client.get(admin(f"{name}_changelist"), {"q": "a'b\"%_"}).status_code == 200, name
    for name in ("milestone", "embeddingaction", "sitereport"):
        assert client.get(admin(f"{name}_changelist"), {"due": "overdue"}).status_code == 200, name
