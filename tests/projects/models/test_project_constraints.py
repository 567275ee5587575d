"""Each constraint of what belongs to a project is broken once, so that it is known to hold."""

import datetime as dt
import threading

import psycopg2
import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from impact.programme.texts import Texts, texts
from projects.models import (
    EmbeddingAction,
    MilestoneMove,
    Post,
    ReportReminder,
    ReportSection,
    SiteReport,
    StageMove,
    StatementTag,
    TeamMember,
    TheoryOfChange,
)
from tests.factories.projects import ProjectFactory
from tests.factories.site_projects import (
    DAY,
    ActionFactory,
    EntryFactory,
    FindingFactory,
    FollowUpFactory,
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
    team_user,
)

pytestmark = pytest.mark.django_db


def broken(name):
    return pytest.raises(IntegrityError, match=name)


@pytest.mark.parametrize(
    ("factory", "fields", "name"),
    [
        (PostFactory, {"role": "king"}, "post_role_is_known"),
        (PostFactory, {"share": 0}, "post_share_is_a_percentage"),
        (PostFactory, {"share": 101, "holder": ""}, "post_share_is_a_percentage"),
        (PostFactory, {"number": 0}, "post_number_starts_at_one"),
        (PostFactory, {"ends_on": DAY - dt.timedelta(days=1)}, "post_ends_after_it_starts|range lower bound"),
        (MilestoneFactory, {"title": Texts()}, "milestone_title_en_is_filled"),
        (TheoryFactory, {"what_changes": texts("")}, "theory_what_changes_en_is_filled"),
        (TheoryFactory, {"agreed_at": timezone.now()}, "theory_agreed_says_by_whom"),
        (TheoryFactory, {"agreed_by": "Somebody"}, "theory_agreed_says_by_whom"),
        (PlanFactory, {"questions": Texts()}, "evaluation_plan_questions_en_is_filled"),
        (IndicatorFactory, {"name": Texts()}, "indicator_name_en_is_filled"),
        (IndicatorFactory, {"baseline_on": None}, "indicator_baseline_has_its_day"),
        (FollowUpFactory, {"value": None}, "follow_up_says_something"),
        (FindingFactory, {"words": Texts()}, "project_finding_words_en_is_filled"),
        (FindingFactory, {"strength": Texts()}, "project_finding_strength_en_is_filled"),
        (FindingFactory, {"kind": "rumour"}, "project_finding_kind_is_known"),
        (EntryFactory, {"learned": ""}, "learning_entry_says_what_was_learned"),
        (EntryFactory, {"language": "fr"}, "learning_entry_language_is_known"),
        (LessonFactory, {"slug": ""}, "lesson_has_a_short_name"),
        (LessonFactory, {"title": Texts()}, "lesson_title_en_is_filled"),
        (LessonFactory, {"words": Texts()}, "lesson_words_en_is_filled"),
        (ActionFactory, {"what": Texts()}, "embedding_action_what_en_is_filled"),
        (ActionFactory, {"status": "lost"}, "embedding_action_status_is_known"),
        (ActionFactory, {"hook": None}, "embedding_action_says_who_should_take_it_up"),
        (ActionFactory, {"status": "taken_up"}, "embedding_action_is_taken_up_with_evidence"),
        (
            ActionFactory,
            {"status": "taken_up", "uptake": texts("Two councils"), "ended_on": DAY},
            "embedding_action_is_taken_up_with_evidence",
        ),
        (ActionFactory, {"status": "not_taken_up", "ended_on": DAY}, "embedding_action_is_not_taken_up_for_a_reason"),
        (UpdateFactory, {"title": Texts()}, "projectupdate_title_en_is_filled"),
        (UpdateFactory, {"words": Texts()}, "projectupdate_words_en_is_filled"),
        (ReportFactory, {"period_to": dt.date(2026, 1, 1)}, "site_report_period_is_in_order"),
        (ReportFactory, {"status": "gone"}, "site_report_has_the_dates_of_its_status"),
        (ReportFactory, {"status": "sent"}, "site_report_has_the_dates_of_its_status"),
        (ReportFactory, {"reopened_at": timezone.now()}, "site_report_opens_again_for_a_reason"),
    ],
)
def test_each_constraint(factory, fields, name):
    with pytest.raises(DatabaseError, match=name):
        factory(**fields)


