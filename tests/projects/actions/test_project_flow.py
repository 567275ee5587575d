"""From a hosting to what became of the lessons."""

import datetime as dt

import pytest

from impact.programme.texts import Texts, texts
from impact.ui.refusals import Refused
from projects.actions import (
    agree_theory,
    begin_embedding,
    edit_theory,
    embedding,
    give_up,
    keep_part,
    milestones,
    move_milestone,
    move_project_on,
    reach_milestone,
    show_part,
    start_project,
    take_up,
    write_theory,
)
from projects.actions.keeping import AddressIsFixed, OtherProject
from projects.actions.moving import LastStage, NotReady
from projects.actions.showing import NoHook, ProjectIsHidden
from projects.actions.starting import StartedAlready
from projects.actions.theory import AgreedAlready, NobodyAgreed
from projects.enums import ProjectStatus
from projects.models import (
    FollowUp,
    Indicator,
    LearningEntry,
    Lesson,
    Milestone,
    MilestoneMove,
    Post,
    StageMove,
    TheoryOfChange,
    WaitingHosting,
)
from projects.queries.gates import length_warning, missing_for
from tests.factories.projects import ProjectFactory, way
from tests.factories.site_projects import (
    DAY,
    ActionFactory,
    EntryFactory,
    FindingFactory,
    HookFactory,
    HostingFactory,
    IndicatorFactory,
    LessonFactory,
    MilestoneFactory,
    PlanFactory,
    PostFactory,
    StatementFactory,
    TheoryFactory,
    UpdateFactory,
    code,
)

pytestmark = pytest.mark.django_db
START = dt.date(2026, 6, 1)


def test_a_project_takes_everything_from_its_hosting(now):
    hosting = HostingFactory(months=15, organisation__name="Example carers’ centre, Belfast")
    project = start_project(by=None, now=now, hosting=hosting, starts_on=START, title=texts("Breaks"))
    assert (project.slug, project.status, project.published_at) == (
        "example-carers-centre-belfast-2026",
        "set_up",
        None,
    )
    assert (project.topic, project.nation, project.place, project.host, project.year) == (
        hosting.topic,
        hosting.nation,
        hosting.place,
        hosting.organisation,
        hosting.year,
    )
    assert (project.starts_on, project.ends_on) == (START, dt.date(2027, 8, 31))
    with pytest.raises(StartedAlready) as again:
        start_project(by=None, now=now, hosting=hosting, starts_on=START, title=texts("Breaks"))
    assert again.value.project == project
    other = HostingFactory(organisation=hosting.organisation)
    twin = start_project(by=None, now=now, hosting=other, starts_on=START, title=texts("More"))
    assert twin.slug == "example-carers-centre-belfast-2026-2"


def test_a_name_without_latin_letters_has_a_short_name_too(now):
    hosting = HostingFactory(organisation__name="关爱")
    project = start_project(by=None, now=now, hosting=hosting, starts_on=START, title=texts("Care"))
    assert project.slug == "2026"


def test_hostings_wait_until_their_project_starts(now, user_with_role):
    HostingFactory(delivery_model=way("network"))
    hosting = HostingFactory()
    lead, other = user_with_role("nation_lead", ["eng"]), user_with_role("nation_lead", ["wls"])
    waiting = WaitingHosting.objects.without_project()
    assert [one.pk for one in waiting.visible_to(lead)] == [hosting.pk]
    assert not waiting.visible_to(other).exists()
    assert not waiting.visible_to(user_with_role("site_team")).exists()
    start_project(by=None, now=now, hosting=hosting, starts_on=START, title=texts("Breaks"))
    assert not waiting.all().exists()


# --- stages


def ready_for(project, status):
    """Write down what the stage after this one asks for."""
    if status == "set_up":
        TheoryFactory(project=project), MilestoneFactory(project=project)
    elif status == "delivering":
        PlanFactory(project=project)
    elif status == "evaluating":
        LessonFactory(project=project)
    elif status == "embedding":
        FindingFactory(project=project)
        action = ActionFactory(lesson=project.lessons.get())
        take_up(by=None, action=action, uptake=texts("Used"), source="Minutes", on=DAY)


def test_each_stage_asks_for_what_must_be_there_and_names_it(now):
    project = ProjectFactory()
    missing = {
        "set_up": ["a theory of change", "a post or a milestone"],
        "delivering": ["an evaluation plan"],
        "evaluating": ["a lesson"],
        "embedding": ["a finding", "an embedding action"],
    }
    for seen, following in zip(ProjectStatus.values, ProjectStatus.values[1:], strict=False):
        assert missing_for(project) == missing[seen]
        with pytest.raises(NotReady) as refusal:
            move_project_on(by=None, now=now, project=project, seen=seen)
        assert all(words in str(refusal.value.message) for words in missing[seen])
        ready_for(project, seen)
        for _twice in range(2):
            if project.status != ProjectStatus.COMPLETE:
                project = move_project_on(by=None, now=now, project=project, seen=seen)
        assert project.status == following
    with pytest.raises(LastStage):
        move_project_on(by=None, now=now, project=project, seen="complete")
    assert missing_for(project) == []
    assert set(StageMove.objects.values_list("missing", "reason")) == {("", "")}


