"""From raw counts to the protected body, and the body to canonical JSON and back."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact.reports import body as bodies
from impact.reports.assemble import TooFewAnswers, assemble
from impact.reports.disclose import Rules
from tests.factories.reports import Ballot, facts, tally


def sample(*extra: Ballot) -> list[Ballot]:
    return [
        *[Ballot(1, (1, 2, 3))] * 60,
        *[Ballot(2, (2, 1), (3,), named=(1,))] * 55,
        *[Ballot(3, (), (2, 3))] * 52,
        *[Ballot(0, (1,))] * 20,
        *[Ballot(1)] * 12,
        *extra,
    ]


def test_a_whole_body_by_hand() -> None:
    found = assemble(facts(), tally(sample()))
    assert found.responses == 199
    assert found.base == 185  # 187 people chose something
    assert found.ordering == bodies.Ordering(all_ordered=80, part_ordered=55, not_ordered=50, nothing_chosen=10)
    # Scores by position: 4+3+1.5 for option 1, 3+4+3.5 for 2, 2+2+3.5 for 3; nobody chose 4.
    assert [(one.code, one.place, one.equal) for one in found.priorities] == [
        (2, 1, False), (1, 2, False), (3, 3, False), (4, None, False),
    ]  # fmt: skip
    two = found.priority(2)
    assert (two.count, two.share) == (165, 89)  # 167 of 187: 165 of 185
    # 60 at 2nd (2 points), 55 at 1st (3), 52 sharing 1..2 of 3 (2.5): 120 + 165 + 130 = 415
    assert two.points == 415
    assert found.priority(4).place is None
    assert found.priority(4).points is None
    assert found.hidden.cells > 0


def test_not_said_is_counted_but_is_no_group() -> None:
    found = assemble(facts(groups=(1, 2, 3, 0)), tally(sample()))
    assert [group.numbers for group in found.groups] == [(1,), (2,), (3,)]
    not_said = found.answered[-1]
    assert (not_said.number, not_said.main, not_said.named) == (0, 20, None)
    assert [named.number for named in found.named_by] == [1, 2, 3]


def test_shares_by_every_group_named_overlap() -> None:
    found = assemble(facts(), tally(sample()))
    one = found.named_by[0]
    assert one.base == 115  # 60 main + 55 who also named it
    assert {item.code: item.share for item in one.priorities} == {1: 100, 2: 100, 3: 100, 4: None}


def test_a_small_group_is_merged_and_its_own_table_left_out() -> None:
    found = assemble(facts(groups=(1, 2, 3, 4)), tally(sample(*[Ballot(4, (4,))] * 30)))
    assert [group.key for group in found.groups] == ["1", "2", "3+4"]
    merged = found.groups[-1]
    assert merged.merged
    assert merged.labels["en"] == "Works in social care + Provider"
    low = found.named_by[-1]
    assert (low.low, low.base, low.priorities) == (True, 30, ())
    assert (found.hidden.groups_merged, found.hidden.groups_low) == (2, 1)


def test_without_groups_everyone_is_one_list() -> None:
    found = assemble(facts(groups=(0, 1, 2)), tally([Ballot(0, (3, 1))] * 70))
    assert [group.key for group in found.groups] == ["all"]
    assert (found.answered, found.named_by) == ((), ())
    assert found.groups[0].labels["cy"] == "Pawb"
    assert not found.groups[0].merged
    assert [one.code for one in found.placed] == [3, 1]
    assert found.union == (3, 1)


def test_when_the_groups_are_too_small_together_everyone_is_one_list() -> None:
    found = assemble(facts(), tally([*[Ballot(0, (3, 1))] * 70, *[Ballot(1, (1,))] * 20]))
    assert [group.numbers for group in found.groups] == [(0, 1, 2, 3)]
    assert found.groups[0].labels["en"] == "Everyone"


def test_too_few_answers_are_refused() -> None:
    with pytest.raises(TooFewAnswers) as refusal:
        assemble(facts(), tally([Ballot(1, (1,))] * 49))
    assert refusal.value.minimum == 50


def test_a_hidden_item_has_no_place_and_leaves_no_gap() -> None:
    """Option 2 stands between the others on points alone, but too few people chose it."""
    ballots = [*[Ballot(1, (1,))] * 80, *[Ballot(1, (2, 3))] * 7, *[Ballot(1, (), (3, 4))] * 9]
    found = assemble(facts(groups=(1,)), tally(ballots))
    assert [(one.code, one.place) for one in found.groups[0].priorities] == [(1, 1), (3, 2), (4, 3), (2, None)]


def test_ties_are_marked_equal() -> None:
    found = assemble(facts(groups=(1,)), tally([*[Ballot(1, (1,))] * 40, *[Ballot(1, (2,))] * 40]))
    assert [(one.code, one.place, one.equal) for one in found.placed] == [(1, 1, True), (2, 1, True)]


def test_texts_fall_back_in_the_figures() -> None:
    found = assemble(facts(), tally(sample()))
    assert found.priority(1).labels == {
        "en": "Option 1", "cy": "Dewis 1", "en-simple": "Option 1", "cy-simple": "Dewis 1",
    }  # fmt: skip


def test_the_rules_used_are_in_the_body() -> None:
    found = assemble(facts(), tally(sample()), Rules(minimum_base=60, merges=((1, 2), (1, 2, 3))))
    assert found.method.minimum_base == 60
    assert found.method.merges == ((1, 2), (1, 2, 3))


def test_a_survey_without_dates_has_none() -> None:
    found = assemble(facts(opens_at=None, closes_at=None), tally(sample()))
    assert found.survey.opened_at is None
    assert found.survey.invented


def test_there_and_back_again() -> None:
    found = assemble(facts(), tally(sample()))
    plain = bodies.as_json(found)
    assert bodies.from_json(plain) == found
    shuffled = json.loads(json.dumps(dict(reversed(plain.items()))))
    assert bodies.canonical(shuffled) == bodies.canonical(plain)
    assert bodies.sha256(shuffled) == bodies.sha256(plain)
    assert len(bodies.sha256(plain)) == 64


@pytest.mark.parametrize("change", [{"schema": "impact.report/2"}, {"method": None}, {"priorities": [{}]}])
def test_another_shape_is_refused(change: dict[str, object]) -> None:
    plain = bodies.as_json(assemble(facts(), tally(sample())))
    with pytest.raises(bodies.NotABody):
        bodies.from_json({**plain, **change})


def test_floats_are_refused() -> None:
    with pytest.raises(bodies.NotABody):
        bodies.canonical({"a": [{"b": 0.5}]})


codes = st.lists(st.integers(1, 4), unique=True, max_size=3)
crowd = st.lists(
    st.builds(
        lambda main, chosen, cut, times: [Ballot(main, tuple(chosen[:cut]), tuple(chosen[cut:]))] * times,
        st.integers(0, 3), codes, st.integers(0, 3), st.integers(1, 90),
    ), min_size=1, max_size=12,
).map(lambda parts: [one for part in parts for one in part])  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(crowd)
def test_nothing_small_is_ever_printed(ballots: list[Ballot]) -> None:
    counts = tally(ballots)
    try:
        found = assemble(facts(groups=(0, 1, 2, 3)), counts)
    except TooFewAnswers:
        assert sum(counts.main_base.values()) < 50
        return
    numbers = [one.count for one in found.priorities] + [one.main for one in found.answered]
    numbers += [one.base for one in found.named_by] + [group.base for group in found.groups]
    assert all(number is None or (number >= 10 and number % 5 == 0) for number in numbers)
    for item in found.priorities:
        hidden = item.count is None
        assert all((value is None) is hidden for value in (item.place, item.points, item.share))
    for group in found.groups:
        assert group.base >= 50
        for one in group.priorities:
            assert (one.place is None) == (one.points is None) == (one.share is None)
