"""Choosing, then putting in order."""

from surveys.models import Response
from tests.surveys.views.walking import Walker


def choose(walker: Walker, *codes: int) -> None:
    walker.get("q/priorities/")
    walker.answer({"q-top": [str(code) for code in codes]})


def top() -> dict[str, list[int]]:
    return Response.objects.get().answers.get("top", {})


def shown(walker: Walker) -> list[str]:
    return [str(tag["value"]) for tag in walker.page.select("input[name=item]")]


def test_one_choice_needs_no_order(started: Walker) -> None:
    choose(started, 3)
    assert started.at == "q/why/"
    started.get("q/priorities/order/")
    assert started.location == "/survey/small/q/priorities/"


def test_an_order_is_never_needed(started: Walker) -> None:
    choose(started, 1, 2, 3)
    started.answer()
    assert started.at == "q/why/"
    assert top() == {"chosen": [1, 2, 3], "order": []}


def test_selects_and_buttons_give_the_same_order(started: Walker) -> None:
    choose(started, 1, 2, 3)
    items = shown(started)
    started.answer({"place": [str(3 - items.index(item)) if item != "9" else "" for item in items]})
    assert top()["order"] == [int(item) for item in reversed(items)]
    started.get("q/priorities/order/")
    started.answer(go=f"down-{shown(started)[0]}")
    assert started.at == "q/priorities/order/"
    assert top()["order"] == [int(items[1]), int(items[2]), int(items[0])]


def test_the_order_can_be_taken_away(started: Walker) -> None:
    choose(started, 1, 2)
    started.answer(go="up-1")
    assert top()["order"] == [1]
    started.answer(go="clear")
    assert started.at == "q/priorities/order/"
    assert top()["order"] == []


def test_back_from_the_order_leads_to_the_choice_and_keeps_both(started: Walker) -> None:
    choose(started, 1, 2, 3)
    started.answer(go="up-3")
    started.answer(go="back")
    assert started.at == "q/priorities/"
    started.answer({"q-top": ["3", "6"]})
    assert top() == {"chosen": [3, 6], "order": [3]}


def test_buttons_to_leave_save_the_order_too(started: Walker) -> None:
    choose(started, 1, 2)
    started.get("q/priorities/order/")
    started.send({"place": ["1", "2"]}, go="later")
    assert started.location == "/survey/small/later/"
    assert len(top()["order"]) == 2


def test_a_made_up_move_in_the_address_says_nothing(started: Walker) -> None:
    choose(started, 1, 2)
    for query in ("moved=1&way=up", "moved=99&way=up", "moved=x&way=up", "moved=1&way=<b>", "moved=9999999&way=up"):
        started.get(f"/survey/small/q/priorities/order/?{query}")
        assert not started.page.select("[autofocus]")
        assert started.page.title is not None
        assert started.page.title.get_text(strip=True).startswith("Put your choices in order")


def test_nonsense_shows_the_stored_list_again(started: Walker) -> None:
    choose(started, 1, 2)
    fields = started.filled()
    for items in (["99", "1"], ["1", "1"], ["x"], [], ["1"], ["1", "2", "3", "4"]):
        started.post("q/priorities/order/", {**fields, "item": items, "place": [""] * len(items)})
        assert started.response.status_code == 422
        assert sorted(shown(started)) == ["1", "2"]
        assert started.page.select(".govuk-error-summary")
    assert top() == {"chosen": [1, 2], "order": []}


def test_easy_read_asks_up_to_three_times(started: Walker) -> None:
    started.prefix = "/easy"
    choose(started, 1, 2, 3)
    assert started.at == "q/priorities/most/1/"
    started.answer({"most": "2"})
    assert started.at == "q/priorities/most/2/"
    assert "2" not in [str(tag["value"]) for tag in started.page.select("input[name=most]")]
    started.answer({"most": "1"})
    assert started.at == "q/why/"
    assert top() == {"chosen": [1, 2, 3], "order": [2, 1]}
    started.get("q/priorities/most/2/")
    started.answer(go="back")
    assert started.at == "q/priorities/most/1/"
    started.answer(go="back")
    assert started.at == "q/priorities/"


def test_easy_read_stops_asking_when_they_matter_the_same(started: Walker) -> None:
    started.prefix = "/easy"
    choose(started, 1, 2, 3)
    started.answer({"most": ""})
    assert started.at == "q/why/"
    assert top()["order"] == []


def test_easy_read_steps_are_asked_in_turn(started: Walker) -> None:
    started.prefix = "/easy"
    choose(started, 1, 2, 3)
    started.get("q/priorities/most/2/")
    assert started.location == "/easy/survey/small/q/priorities/most/1/"
    started.get("q/priorities/most/1/")
    started.send({"most": "77"})
    assert started.response.status_code == 422
    started.post("q/priorities/most/2/", {**started.filled(), "most": "1"})
    assert started.response.status_code == 302


def test_switching_format_keeps_the_order(started: Walker) -> None:
    choose(started, 1, 2, 3)
    started.answer(go="up-3")
    started.prefix = "/cy/easy"
    started.get("q/priorities/most/1/")
    assert [str(tag["value"]) for tag in started.page.select("input[name=most][checked]")] == ["3"]


def test_an_order_without_any_answers_leads_home(started: Walker) -> None:
    choose(started, 1, 2)
    fields = started.filled()
    other = Walker()
    other.get()
    token = other.filled()["csrfmiddlewaretoken"]
    other.post("q/priorities/order/", {**fields, "csrfmiddlewaretoken": token, "bookmark": ""})
    assert other.location == "/survey/small/return/?from=page"