def test_with_a_reason_it_moves_on_and_both_are_kept(now, user_with_role):
    director, project = user_with_role("programme_director"), ProjectFactory()
    with pytest.raises(NotReady):
        move_project_on(by=director, now=now, project=project, seen="set_up", reason="   ")
    PostFactory(project=project)
    move_project_on(by=director, now=now, project=project, seen="set_up", reason="It began before the portal.")
    move = StageMove.objects.get()
    assert (move.missing, move.reason, move.by, move.at) == (
        "a theory of change",
        "It began before the portal.",
        director,
        now,
    )


def test_actions_without_an_outcome_keep_a_project_from_being_complete():
    project = ProjectFactory(status="embedding")
    FindingFactory(project=project)
    ActionFactory(lesson__project=project), ActionFactory(lesson__project=project)
    assert missing_for(project) == ["what became of 2 embedding actions"]


@pytest.mark.parametrize(
    ("ends_on", "warned"),
    [(dt.date(2026, 7, 31), True), (dt.date(2027, 5, 31), False), (dt.date(2028, 5, 31), True), (None, False)],
)
def test_an_unusual_length_is_said_and_never_blocked(ends_on, warned):
    project = ProjectFactory(starts_on=START, ends_on=ends_on)
    assert bool(length_warning(project)) is warned
    assert not warned or "usual for Facilitator: 9 to 15." in length_warning(project)


# --- milestones


def test_a_milestone_is_reached_once_and_not_tomorrow():
    milestone = MilestoneFactory()
    with pytest.raises(milestones.NotInTheFuture):
        reach_milestone(by=None, today=DAY, milestone=milestone, on=DAY + dt.timedelta(days=1))
    for on in (DAY, DAY - dt.timedelta(days=3)):
        milestone = reach_milestone(by=None, today=DAY, milestone=milestone, on=on)
    assert milestone.done_on == DAY


def test_its_day_moves_with_a_reason_until_it_is_reached(now):
    milestone, later = MilestoneFactory(), DAY + dt.timedelta(days=30)
    with pytest.raises(milestones.ReasonMissing):
        move_milestone(by=None, now=now, milestone=milestone, to=later, reason=" ")
    for _twice in range(2):
        move_milestone(by=None, now=now, milestone=milestone, to=later, reason="A meeting more")
    assert MilestoneMove.objects.values_list("from_day", "to_day", "reason").get() == (DAY, later, "A meeting more")
    assert [one.pk for one in Milestone.objects.overdue(later + dt.timedelta(days=1))] == [milestone.pk]
    assert not Milestone.objects.overdue(later).exists()
    reach_milestone(by=None, today=later, milestone=milestone, on=later)
    with pytest.raises(milestones.ReachedAlready):
        move_milestone(by=None, now=now, milestone=milestone, to=DAY, reason="Too late")


# --- theory of change


def test_versions_of_a_theory_are_kept(now):
    project = ProjectFactory()
    first = write_theory(by=None, now=now, project=project, what_changes=texts("A"), who_leads=texts("Carers"))
    first = write_theory(by=None, now=now, project=project, what_changes=texts("B"))
    assert (first.number, first.what_changes, first.who_leads) == (1, texts("B"), texts("Carers"))
    with pytest.raises(NobodyAgreed):
        agree_theory(by=None, now=now, theory=first, agreed_by=" ")
    for _twice in range(2):
        agreed = agree_theory(by=None, now=now, theory=first, agreed_by="Steering group")
    assert (agreed.agreed_at, agreed.agreed_by) == (now, "Steering group")
    with pytest.raises(AgreedAlready):
        edit_theory(by=None, now=now, theory=first, what_changes=texts("C"))
    second = write_theory(by=None, now=now, project=project, activities=texts("Meetings"))
    assert (second.number, second.what_changes, second.activities) == (2, texts("B"), texts("Meetings"))
    edit_theory(by=None, now=now, theory=second, what_changes=texts("C"))
    assert list(TheoryOfChange.objects.order_by("number").values_list("what_changes", flat=True)) == [
        texts("B"),
        texts("C"),
    ]


# --- parts without states


