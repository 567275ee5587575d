"""The public pages of projects and lessons."""

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from impact.programme.models import EvidenceItem, HostingPartner
from impact.programme.texts import Texts, texts
from projects.models import StatementTag
from tests.factories.projects import OrganisationFactory, ProjectFactory, nation, way
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
    PostFactory,
    StatementFactory,
    TheoryFactory,
    TopicFactory,
    UpdateFactory,
    code,
)

pytestmark = pytest.mark.django_db
LESSONS, PROJECTS = "/sites/lessons/", "/sites/projects/"


def words(response, status=200):
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


def taken_up(lesson, **fields):
    fields = {"status": "taken_up", "uptake": texts("Two councils use it"), "source": "Minutes, item 4", **fields}
    return ActionFactory(lesson=lesson, ended_on=DAY, **fields)


def whole(many=1):
    """A project with everything a Factfile shows, `many` of each."""
    hosting = HostingFactory(pounds=60_000)
    project = ProjectFactory(
        hosting=hosting, topic=hosting.topic, starts_on=DAY, ends_on=dt.date(2027, 4, 30), status="embedding"
    )
    TheoryFactory(project=project, agreed_at=timezone.now(), agreed_by="Example group", who_leads=texts("Carers lead"))
    TheoryFactory(project=project, number=2, what_changes=texts("A draft nobody sees"))
    for _ in range(many):
        HostingPartner.objects.create(hosting=hosting, organisation=OrganisationFactory())
        EvidenceItem.objects.create(topic=hosting.topic, kind="lived", title=texts("A story"), citation="Somebody")
        MilestoneFactory(project=project)
        FollowUpFactory(indicator=IndicatorFactory(project=project))
        finding = FindingFactory(project=project, published_at=timezone.now())
        StatementTag.objects.create(statement=StatementFactory(), project=project, finding=finding)
        lesson = LessonFactory(project=project)
        lesson.hooks.add(HookFactory()), lesson.codes.add(code())
        StatementTag.objects.create(statement=StatementFactory(), project=project, lesson=lesson)
        taken_up(lesson), ActionFactory(lesson=lesson)
        UpdateFactory(project=project)
    return project


def test_a_factfile_shows_everything_that_is_public_and_nothing_else(client):
    project = whole()
    FindingFactory(project=project, words=texts("A finding nobody sees"))
    LessonFactory(project=project, title=texts("A lesson nobody sees"), published_at=None)
    UpdateFactory(project=project, title=texts("An update nobody sees"), published_at=None)
    EntryFactory(project=project, learned="An entry nobody sees")
    PostFactory(project=project, holder="A name nobody sees")
    shown = words(client.get(project.get_absolute_url()))
    for expected in (
        "Facilitator", "Hand over Now", "Settle in Done", str(project.topic.title), project.host.name,
        project.hosting.partners.get().organisation.name, "From 1 May 2026 to 30 April 2027", "Carers lead",
        "Version 1", "Due on 1 May 2026, not reached yet", "Before: 4, on 1 May 2026", "Then: 9, on 1 May 2026",
        "How sure we are: Fairly sure", "England: Example law", "Taken up. Two councils use it", "Minutes, item 4",
        "Planned, not yet begun", "Lived experience: 1 source", "Research: nothing written down yet",
        "£60,000 for local costs, and 40 days of a coach, over 12 months", "what was agreed, not what was spent",
        "I can do", "Something happened",
    ):  # fmt: skip
        assert expected in shown, expected
    assert "nobody sees" not in shown


def test_a_project_older_than_everything_has_a_page_too(client):
    project = ProjectFactory(topic_words="Short <b>breaks</b>", status="complete", summary=Texts())
    shown = words(client.get(f"/cy{project.get_absolute_url()}"))
    assert "Short <b>breaks</b>" in shown
    assert client.get(ProjectFactory(published_at=None).get_absolute_url()).status_code == 404


def test_an_unpublished_topic_is_named_but_not_opened(client):
    topic = TopicFactory(published_at=None, title=texts("Quiet topic"))
    page = client.get(ProjectFactory(topic=topic).get_absolute_url())
    assert "Quiet topic" in words(page)
    assert "Evidence review" not in words(page)


