from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from surveys.definition import Definition
from surveys.pages import order_page
from surveys.pages.order_page import Listed, Said, listed, new_order, steps
from surveys.pages.question_page import Around

AROUND = Around("token", "bookmark", 6, 9)


def soup(known: Definition, found: Listed, *, step: int = 0, said: Said | None = None) -> BeautifulSoup:
    question = known.question("top")
    shape = order_page.shape_of(question, "priorities", found, language="en", step=step)
    values = order_page.values(question, shape, found, AROUND, said=said)
    return BeautifulSoup(order_page.with_values(known, shape, values), "html.parser")


def test_each_button_names_its_item_and_place(small: Definition) -> None:
    found = soup(small, Listed((2, 5), (1,)))

    names = [tag.get_text().strip() for tag in found.select("button.survey-order__move")]
    assert names == [
        "Move Priority 2 down, now 1st",
        "Move Priority 5 up, now 2nd",
        "Move Priority 1 up",
    ]
    assert [tag["value"] for tag in found.select("button.survey-order__move")] == ["down-2", "up-5", "up-1"]


def test_selects_show_the_places_and_are_named(small: Definition) -> None:
    found = soup(small, Listed((2, 5), (1,)))

    chosen = [select.select_one("option[selected]") for select in found.select("select[name=place]")]
    assert [option["value"] if option else "" for option in chosen] == ["1", "2", ""]
    assert [label.get_text(" ", strip=True) for label in found.select(".survey-order__how label")] == [
        "Place of Priority 2",
        "Place of Priority 5",
        "Place of Priority 1",
    ]


def test_after_a_move_the_title_says_it_first_and_the_item_has_the_focus(small: Definition) -> None:
    found = soup(small, Listed((5, 2), (1,)), said=Said(2, 2, "up"))

    title = found.title.get_text(strip=True) if found.title else ""
    assert title.startswith("Priority 2 is now 2nd")
    status = found.select("[role=status]")
    assert [tag.get_text(strip=True) for tag in status] == ["Priority 2 is now 2nd"]
    focused = found.select("[autofocus]")
    assert [(tag.name, tag["value"]) for tag in focused] == [("button", "up-2")]


def test_the_focus_finds_something_at_either_end(small: Definition) -> None:
    first = soup(small, Listed((5, 2), ()), said=Said(5, 1, "up")).select("[autofocus]")
    assert [tag["value"] for tag in first] == ["down-5"]
    alone = soup(small, Listed((5,), (2,)), said=Said(5, 1, "up")).select("[autofocus]")
    assert [tag.name for tag in alone] == ["select"]
    last = soup(small, Listed((5, 2), ()), said=Said(2, 2, "down")).select("[autofocus]")
    assert [tag["value"] for tag in last] == ["up-2"]


def test_it_says_that_it_is_optional(small: Definition) -> None:
    assert "You do not have to." in soup(small, Listed((), (1, 2))).get_text(" ", strip=True)


def test_easy_read_asks_which_one_matters_most(small: Definition) -> None:
    found = soup(small, Listed((2,), (1, 3)), step=1)
    assert found.h1 is not None
    assert found.h1.get_text(strip=True) == "Which one matters most?"
    assert [tag["value"] for tag in found.select("input[name=most]")] == ["2", "1", "3", ""]
    assert [tag["value"] for tag in found.select("input[name=most][checked]")] == ["2"]

    second = soup(small, Listed((2,), (1, 3)), step=2)
    assert second.h1 is not None
    assert second.h1.get_text(strip=True) == "Which one matters second most?"
    assert [tag["value"] for tag in second.select("input[name=most]")] == ["1", "3", ""]
    assert not second.select("input[name=most][checked]")


def test_easy_read_asks_once_less_than_there_are_and_three_times_at_most() -> None:
    assert [steps(chosen) for chosen in range(7)] == [0, 0, 1, 2, 3, 3, 3]


def test_the_list_keeps_the_persons_own_order_and_drops_what_is_unknown(small: Definition) -> None:
    top = small.question("top")

    assert listed(top, None, 0) == Listed((), ())
    assert listed(top, {"chosen": [1, 2, 99], "order": [2, 99]}, 3) == Listed((2,), (1,))
    everything = listed(top, {"chosen": [1, 2, 3, 4, 5, 6], "order": []}, 3)
    assert everything.rest != listed(top, {"chosen": [1, 2, 3, 4, 5, 6], "order": []}, 4).rest


def test_two_with_the_same_number_the_changed_one_goes_first() -> None:
    assert new_order([7, 8, 9], 3, [1, 1, 3]) == [8, 7, 9]
    assert new_order([7, 8, 9], 1, [1, None, 1]) == [9, 7]
    assert new_order([7, 8, 9], 3, [1, None, 3]) == [7, 9]
    assert new_order([7, 8, 9], 0, [None, None, None]) == []


@given(st.lists(st.integers(1, 50), unique=True, max_size=8).flatmap(
    lambda items: st.tuples(
        st.just(items),
        st.integers(0, len(items)),
        st.lists(st.none() | st.integers(0, 10), min_size=len(items), max_size=len(items)),
    )
))  # fmt: skip
def test_a_new_order_holds_exactly_what_was_given_a_number(given_: tuple[list[int], int, list[int | None]]) -> None:
    items, placed, wanted = given_

    order = new_order(items, placed, wanted)

    assert sorted(order) == sorted(item for item, number in zip(items, wanted, strict=True) if number is not None)
    unchanged = [index + 1 if index < placed else None for index in range(len(items))]
    assert new_order(items, placed, unchanged) == items[:placed]
