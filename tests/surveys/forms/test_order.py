from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from surveys.answers import is_sound
from surveys.forms.order import read_most, read_order
from surveys.pages.order_page import Listed, Said
from tests.factories.surveys import definition, small_pages

TOP = definition(*small_pages()).question("top")


def sent(items: str, placed: int | str, places: list[str] | None = None, **fields: str) -> QueryDict:
    post = QueryDict(mutable=True)
    post.setlist("item", list(items))
    post["placed"] = str(placed)
    post.setlist("place", places if places is not None else [])
    for name, value in fields.items():
        post[name] = value
    return post


def test_nothing_changed_changes_nothing() -> None:
    found = read_order(TOP, sent("251", 2, ["1", "2", ""]), "next")

    assert found.answer == {"chosen": [1, 2, 5], "order": [2, 5]}
    assert found.said is None


def test_selects_decide_the_order() -> None:
    assert read_order(TOP, sent("251", 0, ["3", "", "1"]), "next").answer == {"chosen": [1, 2, 5], "order": [1, 2]}


def test_a_button_moves_one_item_after_the_selects() -> None:
    found = read_order(TOP, sent("251", 2, ["1", "2", ""]), "up-5")
    assert found.answer == {"chosen": [1, 2, 5], "order": [5, 2]}
    assert found.said == Said(5, 1, "up")

    down = read_order(TOP, sent("251", 2, ["1", "2", ""]), "down-2")
    assert down.said == Said(2, 2, "down")

    placed_last = read_order(TOP, sent("251", 2, ["1", "2", ""]), "up-1")
    assert placed_last.answer == {"chosen": [1, 2, 5], "order": [2, 5, 1]}
    assert placed_last.said == Said(1, 3, "up")


def test_a_button_for_something_else_moves_nothing() -> None:
    for go in ("up-6", "up-", "up-x", "sideways-2", "up-99999999999", "down"):
        found = read_order(TOP, sent("251", 2, ["1", "2", ""]), go)
        assert found.answer == {"chosen": [1, 2, 5], "order": [2, 5]}
        assert found.said is None


def test_the_order_can_be_taken_away() -> None:
    assert read_order(TOP, sent("251", 2, ["1", "2", ""]), "clear").answer == {"chosen": [1, 2, 5], "order": []}


def test_selects_that_do_not_fit_the_list_are_left_aside() -> None:
    assert read_order(TOP, sent("251", 2, ["1"]), "next").answer == {"chosen": [1, 2, 5], "order": [2, 5]}


def test_more_than_the_limit_unknown_and_doubled_items_are_refused() -> None:
    for items in ("1234", "99", "11", "x", "1", ""):
        found = read_order(TOP, sent(items, 0, [""] * len(items)), "next")
        assert found.answer is None
        assert found.problem is not None


def test_the_one_that_matters_most() -> None:
    assert read_most(TOP, sent("251", 0, most="5"), 1).answer == {"chosen": [1, 2, 5], "order": [5]}
    assert read_most(TOP, sent("521", 1, most="1"), 2).answer == {"chosen": [1, 2, 5], "order": [5, 1]}


def test_changing_the_first_keeps_the_others() -> None:
    assert read_most(TOP, sent("521", 2, most="2"), 1).answer == {"chosen": [1, 2, 5], "order": [2, 5]}


def test_all_the_same_takes_the_order_away_from_here_on() -> None:
    assert read_most(TOP, sent("521", 3, most=""), 2).answer == {"chosen": [1, 2, 5], "order": [5]}


def test_what_is_not_on_the_page_cannot_matter_most() -> None:
    for most, step, placed in (("6", 1, 0), ("5", 2, 1), ("2", 3, 1)):
        found = read_most(TOP, sent("521", placed, most=most), step)
        assert found.problem is not None
        assert found.found == Listed((5, 2, 1)[:placed], (5, 2, 1)[placed:])
    assert read_most(TOP, sent("9", 0, most="9"), 1).problem is not None


@given(
    st.lists(st.text(max_size=4) | st.integers(-1, 8).map(str), max_size=8),
    st.text(max_size=3) | st.integers(-2, 9).map(str),
    st.lists(st.text(max_size=3) | st.integers(-1, 9).map(str), max_size=8),
    st.text(max_size=10) | st.sampled_from(["up-1", "down-2", "clear", "next", "back"]),
    st.integers(1, 3),
)
def test_whatever_is_sent_gives_a_sound_answer_or_a_problem(
    items: list[str], placed: str, places: list[str], go: str, step: int
) -> None:
    post = sent("", 0, places, most=go)
    post.setlist("item", items)
    post["placed"] = placed
    for found in (read_order(TOP, post, go), read_most(TOP, post, step)):
        if found.problem is None:
            assert found.answer is None or is_sound(TOP, found.answer)