def test_parts_are_written_down_and_corrected_where_they_stand(now, user_with_role):
    director, project, elsewhere = user_with_role("programme_director"), ProjectFactory(), ProjectFactory()
    values = {"project": project, "on": DAY, "learned": "The form was the obstacle.", "codes": [code("time")]}
    entry = keep_part(by=director, now=now, part=LearningEntry(), values=values)
    assert (entry.written_by, entry.written_at, list(entry.codes.all())) == (director, now, [code("time")])
    entry = keep_part(by=None, now=now, part=entry, values={"project": elsewhere, "learned": "Else", "codes": []})
    assert (entry.project, entry.learned, entry.written_by, entry.codes.count()) == (project, "Else", director, 0)
    milestone = keep_part(
        by=None, now=now, part=Milestone(), values={"project": project, "title": texts("Met"), "due_on": DAY}
    )
    later = DAY + dt.timedelta(days=9)
    milestone = keep_part(by=None, now=now, part=milestone, values={"title": texts("Met!"), "due_on": later})
    assert (milestone.title, milestone.due_on) == (texts("Met!"), DAY)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"number": 1, "holder": "Somebody else"}, "Somebody is in this post"),
        ({"number": 2, "share": 41}, "more than full time"),
    ],
)
def test_posts_that_overlap_are_refused_in_words(now, fields, words):
    there = PostFactory(holder="Example coach")
    values = {"role": "coach", "holder": "Example coach", "share": 60, "starts_on": DAY, "ends_on": None, **fields}
    with pytest.raises(Refused, match=words):
        keep_part(by=None, now=now, part=Post(), values={"project": there.project, **values})
    assert Post.objects.count() == 1


def test_dates_the_wrong_way_round_and_missing_values_are_refused_in_words(now):
    values = {"project": ProjectFactory(), "number": 1, "role": "coach", "share": 20, "starts_on": DAY}
    with pytest.raises(Refused, match="end after it starts"):
        keep_part(by=None, now=now, part=Post(), values={**values, "ends_on": DAY - dt.timedelta(days=1)})
    indicator = {"project": ProjectFactory(), "name": texts("Breaks"), "baseline": 4}
    with pytest.raises(Refused, match="on which day"):
        keep_part(by=None, now=now, part=Indicator(), values=indicator)
    follow_up = {"indicator": IndicatorFactory(), "on": DAY, "words": ""}
    with pytest.raises(Refused, match="in words"):
        keep_part(by=None, now=now, part=FollowUp(), values=follow_up)
    action = ActionFactory()
    with pytest.raises(Refused, match="policy hook"):
        keep_part(by=None, now=now, part=action, values={"hook": None, "target": Texts()})


def test_a_lesson_keeps_to_its_project_and_its_address(now):
    entry, hook, statements = EntryFactory(), HookFactory(), [StatementFactory(), StatementFactory()]
    values = {"project": entry.project, "slug": "book", "title": texts("Book"), "words": texts("In a day")}
    values |= {"entries": [entry], "codes": [code("time")], "hooks": [hook], "statements": statements}
    lesson = keep_part(by=None, now=now, part=Lesson(), values=values)
    assert [tag.statement for tag in lesson.tags.order_by("pk")] == statements
    lesson = keep_part(by=None, now=now, part=lesson, values={**values, "statements": statements[1:]})
    assert [tag.statement for tag in lesson.tags.all()] == statements[1:]
    with pytest.raises(OtherProject):
        keep_part(by=None, now=now, part=lesson, values={"entries": [EntryFactory()]})
    with pytest.raises(OtherProject):
        keep_part(by=None, now=now, part=FindingFactory(), values={"indicator": IndicatorFactory()})
    show_part(by=None, now=now, part=lesson)
    with pytest.raises(AddressIsFixed):
        keep_part(by=None, now=now, part=lesson, values={"slug": "other"})


# --- shown, and carried on


def test_parts_are_shown_once_and_only_on_a_shown_project(now):
    lesson = LessonFactory(published_at=None, project__published_at=None)
    with pytest.raises(ProjectIsHidden):
        show_part(by=None, now=now, part=lesson)
    lesson = LessonFactory(published_at=None)
    with pytest.raises(NoHook):
        show_part(by=None, now=now, part=lesson)
    lesson.hooks.add(HookFactory())
    for part in (lesson, FindingFactory(), UpdateFactory(published_at=None)):
        shown = show_part(by=None, now=now, part=part)
        again = show_part(by=None, now=now + dt.timedelta(days=1), part=part)
        assert (shown.published_at, again.published_at) == (now, now)


def test_an_action_is_begun_given_up_begun_again_and_taken_up():
    action = begin_embedding(by=None, action=ActionFactory())
    with pytest.raises(embedding.NotNow):
        begin_embedding(by=None, action=action)
    with pytest.raises(embedding.ReasonMissing):
        give_up(by=None, action=action, uptake=Texts(), on=DAY)
    action = give_up(by=None, action=action, uptake=texts("Not this year"), on=DAY)
    assert (action.status, action.ended_on) == ("not_taken_up", DAY)
    action = begin_embedding(by=None, action=action)
    assert (action.status, action.ended_on) == ("doing", None)
    for uptake, source in ((Texts(), "Minutes"), (texts("Two councils"), " "), (texts(" "), "Minutes")):
        with pytest.raises(embedding.EvidenceMissing):
            take_up(by=None, action=action, uptake=uptake, source=source, on=DAY)
    action = take_up(by=None, action=action, uptake=texts("Two councils"), source="Minutes", on=DAY)
    assert (action.status, action.source, action.ended_on) == ("taken_up", "Minutes", DAY)
    with pytest.raises(embedding.NotNow):
        give_up(by=None, action=action, uptake=texts("No"), on=DAY)