def test_what_stands_once():
    project, user = ProjectFactory(), None
    user = team_user(project)
    theory, report, lesson = TheoryFactory(project=project), ReportFactory(project=project), LessonFactory()
    tag = {"statement": StatementFactory(), "project": lesson.project, "lesson": lesson}
    finding = FindingFactory(project=lesson.project)
    StatementTag.objects.create(**tag)
    StatementTag.objects.create(statement=tag["statement"], project=lesson.project, finding=finding)
    ReportReminder.objects.create(report=report, kind="before")
    ReportSection.objects.create(report=report, part="done", saved_by=user)
    move = {"project": project, "from_status": "set_up", "to_status": "delivering"}
    StageMove.objects.create(**move)
    hosting = HostingFactory()
    ProjectFactory(hosting=hosting)
    follow_up = FollowUpFactory(report=report, indicator__project=project)
    for name, make in {
        "theory_version_stands_once": lambda: TheoryFactory(project=project, number=theory.number),
        "theory_has_one_draft_at_a_time": lambda: TheoryFactory(project=project, number=2),
        "site_report_is_asked_for_once": lambda: ReportFactory(project=project),
        "statement_tags_a_lesson_once": lambda: StatementTag.objects.create(**tag),
        "statement_tags_a_finding_once": lambda: StatementTag.objects.create(
            statement=tag["statement"], project=lesson.project, finding=finding
        ),
        "statement_tag_is_of_one_thing": lambda: StatementTag.objects.create(
            statement=StatementFactory(), project=lesson.project
        ),
        "report_reminder_goes_out_once": lambda: ReportReminder.objects.create(report=report, kind="before"),
        "report_reminder_kind_is_known": lambda: ReportReminder.objects.create(report=report, kind="soon"),
        "report_section_is_written_once": lambda: ReportSection.objects.create(
            report=report, part="done", saved_by=user
        ),
        "report_section_is_known": lambda: ReportSection.objects.create(report=report, part="x", saved_by=user),
        "report_section_version_starts_at_one": lambda: ReportSection.objects.create(
            report=report, part="money", saved_by=user, version=0
        ),
        "site_team_has_a_member_once": lambda: TeamMember.objects.create(project=project, user=user),
        "project_comes_to_a_stage_once": lambda: StageMove.objects.create(**move),
        "project_moves_with_something_missing_for_a_reason": lambda: StageMove.objects.create(
            project=ProjectFactory(), from_status="set_up", to_status="delivering", missing="a post"
        ),
        "milestone_moves_for_a_reason": lambda: MilestoneMove.objects.create(
            milestone=MilestoneFactory(), from_day=DAY, to_day=DAY, reason=""
        ),
        "hosting": lambda: ProjectFactory(hosting=hosting),
        "follow_up_stands_once_in_a_report": lambda: FollowUpFactory(report=report, indicator=follow_up.indicator),
    }.items():
        with broken(name), transaction.atomic():
            make()


# --- posts: one holder at a time, nobody over full time


def test_a_post_has_one_holder_at_a_time_also_where_two_periods_touch():
    first = PostFactory(ends_on=dt.date(2026, 6, 30))
    with broken("post_has_one_holder_at_a_time"), transaction.atomic():
        PostFactory(project=first.project, starts_on=dt.date(2026, 6, 30))
    with broken("post_has_one_holder_at_a_time"), transaction.atomic():
        PostFactory(project=first.project, starts_on=dt.date(2026, 1, 1), ends_on=None)
    PostFactory(project=first.project, starts_on=dt.date(2026, 7, 1), ends_on=None)
    PostFactory(project=first.project, number=2)
    PostFactory(starts_on=first.starts_on)
    assert Post.objects.count() == 4


def test_nobody_works_more_than_full_time_on_any_day():
    one = PostFactory(holder="Example Coach", share=60)
    other = PostFactory(holder=" example coach ", share=40, starts_on=dt.date(2026, 7, 1), ends_on=None)
    refused = ({"share": 1}, {"share": 41, "ends_on": None}, {"share": 50, "starts_on": dt.date(2026, 4, 1)})
    for fields in refused:
        with broken("post_holder_never_works_more"), transaction.atomic():
            PostFactory(holder="EXAMPLE COACH", **fields)
    with broken("post_holder_never_works_more"), transaction.atomic():
        Post.objects.filter(pk=other.pk).update(share=41)
    PostFactory(holder="Example Coach", share=40, ends_on=dt.date(2026, 6, 30))
    PostFactory(holder="Example Coach", share=60, starts_on=dt.date(2027, 1, 1), ends_on=None)
    PostFactory(holder="", share=100), PostFactory(holder="", share=100)
    assert Post.objects.filter(pk=one.pk).update(share=60) == 1


