import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.programme import demo as programme_demo
from impact.programme.texts import texts
from projects import demo
from projects.actions import move_project_on
from projects.enums import EmbeddingStatus, ProjectStatus, ReportStatus
from projects.figures import Step, steps, waiting
from projects.models import (
    EmbeddingAction,
    EvaluationPlan,
    Finding,
    FollowUp,
    LearningEntry,
    Lesson,
    Milestone,
    MilestoneMove,
    Post,
    Project,
    ProjectUpdate,
    SiteReport,
    StageMove,
    StatementTag,
    TeamMember,
    TheoryOfChange,
    WaitingHosting,
)
from tests.factories.projects import ProjectFactory, nation
from tests.factories.site_projects import (
    DAY,
    ActionFactory,
    EntryFactory,
    FindingFactory,
    HostingFactory,
    LessonFactory,
    MilestoneFactory,
    PostFactory,
    ReportFactory,
    UpdateFactory,
    team_user,
)

pytestmark = pytest.mark.django_db


def test_steps_tell_what_is_public_and_nothing_else(now, django_assert_num_queries):
    assert steps() == ()
    project = ProjectFactory(nation=nation("wls"), starts_on=DAY)
    move_project_on(by=None, now=now, project=project, seen="set_up", reason="It began earlier")
    older = ProjectFactory(starts_on=DAY)
    ProjectFactory(published_at=None)
    lesson = LessonFactory(project=project, published_at=now)
    LessonFactory(published_at=None, project=older), LessonFactory(project__published_at=None)
    done = ActionFactory(lesson=lesson, status="taken_up", uptake=texts("Used"), source="Minutes", ended_on=DAY)
    ahead = ActionFactory(lesson=lesson, due_on=DAY + dt.timedelta(days=9))
    ActionFactory(lesson__published_at=None, lesson__project=older)
    with django_assert_num_queries(4):
        found = steps()
    where, here = lesson.get_absolute_url(), project.get_absolute_url()
    expected = [
        Step("project", project.public_id, dict(project.title), here, "wls", now.date(), "delivering"),
        Step("project", older.public_id, dict(older.title), older.get_absolute_url(), "eng", DAY, "set_up"),
        Step("lesson", lesson.public_id, dict(lesson.title), where, "wls", now.date(), "published"),
        Step("embedding_action", done.public_id, dict(done.what), where, "wls", DAY, "taken_up"),
        Step("embedding_action", ahead.public_id, dict(ahead.what), where, "wls", ahead.due_on, "planned"),
    ]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_what_waits_in_projects(staff_client, user_with_role):
    wales = ProjectFactory(nation=nation("wls"))
    HostingFactory(), HostingFactory(nation=nation("wls"))
    MilestoneFactory(project=wales), MilestoneFactory()
    MilestoneFactory(done_on=DAY)
    report = ReportFactory(project=wales)
    ReportFactory(status="sent", sent_at=timezone.now(), sent_by=team_user(wales))
    ActionFactory()
    client = staff_client("programme_director")
    found = [(line.label, line.count) for line in waiting(client.user) if line.count]
    assert found == [
        ("hostings without a project", 2),
        ("reports of sites to read", 1),
        ("reports of sites that are late", 1),
        ("milestones that are late", 2),
        ("embedding actions that are late", 1),
    ]
    for line in waiting(client.user):
        assert client.get(line.url).status_code == 200
    lead = waiting(user_with_role("nation_lead", ["wls"]))
    assert [line.count for line in lead if line.count] == [1, 1, 1]
    assert waiting(user_with_role("site_team")) == ()
    assert report.status == "open"


def test_outsiders_see_parts_only_where_they_are_public(user_with_role):
    project, hidden = ProjectFactory(), ProjectFactory(published_at=None)
    for one in (project, hidden):
        LessonFactory(project=one), UpdateFactory(project=one), MilestoneFactory(project=one)
        FindingFactory(project=one, published_at=timezone.now())
        PostFactory(project=one), EntryFactory(project=one), ReportFactory(project=one)
    LessonFactory(project=project, published_at=None)
    shown, kept = (Lesson, ProjectUpdate, Milestone, Finding), (Post, LearningEntry, SiteReport)
    for outsider in (AnonymousUser(), user_with_role("site_team"), team_user(project)):
        assert [noun.objects.visible_to(outsider).count() for noun in shown] == [1, 1, 1, 1]
        assert [noun.objects.visible_to(outsider).count() for noun in kept] == [0, 0, 0]
    assert [noun.objects.visible_to(user_with_role("nation_lead", ["wls"])).count() for noun in shown + kept] == [0] * 7


def test_the_demo_has_a_project_in_each_state_with_everything_in_it_once(client):
    now = timezone.now()
    for part in (accounts_demo, programme_demo, demo):
        part.load(now=now)
    nouns = (Project, Post, Milestone, Lesson, EmbeddingAction, SiteReport, TheoryOfChange, LearningEntry, FollowUp)
    nouns += (EvaluationPlan, ProjectUpdate, StatementTag, StageMove, MilestoneMove, TeamMember, WaitingHosting)
    counts = [noun.objects.count() for noun in nouns]
    assert all(counts)
    demo.load(now=now)
    assert counts == [noun.objects.count() for noun in nouns]
    examples = Project.objects.filter(slug__startswith="example-")
    assert set(examples.values_list("status", flat=True)) == set(ProjectStatus.values)
    assert set(SiteReport.objects.values_list("status", flat=True)) == set(ReportStatus.values)
    assert set(EmbeddingAction.objects.values_list("status", flat=True)) == set(EmbeddingStatus.values)
    assert Milestone.objects.overdue(now.date()).filter(project__slug="example-delivering").count() == 1
    assert WaitingHosting.objects.without_project().exists()
    assert set(StageMove.objects.values_list("reason", flat=True)) == {""}
    for address in ("/sites/projects/", "/sites/lessons/", "/easy/sites/lessons/", "/cy/sites/projects/"):
        assert client.get(address).status_code == 200
    for shown in (*examples.published(), *Lesson.objects.published()):
        assert client.get(shown.get_absolute_url()).status_code == 200
    site = TeamMember.objects.active().filter(user__email="site@example.org")
    assert site.count() == 2
