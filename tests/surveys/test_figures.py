"""The door out: facts, tallies, doors and what waits."""

import datetime as dt

import pytest

from impact.programme.models import Perspective
from impact.ui.waiting import Waiting
from surveys import actions, figures
from surveys.actions.load import Loaded, load_responses
from surveys.columns import columns_of
from surveys.definition import Words
from surveys.queries import definition
from tests.factories.surveys import (
    ResponseFactory,
    SurveyFactory,
    option,
    page,
    published,
    question,
)

pytestmark = pytest.mark.django_db
PEOPLE = (
    {"perspectives": [1], "top": {"chosen": [1, 2, 3], "order": [3, 1, 2]}},
    {"perspectives": [1, 2], "main": 2, "top": {"chosen": [1, 4], "order": [1]}},
    {"perspectives": [2], "top": {"chosen": [2, 5], "order": []}},
    {"top": {"chosen": [6], "order": [6]}},
    {"perspectives": [8]},
)


def load(version, now, people=PEOPLE, **fields):
    known = definition(version.public_id)
    rows = [
        Loaded(columns=columns_of(known, answers), answers=answers, started_at=now, submitted_at=now, **fields)
        for answers in people
    ]
    load_responses(questionnaire=version, rows=rows)


def test_facts():
    survey = published().survey
    facts = figures.survey_facts(survey.slug)
    assert (facts.public_id, facts.slug, facts.source_kind, facts.choose) == (
        survey.public_id,
        survey.slug,
        "example",
        3,
    )
    assert [(o.code, o.slug) for o in facts.options] == [(n, f"priority-{n}") for n in range(1, 7)]
    assert facts.options[0].labels["cy-simple"] == "Priority 1 (hawdd)"
    assert [g.number for g in facts.groups] == [0, 1, 2, 3, 4, 5, 6, 7, 8]
    assert facts.groups[0].labels["cy"] == "Heb ddweud"
    assert facts.groups[1].labels == Perspective.objects.get(number=1).label
    assert figures.surveys_for_reports() == (facts,)


def test_surveys_without_a_ranking_are_not_for_reports():
    other = published(page("a", question("q"))).survey
    published(survey=SurveyFactory())  # a draft
    assert figures.surveys_for_reports() == ()
    for slug in (other.slug, "nowhere"):
        with pytest.raises(figures.UnknownSurvey):
            figures.survey_facts(slug)
        with pytest.raises(figures.UnknownSurvey):
            figures.ranking_tally(slug)


def test_tally(now):
    version = published()
    load(version, now)
    for status in ("draft", "quarantined", "withdrawn"):
        fields = {} if status != "quarantined" else {"sent": True}
        ranked = {"ranking": [1]} if status != "withdrawn" else {}
        ResponseFactory(questionnaire=version, status=status, **ranked, **fields)
    load(published(), now)  # another survey
    tally = figures.ranking_tally(version.survey.slug)
    assert tally.submitted == 5
    assert tally.main_base == {0: 1, 1: 1, 2: 2}
    assert tally.any_base == {0: 1, 1: 2, 2: 2}
    assert tally.ordered == {
        (0, 6): (1, 0, 0),
        (1, 1): (0, 1, 0),
        (1, 2): (0, 0, 1),
        (1, 3): (1, 0, 0),
        (2, 1): (1, 0, 0),
    }
    assert tally.shared == {(2, 2): {(1, 2): 1}, (2, 4): {(2, 2): 1}, (2, 5): {(1, 2): 1}}
    assert tally.named_any[1, 1] == 2
    assert (tally.all_ordered, tally.part_ordered, tally.not_ordered, tally.nothing_chosen) == (2, 1, 1, 1)


def test_nothing_yet():
    said = []
    assert (
        figures.ranking_tally(published().survey.slug, on_progress=lambda *n: said.append(n)) == figures.RankingTally()
    )
    assert said == []


def test_in_blocks_with_progress_and_a_way_to_stop(now, monkeypatch):
    version = published()
    load(version, now, PEOPLE * 4)
    whole = figures.ranking_tally(version.survey.slug)
    monkeypatch.setattr(figures, "BLOCK", 3)
    said = []
    assert figures.ranking_tally(version.survey.slug, on_progress=lambda *n: said.append(n)) == whole
    assert len(said) == 7
    assert said[0] == (3, 20)
    assert said[-1] == (20, 20)

    class Cancelled(Exception):
        pass

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        figures.ranking_tally(version.survey.slug, on_progress=stop)
    assert figures.ranking_tally(version.survey.slug) == whole, "the connection is free again"


def test_all_versions_count_and_the_newest_words_stand(now):
    first = published()
    load(first, now)
    second = actions.new_version(by=None, now=now, survey=first.survey, copy_from=first)
    top = second.questions.get(code="top")
    actions.set_text(by=None, now=now, part=top.options.get(code=1), variant="en", words=Words("Clearer words"))
    actions.remove_part(by=None, now=now, part=top.options.get(code=6))
    second = actions.publish(by=None, now=now, questionnaire=second)
    load(second, now)
    facts = figures.survey_facts(first.survey.slug)
    assert [o.code for o in facts.options] == [1, 2, 3, 4, 5, 6]
    assert facts.options[0].labels["en"] == "Clearer words"
    assert figures.ranking_tally(first.survey.slug).submitted == 10


def test_an_option_that_says_nothing_is_no_priority(now):
    options = [option(1), option(2), option(9, not_said=True)]
    version = published(page("a", question("top", "choose_and_rank", options, limit=2, segment="ranking")))
    assert [o.code for o in figures.survey_facts(version.survey.slug).options] == [1, 2]


def test_doors(now):
    SurveyFactory(over=True, slug="was")
    SurveyFactory(opened=True, slug="is")
    SurveyFactory(opened=True, slug="will-be", opens_at=now + dt.timedelta(days=1), closes_at=None)
    SurveyFactory(slug="not-yet")
    doors = figures.survey_doors(now)
    assert [(door.slug, door.state) for door in doors] == [("is", "open"), ("will-be", "upcoming"), ("was", "closed")]
    assert doors[0].minutes == 10


def test_what_waits(user_with_role):
    version = published()
    for nation in (1, 4):
        ResponseFactory(sent=True, questionnaire=version, status="quarantined", nation=nation)
    SurveyFactory.create(slug="other")
    lines = figures.waiting(user_with_role("survey_manager"))
    assert all(isinstance(line, Waiting) for line in lines)
    assert [line.count for line in lines] == [2, 0]
    assert lines[0].url.endswith("?status__exact=quarantined")
    assert figures.waiting(user_with_role("networks_manager")) == ()


def test_queries_do_not_grow_with_surveys(django_assert_max_num_queries):
    for _ in range(3):
        published()
    for version in figures.surveys_for_reports():  # definitions are in memory from here on
        assert version.options
    with django_assert_max_num_queries(5):
        figures.surveys_for_reports()