@pytest.mark.parametrize("many", [1, 3])
def test_pages_need_the_same_queries_however_long(client, many, django_assert_num_queries):
    project = whole(many)
    with django_assert_num_queries(20):
        client.get(project.get_absolute_url())
    with django_assert_num_queries(11):  # four lists to choose from, the lessons, and what belongs to them
        client.get(LESSONS)
    with django_assert_num_queries(8):
        client.get(project.lessons.first().get_absolute_url())


def test_projects_are_chosen_by_each_filter(client):
    topic = TopicFactory()
    wanted = ProjectFactory(
        nation=nation("wls"), year=2025, delivery_model=way("demonstrator"), topic=topic, status="embedding"
    )
    other = ProjectFactory()
    for query in ("nation=wls", "year=2025", "model=demonstrator", f"topic={topic.slug}", "state=embedding"):
        shown = words(client.get(f"{PROJECTS}?{query}"))
        assert f"{wanted.title} Wales" in shown
        assert f"{other.title} England" not in shown
        assert "1 project " in shown
    assert "No project matches" in words(client.get(f"{PROJECTS}?nation=wls&year=2026"))
    for nonsense in ("nation=xx", "year=twenty", "topic=%00", "model[]=1", "state=<script>"):
        assert "2 projects" in words(client.get(f"{PROJECTS}?{nonsense}"))


def test_lessons_are_chosen_by_each_filter(client):
    topic, statement = TopicFactory(), StatementFactory()
    wanted = LessonFactory(project__nation=nation("wls"), project__topic=topic)
    wanted.codes.add(code("turnover")), taken_up(wanted), taken_up(wanted)
    StatementTag.objects.create(statement=statement, project=wanted.project, lesson=wanted)
    other, hidden = LessonFactory(), LessonFactory(project__published_at=None)
    ActionFactory(lesson=other)
    for query in (
        "nation=wls",
        f"topic={topic.slug}",
        f"code={code('turnover').public_id}",
        f"statement={statement.slug}",
        "uptake=taken_up",
    ):
        shown = words(client.get(f"{LESSONS}?{query}"))
        assert str(wanted.title) in shown
        assert "1 lesson " in shown
    assert str(other.title) in words(client.get(f"{LESSONS}?uptake=planned"))
    assert "No lesson matches" in words(client.get(f"{LESSONS}?uptake=not_taken_up"))
    for nonsense in ("nation=xx", "code=1", "statement=%00", "uptake=<script>"):
        assert "2 lessons" in words(client.get(f"{LESSONS}?{nonsense}"))
    assert client.get(hidden.get_absolute_url()).status_code == 404
    assert client.get(reverse("projects:lesson", args=["nothing"])).status_code == 404


def test_a_lesson_says_where_it_takes_effect_and_what_became_of_it(client):
    lesson = LessonFactory()
    assert "Nobody has taken it up yet" in words(client.get(lesson.get_absolute_url()))
    lesson.hooks.add(HookFactory(url="https://law.example/"))
    lesson.codes.add(code("time"), code("turnover"))
    taken_up(lesson, source_url="https://minutes.example/", owner_role="Policy lead")
    ActionFactory(lesson=lesson, hook=None, target=texts("Councils in the north"))
    ActionFactory(lesson=lesson, status="not_taken_up", uptake=texts("No money this year"), ended_on=DAY)
    page = client.get(lesson.get_absolute_url())
    shown = words(page)
    for expected in ("Helped: Time", "Got in the way: Staff who leave", "Policy lead", "For: Councils in the north",
                     "Not taken up. No money this year", "By 1 May 2026"):  # fmt: skip
        assert expected in shown
    links = {link["href"] for link in BeautifulSoup(page.content, "html.parser").main.find_all("a")}
    assert {"https://law.example/", "https://minutes.example/"} <= links


def test_empty_lists_say_so(client):
    assert "No lesson is shown yet" in words(client.get(LESSONS))
    assert "No project is shown here yet" in words(client.get(PROJECTS))
