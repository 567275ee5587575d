"""Topics: no column silently empty, scored by several people, decided with a reason; and what two at once do."""

import threading
from uuid import uuid4

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import close_old_connections
from django.utils import timezone

from impact.programme import actions
from impact.programme.actions.deciding import NotNow, NotReady, WhyMissing
from impact.programme.actions.evidence import NoteThere
from impact.programme.actions.gaps import AnswerMissing, GapMoved, GapPublic, SlugTaken
from impact.programme.actions.planning import FieldTaken
from impact.programme.actions.scoring import NotACriterion, ReasonMissing, ScoreOutside, ScoresClosed
from impact.programme.actions.sources import NotDecidedYet, SomebodyFaster, SourceThere, TitleMissing
from impact.programme.actions.topics import AlreadyPublic, ColumnEmpty
from impact.programme.models import (
    ContextNote,
    Criterion,
    DeliveryModel,
    EvidenceColumn,
    EvidenceGap,
    EvidenceItem,
    Nation,
    Topic,
    TopicDecision,
    TopicScore,
    TopicSource,
    WorkPlanEntry,
)
from impact.programme.queries.topics import scores_of
from impact.programme.texts import Texts, texts
from tests.factories.accounts import UserFactory
from tests.factories.programme import (
    ContextNoteFactory,
    EvidenceColumnFactory,
    EvidenceGapFactory,
    EvidenceItemFactory,
    PublishedFindingFactory,
    TopicFactory,
    TopicScoreFactory,
    TopicSourceFactory,
    WorkPlanEntryFactory,
    reviewed,
    scored,
)

pytestmark = pytest.mark.django_db
WHY = texts("Because many said so.", "Oherwydd i lawer ddweud.")


def criterion(slug="difference"):
    return Criterion.objects.get(slug=slug)


def decide(topic, verb, reason=WHY):
    return actions.decide_topic(by=UserFactory(), now=timezone.now(), topic=topic, verb=verb, reason=reason)


def publish(topic):
    return actions.publish_topic(by=UserFactory(), now=timezone.now(), topic=topic)


def item_values(topic, **changes):
    usual = {"topic": topic, "kind": "research", "title": texts("A study"), "summary": Texts(), "citation": "A, 2025"}
    return {**usual, "url": "", "position": 1, **changes}


def test_a_topic_is_shown_only_when_each_column_says_something():
    topic = TopicFactory()
    EvidenceItemFactory(topic=topic, kind="research")
    with pytest.raises(ColumnEmpty, match=r"Lived experience, Practice knowledge\. Add"):
        publish(topic)
    EvidenceColumnFactory(topic=topic, kind="lived")
    EvidenceItemFactory(topic=topic, kind="practice")
    shown = publish(topic)
    assert Topic.objects.published().get() == topic
    assert publish(topic).published_at == shown.published_at, "twice changes nothing"
    actions.take_off_topic(by=UserFactory(), topic=topic)
    assert not Topic.objects.published().exists()


def test_a_public_topic_never_loses_the_last_word_of_a_column():
    topic = publish(reviewed())
    item = topic.evidence.get(kind="lived")
    by = UserFactory()
    for attempt in (
        lambda: actions.remove_evidence(by=by, item=EvidenceItem.objects.get(pk=item.pk)),
        lambda: actions.edit_evidence(by=by, item=item, values=item_values(topic, kind="research")),
    ):
        with pytest.raises(ColumnEmpty, match="Lived experience"):
            attempt()
        assert EvidenceItem.objects.filter(pk=item.pk, kind="lived").exists()
    note = actions.note_column(
        by=by, column=EvidenceColumn(),
        values={"topic": topic, "kind": "lived", "note": WHY, "searched_on": timezone.localdate()},
    )  # fmt: skip
    actions.remove_evidence(by=by, item=EvidenceItem.objects.get(pk=item.pk))
    with pytest.raises(ColumnEmpty):
        actions.remove_note(by=by, column=note)
    assert EvidenceColumn.objects.filter(topic=topic).exists()


def test_before_it_is_public_a_column_may_be_emptied():
    item = EvidenceItemFactory()
    actions.remove_evidence(by=UserFactory(), item=item)
    note = EvidenceColumnFactory()
    actions.remove_note(by=UserFactory(), column=note)
    assert (EvidenceItem.objects.count(), EvidenceColumn.objects.count()) == (0, 0)