@pytest.mark.django_db(transaction=True)
def test_two_at_once_cannot_give_somebody_two_full_posts():
    projects = [ProjectFactory() for _ in range(4)]
    gate, outcomes = threading.Barrier(len(projects)), []

    def add(project):
        gate.wait()
        try:
            PostFactory(project=project, holder="Example coach", share=60)
            outcomes.append("kept")
        except IntegrityError:
            outcomes.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=add, args=[project]) for project in projects]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["kept", "refused", "refused", "refused"]


# --- what is fixed stays so


def test_an_agreed_theory_and_a_sent_report_never_change():
    theory = TheoryFactory(agreed_at=timezone.now(), agreed_by="Example group")
    for attack in (
        lambda: TheoryOfChange.objects.filter(pk=theory.pk).update(what_changes=texts("Else")),
        lambda: TheoryOfChange.objects.filter(pk=theory.pk).delete(),
    ):
        with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
            attack()
    report = ReportFactory()
    user = team_user(report.project)
    section = ReportSection.objects.create(report=report, part="done", body={"text": "A"}, saved_by=user)
    SiteReport.objects.filter(pk=report.pk).update(status="sent", sent_at=timezone.now(), sent_by=user)
    for attack in (
        lambda: ReportSection.objects.filter(pk=section.pk).update(body={}),
        lambda: ReportSection.objects.filter(pk=section.pk).delete(),
        lambda: ReportSection.objects.create(report=report, part="money", saved_by=user),
        lambda: ReportSection.objects.filter(pk=section.pk).update(report=ReportFactory()),
    ):
        with pytest.raises(DatabaseError, match="does not change"), transaction.atomic():
            attack()


def test_states_follow_their_tables():
    report, action = ReportFactory(), ActionFactory()
    user = team_user(report.project)
    with pytest.raises(DatabaseError, match="Invalid transition"), transaction.atomic():
        SiteReport.objects.filter(pk=report.pk).update(
            status="read", sent_at=timezone.now(), sent_by=user, read_at=timezone.now()
        )
    EmbeddingAction.objects.filter(pk=action.pk).update(
        status="taken_up", uptake=texts("Used"), source="Minutes", ended_on=DAY
    )
    with pytest.raises(DatabaseError, match="Invalid transition"), transaction.atomic():
        EmbeddingAction.objects.filter(pk=action.pk).update(status="planned")


@pytest.mark.django_db(transaction=True)
def test_the_application_has_no_right_to_change_history(app_connection):
    for attack in (
        "UPDATE projects_stagemove SET reason = 'other'",
        "DELETE FROM projects_milestonemove",
        "UPDATE projects_lessonevent SET slug = 'other'",
        "UPDATE projects_sitereportevent SET status = 'open'",
        "DELETE FROM projects_reportreminder",
        "UPDATE projects_teammember SET user_id = 1",
        "DELETE FROM projects_teammember",
        "TRUNCATE projects_theoryofchange CASCADE",
    ):
        with app_connection.cursor() as cursor:
            cursor.execute("SET pgtrigger.ignore = '{*}'")
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                cursor.execute(attack)
        app_connection.rollback()


def test_things_say_what_they_are():
    report = ReportFactory.build()
    things = {
        "Coach 1": PostFactory.build(),
        "2026-05-01: 9": FollowUpFactory.build(indicator=None),
        "2026-02-01 – 2026-04-30": report,
        "2026-02-01 – 2026-04-30: Money": ReportSection(report=report, part="money"),
        "Before it is due": ReportReminder(kind="before"),
        "2026-05-01 → 2026-05-02": MilestoneMove(from_day=DAY, to_day=dt.date(2026, 5, 2)),
        "Being set up → Delivering": StageMove(from_status="set_up", to_status="delivering"),
        "I rest": StatementTag(statement=StatementFactory.build(words=texts("I rest"))),
    }
    assert [str(thing) for thing in things.values()] == list(things)
    for made in (FindingFactory(), EntryFactory(), LessonFactory(), ActionFactory(), UpdateFactory(), PlanFactory()):
        assert str(made)
    assert str(TheoryFactory()).endswith(": 1")
    assert str(TeamMember(user=team_user(ProjectFactory(), "writer"))).startswith("Example writer")