def test_one_note_for_each_column_and_one_for_each_nation():
    topic, by = TopicFactory(), UserFactory()
    note = EvidenceColumnFactory(topic=topic)
    values = {"topic": topic, "kind": "lived", "note": texts("Again"), "searched_on": note.searched_on}
    with pytest.raises(NoteThere):
        actions.note_column(by=by, column=EvidenceColumn(), values=values)
    assert actions.note_column(by=by, column=note, values=values).note.exact("en") == "Again"
    context = {"topic": topic, "nation": Nation.objects.get(code="wls"), "text": WHY}
    written = actions.write_context(by=by, note=ContextNote(), values=context)
    with pytest.raises(NoteThere):
        actions.write_context(by=by, note=ContextNote(), values=context)
    actions.write_context(by=by, note=written, values={**context, "text": texts("Later")})
    assert ContextNote.objects.get().text.exact("en") == "Later"


def test_the_short_name_of_a_public_topic_stays():
    topic, by = reviewed(slug="breaks"), UserFactory()
    values = {"slug": "short-breaks", "title": texts("<b>Breaks</b>"), "about": Texts(), "is_example": False}
    topic = actions.edit_topic(by=by, topic=topic, values=values)
    assert topic.slug == "short-breaks"
    publish(topic)
    with pytest.raises(AlreadyPublic):
        actions.edit_topic(by=by, topic=topic, values={**values, "slug": "breaks"})


# --- scores -------------------------------------------------------------------------------------------------------


def give(topic, by, *given, now=None):
    return actions.score_topic(by=by, now=now or timezone.now(), topic=topic, given=given)


def test_scoring_twice_is_one_score_and_the_later_one_stands():
    topic, by = TopicFactory(), UserFactory()
    give(topic, by, actions.Given(criterion(), 2, "At first", "A study"))
    give(topic, by, actions.Given(criterion(), 4, " Then ", ""))
    row = TopicScore.objects.get()
    assert (row.score, row.reason, row.sources) == (4, "Then", "")
    give(topic, by, actions.Given(criterion(), 4, "Then", ""))
    assert TopicScore.objects.get().scored_at == row.scored_at, "a double click is no new score"


@pytest.mark.parametrize(
    ("score", "reason", "slug", "refusal"),
    [
        (5, "Because", "difference", ScoreOutside),
        (-1, "Because", "difference", ScoreOutside),
        (3, "", "difference", ReasonMissing),
        (3, " \n ", "difference", ReasonMissing),
        (3, "Because", "readiness", NotACriterion),
    ],
)
def test_one_bad_score_and_none_of_them_is_kept(score, reason, slug, refusal):
    good = actions.Given(criterion("evidence"), 3, "Because")
    with pytest.raises(refusal):
        give(TopicFactory(), UserFactory(), good, actions.Given(criterion(slug), score, reason))
    assert not TopicScore.objects.exists()


def test_once_decided_the_scores_stand():
    topic = decide(TopicFactory(), "lay_aside")
    with pytest.raises(ScoresClosed):
        give(topic, UserFactory(), actions.Given(criterion(), 3, "Because"))
    give(decide(topic, "reconsider"), UserFactory(), actions.Given(criterion(), 3, "Because"))
    assert TopicScore.objects.count() == 1


def test_median_and_spread_by_criterion():
    topic = TopicFactory()
    scored(topic, people=3, scores=(4, 1, 3))
    found = {one.criterion.slug: one.spread for one in scores_of(topic)}
    assert list(found) == ["difference", "inequality", "resources", "evidence"]
    assert {(spread.median, spread.lowest, spread.highest, spread.is_wide) for spread in found.values()} == {
        (3.0, 1, 4, True)
    }


# --- decisions ----------------------------------------------------------------------------------------------------


def test_taking_up_says_all_that_is_missing_at_once():
    topic = TopicFactory()
    EvidenceItemFactory(topic=topic, kind="practice")
    scored(topic, people=1)
    with pytest.raises(NotReady) as refused:
        decide(topic, "take_up")
    assert str(refused.value) == (
        "Fewer than two people have scored: Makes a real difference, Tackles inequalities, Good use of scarce "
        "resources, Enough evidence. Nothing is said yet under: Research, Lived experience."
    )
    assert not TopicDecision.objects.exists()


def test_a_topic_is_taken_up_and_finished_each_with_a_reason():
    topic = reviewed()
    scored(topic)
    with pytest.raises(WhyMissing):
        decide(topic, "take_up", reason=Texts(cy="Dim ond Cymraeg"))
    topic = decide(topic, "take_up")
    with pytest.raises(NotNow):
        decide(topic, "take_up")
    topic = decide(topic, "finish")
    assert topic.status == "finished"
    assert [(one.verb, one.reason) for one in topic.decisions.in_order()] == [("take_up", WHY), ("finish", WHY)]


@pytest.mark.parametrize("verb", ["reconsider", "finish", "find_gap", "nonsense", ""])
def test_what_is_not_possible_now_is_refused(verb):
    with pytest.raises(NotNow):
        decide(TopicFactory(), verb)


def find_gap(topic, slug="nights", reason=WHY):
    words = actions.GapWords(slug, texts("Does it help at night?"), WHY)
    return actions.find_gap(by=UserFactory(), now=timezone.now(), topic=topic, reason=reason, words=words)


def test_without_enough_evidence_a_public_gap_opens_and_the_topic_waits():
    topic, gap = find_gap(TopicFactory(is_example=True))
    assert topic.status == "needs_evidence"
    assert (gap.topic, gap.status, gap.is_example, gap.published_at is not None) == (topic, "open", True, True)
    with pytest.raises(NotNow):
        find_gap(topic, slug="other")
    reviewed(topic)
    scored(topic)
    assert decide(topic, "take_up").status == "taken_up"


def test_a_gap_whose_name_is_taken_leaves_the_topic_as_it_was():
    EvidenceGapFactory(slug="nights")
    topic = TopicFactory()
    with pytest.raises(SlugTaken):
        find_gap(topic)
    topic.refresh_from_db()
    assert topic.status == "proposed"
    assert not TopicDecision.objects.exists()


# --- gaps, sources, plan --------------------------------------------------------------------------------------------


def test_a_gap_is_filled_with_something():
    by, gap = UserFactory(), EvidenceGapFactory()
    with pytest.raises(GapMoved):
        actions.move_gap(by=by, gap=gap, verb="reopen")
    actions.move_gap(by=by, gap=gap, verb="take_up")
    with pytest.raises(AnswerMissing):
        actions.move_gap(by=by, gap=gap, verb="fill", answer=Texts())
    filled = actions.move_gap(by=by, gap=gap, verb="fill", answer=WHY)
    assert (filled.status, filled.answer) == ("filled", WHY)
    assert actions.move_gap(by=by, gap=gap, verb="reopen").status == "open"


def test_a_gap_is_written_shown_and_keeps_its_address():
    by, now = UserFactory(), timezone.now()
    gap = actions.open_gap(by=by, now=now, topic=None, words=actions.GapWords("breaks", texts("How long?")))
    values = {"slug": "long", "topic": None, "question": texts("How long?"), "why": WHY, "is_example": False}
    EvidenceGapFactory(slug="taken")
    with pytest.raises(SlugTaken):
        actions.edit_gap(by=by, gap=gap, values={**values, "slug": "taken"})
    gap = actions.edit_gap(by=by, gap=gap, values=values)
    assert not EvidenceGap.objects.published().filter(pk=gap.pk).exists()
    gap = actions.publish_gap(by=by, now=now, gap=gap)
    assert actions.publish_gap(by=by, now=timezone.now(), gap=gap).published_at == now
    with pytest.raises(GapPublic):
        actions.edit_gap(by=by, gap=gap, values={**values, "slug": "other"})


def test_a_finding_suggests_a_new_topic_or_one_that_is_there():
    by, now = UserFactory(), timezone.now()
    finding, other = PublishedFindingFactory(label="Short breaks"), PublishedFindingFactory()
    source = actions.source_of(finding)
    topic = actions.suggest_topic(by=by, now=now, source=source, topic=None, title=texts("Short breaks!"))
    assert (topic.slug, topic.status, topic.published_at) == ("short-breaks", "proposed", None)
    assert [(one.kind, one.finding, one.url) for one in topic.sources.all()] == [
        ("finding", finding, "/reports/example/1/")
    ]
    with pytest.raises(SourceThere):
        actions.suggest_topic(by=by, now=now, source=source, topic=topic, title=Texts())
    actions.suggest_topic(by=by, now=now, source=actions.source_of(other), topic=topic, title=Texts())
    again = actions.suggest_topic(by=by, now=now, source=source, topic=None, title=texts("Short breaks"))
    assert (again.slug, topic.sources.count()) == ("short-breaks-2", 2)
    with pytest.raises(TitleMissing):
        actions.suggest_topic(by=by, now=now, source=source, topic=None, title=texts("  "))


def test_two_who_make_the_same_topic_at_once(monkeypatch):
    """Both looked before either wrote; the second is told."""
    TopicFactory(slug="breaks")
    monkeypatch.setattr("impact.programme.actions.sources._free_slug", lambda title: "breaks")
    source = actions.Source(title=texts("Said"), subject=uuid4())
    with pytest.raises(SomebodyFaster):
        actions.suggest_topic(by=UserFactory(), now=timezone.now(), source=source, topic=None, title=texts("Breaks"))
    assert Topic.objects.count() == 1


def test_scores_are_seen_by_those_who_score_and_decide(user_with_role):
    row = TopicScoreFactory()
    seen = {role: list(TopicScore.objects.visible_to(user_with_role(role))) for role in ROLES}
    assert seen == {"programme_director": [row], "survey_manager": [row], "read_only": [], "site_team": []}
    assert not TopicScore.objects.visible_to(AnonymousUser()).exists()
    assert str(row) == "Makes a real difference: 3"


def test_the_public_sees_what_belongs_to_public_topics_only():
    hidden, shown = reviewed(), reviewed(published_at=timezone.now())
    for topic in (hidden, shown):
        scored(topic)
        TopicSourceFactory(topic=topic)
        EvidenceColumnFactory(topic=topic)
        ContextNoteFactory(topic=topic, nation=Nation.objects.get(code="wls"))
        EvidenceGapFactory(topic=topic, published_at=topic.published_at)
        WorkPlanEntryFactory(topic=topic, delivery_model=DeliveryModel.objects.get(slug="network"))
        decide(topic, "lay_aside")
    everybody = AnonymousUser()
    for model in PARTS:
        found = model.objects.visible_to(everybody)
        assert {row.topic for row in found} == {shown}, model
        assert all(str(row) for row in found)


ROLES = ("programme_director", "survey_manager", "read_only", "site_team")
PARTS = (TopicSource, EvidenceItem, EvidenceColumn, ContextNote, TopicDecision, EvidenceGap, WorkPlanEntry)


def test_a_title_of_signs_only_still_has_an_address():
    title, source = texts("???"), actions.Source(title=texts("Said"), subject=uuid4())
    topic = actions.suggest_topic(by=UserFactory(), now=timezone.now(), source=source, topic=None, title=title)
    assert (topic.slug, topic.sources.get().kind) == ("topic", "assembly")


def test_sources_stay_once_the_topic_is_decided():
    topic, by, now = TopicFactory(), UserFactory(), timezone.now()
    talk = actions.Source(title=texts("A talk"), url="https://example.org/")
    row = actions.add_source(by=by, now=now, topic=topic, source=talk)
    with pytest.raises(SourceThere):
        actions.add_source(by=by, now=now, topic=topic, source=talk)
    actions.remove_source(by=by, source=row)
    row = actions.add_source(by=by, now=now, topic=topic, source=talk)
    decide(topic, "lay_aside")
    with pytest.raises(NotDecidedYet):
        actions.remove_source(by=by, source=row)


def test_one_entry_for_each_field_of_the_board_and_a_warning_that_stops_nobody():
    topic, way, by = TopicFactory(), DeliveryModel.objects.get(slug="demonstrator"), UserFactory()
    values = {"topic": topic, "delivery_model": way, "year": 2026, "months": 3, "note": Texts(), "exists": WHY}
    entry = actions.edit_entry(by=by, entry=WorkPlanEntry(), values=values)
    assert way.warning_about(entry.months) == "3 months is shorter than usual for Demonstrator: 12 to 18."
    assert way.warning_about(20) == "20 months is longer than usual for Demonstrator: 12 to 18."
    assert (way.warning_about(15), way.warning_about(None)) == ("", "")
    with pytest.raises(FieldTaken):
        actions.edit_entry(by=by, entry=WorkPlanEntry(), values=values)
    actions.edit_entry(by=by, entry=entry, values={**values, "year": 2027})
    actions.remove_entry(by=by, entry=entry)
    assert not WorkPlanEntry.objects.exists()


# --- two at once ----------------------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_two_who_decide_at_once_and_one_who_empties_a_column_meanwhile():
    topic = reviewed()
    scored(topic)
    staff, came = UserFactory(), []
    item = topic.evidence.get(kind="lived")

    def attempt(what):
        try:
            what()
            came.append("done")
        except (NotNow, NotReady, ColumnEmpty) as refused:
            came.append(type(refused).__name__)
        finally:
            close_old_connections()

    def take_up():
        actions.decide_topic(by=staff, now=timezone.now(), topic=topic, verb="take_up", reason=WHY)

    def lay_aside():
        actions.decide_topic(by=staff, now=timezone.now(), topic=topic, verb="lay_aside", reason=WHY)

    actions.publish_topic(by=staff, now=timezone.now(), topic=topic)
    everybody = [take_up, lay_aside, take_up, lambda: actions.remove_evidence(by=staff, item=item)]
    threads = [threading.Thread(target=attempt, args=(what,)) for what in everybody]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(came) == ["ColumnEmpty", "NotNow", "NotNow", "done"]
    assert TopicDecision.objects.count() == 1
