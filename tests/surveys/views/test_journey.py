"""From the start page to the thank-you page without JavaScript."""

import datetime as dt
from dataclasses import replace
from uuid import uuid4

import pytest
import time_machine

from surveys.actions import BadAnswer
from surveys.definition import AnyOf
from surveys.models import OpenText, Response
from surveys.views import bookmark as bookmarks
from tests.factories.surveys import page, published, question
from tests.surveys.views.walking import Walker


def whole_way(walker: Walker) -> None:
    walker.start({"help": "scribe"})
    walker.answer({"q-perspectives": ["2", "3"]})
    assert walker.at == "q/main/"
    walker.answer({"q-main": "3"})
    assert walker.at == "q/job/"
    walker.answer({"q-job": "1"})
    walker.answer({"q-nation": "4"})
    walker.answer({"q-agree": "5"})
    walker.answer({"q-top": ["1", "4", "6"]})


def test_the_whole_way(walker: Walker, clock: time_machine.Traveller, now: dt.datetime) -> None:
    whole_way(walker)
    assert walker.at == "q/priorities/order/"
    walker.answer(go="up-4")
    assert walker.page.title is not None
    assert walker.page.title.get_text(strip=True).startswith("Priority 4 is now 1st")
    walker.answer(go="up-6")
    walker.answer(go="up-6")
    assert "Priority 6 is now 1st" in walker.page.get_text(" ", strip=True)
    walker.answer()
    assert walker.at == "q/why/"
    walker.answer({"q-why": "Time, <b>please</b>"})
    walker.answer({"q-born": "1961", "q-hours": "20"})
    walker.answer({"q-sex": "2"})
    assert walker.at == "check/"
    shown = walker.page.get_text(" ", strip=True)
    for words in ("1st: Priority 6", "2nd: Priority 4", "Time, <b>please</b>", "1961"):
        assert words in shown
    clock.move_to(now + dt.timedelta(minutes=9))
    walker.answer()

    assert walker.at == "sent/"
    response = Response.objects.get()
    assert response.status == "submitted"
    assert response.help == "scribe"
    assert response.perspectives == [2, 3]
    assert (response.main_perspective, response.profession, response.nation) == (3, 1, 4)
    assert (response.ranking, response.also_chosen) == ([6, 4], [1])
    assert response.answers["born"] == 1961
    assert "sex" not in response.answers
    assert response.resume_hash is None
    assert OpenText.objects.get().raw == "Time, <b>please</b>"
    thanks = walker.page.get_text(" ", strip=True)
    assert str(response.public_id) in thanks
    assert "Keep me informed" in thanks
    assert str(response.public_id) not in str(walker.page.find("a", string="Keep me informed"))


def test_what_each_step_costs(walker: Walker, clock: time_machine.Traveller, now: dt.datetime) -> None:
    """A page one query, saving one, saving what is refused two at most, sending twelve at most."""
    whole_way(walker)
    for path in ("q/about/", "q/priorities/", "q/priorities/order/", "q/why/", "check/", "later/", "go-on/"):
        walker.get(path)
        assert len(walker.queries) == 1, (path, walker.queries)
    walker.get("q/nation/")
    walker.send({"q-nation": "2"})
    assert len(walker.queries) == 1
    assert walker.queries[0].lstrip().startswith("UPDATE")
    walker.get("q/priorities/order/")
    walker.send(go="up-4")
    assert len(walker.queries) == 1
    walker.get("q/priorities/")
    walker.send({"q-top": ["1", "2", "3", "4"]})
    assert walker.response.status_code == 422
    assert len(walker.queries) <= 2
    walker.get("check/")
    clock.move_to(now + dt.timedelta(minutes=9))
    walker.send()
    assert len(walker.queries) <= 12
    walker.get("q/nation/")
    assert len(walker.queries) <= 1


def test_saving_after_sending_costs_two_queries(started: Walker) -> None:
    fields = {**started.filled(), "go": "next", "q-perspectives": ["1"]}
    Response.objects.update(status="withdrawn", answers={}, resume_hash=None)

    started.post("q/about/", fields)

    assert len(started.queries) == 2
    assert started.location.endswith("/return/?from=page")


def test_every_post_saves_whatever_button_is_pressed(started: Walker) -> None:
    started.send({"q-perspectives": ["1"]}, go="back")
    assert Response.objects.get().answers == {"perspectives": [1]}
    assert started.location == "/survey/small/"
    started.get("q/nation/")
    started.send({"q-nation": "3"}, go="back")
    assert started.location == "/survey/small/q/about/"
    started.get("q/nation/")
    started.send({"q-nation": "2"}, go="later")
    assert started.location == "/survey/small/later/"
    started.get("q/agree/")
    started.send({"q-agree": "1"}, go="send")
    assert started.location == "/survey/small/check/?so-far=1"
    assert Response.objects.get().answers == {"perspectives": [1], "nation": 2, "agree": 1}


def test_an_answer_can_be_taken_away_again(started: Walker) -> None:
    started.answer({"q-perspectives": ["1"]})
    started.answer({"q-nation": "3"})
    started.get("q/nation/")
    started.send({"q-nation": ""})
    assert Response.objects.get().answers == {"perspectives": [1]}
    started.get("q/why/")
    started.send({"q-why": "words"})
    started.get("q/why/")
    started.send({"q-why": " "})
    assert Response.objects.get().draft_texts == {}


def test_send_what_i_have_done_so_far_counts(started: Walker, clock: time_machine.Traveller, now: dt.datetime) -> None:
    started.answer({"q-perspectives": ["1"]}, go="send")
    assert "You can send what you have done so far" in started.page.get_text(" ", strip=True)
    clock.move_to(now + dt.timedelta(minutes=2))
    started.answer()

    response = Response.objects.get()
    assert response.status == "submitted"
    assert response.flags == ["sent_so_far"]


def test_nothing_answered_can_still_be_sent(started: Walker) -> None:
    started.get("check/")
    assert "You have not answered any question yet" in started.page.get_text(" ", strip=True)
    started.answer()
    assert started.at == "sent/"


def test_branches_follow_the_answers(started: Walker) -> None:
    started.answer({"q-perspectives": ["3"]})
    assert started.at == "q/job/"
    started.get("q/about/")
    assert "Question 1 of about 8" in started.page.get_text(" ", strip=True)
    started.answer({"q-perspectives": ["1"]})
    assert started.at == "q/nation/"
    started.get("q/job/")
    assert started.location == "/survey/small/q/nation/"


def test_a_last_page_that_is_not_asked_leads_to_the_check(db: None) -> None:
    from surveys.definition import AnyOf
    from tests.factories.surveys import page, published, question

    last = question("last", "single", condition=AnyOf("first", frozenset({1})))
    published(page("one", question("first")), page("two", last), slug="small")
    walker = Walker()
    walker.start()

    walker.get("q/two/")

    assert walker.location == "/survey/small/check/"


def test_change_leads_back_to_the_check(started: Walker) -> None:
    started.answer({"q-perspectives": ["1"]})
    started.get("check/")
    links = [str(link["href"]) for link in started.page.select(".govuk-summary-list__actions a")]
    assert "/survey/small/q/nation/?then=check" in links
    started.get("/survey/small/q/nation/?then=check")
    started.answer({"q-nation": "1"})
    assert started.at == "check/"
    started.get("/survey/small/q/priorities/?then=check")
    started.answer({"q-top": ["1", "2"]})
    assert started.at == "q/priorities/order/"
    started.answer(go="up-2")
    started.answer()
    assert started.at == "check/"


def test_the_order_of_the_options_is_the_persons_own_and_stays(walker: Walker, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    for order in (3, 11):
        monkeypatch.setattr("surveys.views.starting.secrets.randbelow", lambda _below, order=order: order)
        walker.start()
        assert Response.objects.latest("pk").option_order == order
        orders = []
        for _again in range(3):
            walker.get("q/priorities/")
            orders.append([str(tag["value"]) for tag in walker.page.select("input[type=checkbox]")])
        assert orders[0] == orders[1] == orders[2]
        seen.append(orders[0])
    assert seen[0] != seen[1]


def test_pressing_send_twice_sends_once(started: Walker, clock: time_machine.Traveller, now: dt.datetime) -> None:
    started.get("check/")
    fields = started.filled()
    clock.move_to(now + dt.timedelta(minutes=2))
    for _press in range(3):
        started.post("send/", fields)
        assert started.location == "/survey/small/sent/"
    started.post("send/", {**fields, "key": "not a key"})
    assert started.location == "/survey/small/sent/"
    assert Response.objects.filter(status="submitted").count() == 1


def test_after_sending_every_page_says_so(started: Walker) -> None:
    started.get("check/")
    stale = started.filled()
    started.answer()
    for path in ("q/about/", "check/", "later/", "go-on/"):
        started.get(path)
        assert started.location == "/survey/small/sent/"
        assert started.queries == []
    fields = {**stale, "asked": "perspectives", "q-perspectives": "1", "go": "next"}
    started.post("q/about/", fields)
    assert started.location == "/survey/small/sent/"
    started.get("sent/")
    assert "Thank you" in started.page.get_text(" ", strip=True)


def test_sent_from_another_tab_is_noticed_with_an_old_cookie(started: Walker) -> None:
    cookies = dict(started.client.cookies.items())
    started.get("check/")
    started.answer()
    other = Walker()
    other.client.cookies.update(cookies)

    other.get("q/about/")

    assert other.location == "/survey/small/sent/"


def test_the_thank_you_page_is_only_for_who_has_sent(walker: Walker, started: Walker) -> None:
    started.get("sent/")
    assert started.location == "/survey/small/"


def test_a_send_address_opened_as_a_page_leads_to_the_check(started: Walker) -> None:
    started.get("send/")
    assert started.location == "/survey/small/check/"
    started.get("start/")
    assert started.location == "/survey/small/"


@pytest.mark.parametrize("path", ["q/nowhere/", "q/about/order/", "q/priorities/most/4/", "q/priorities/most/0/"])
def test_unknown_pages_are_kindly_missing(started: Walker, path: str) -> None:
    started.get(path)
    assert started.response.status_code == 404


def test_a_bookmark_of_a_questionnaire_nobody_published_is_missing(started: Walker) -> None:
    mark = bookmarks.read(started.client.cookies["survey-en"].value, "small")
    assert mark is not None
    fields = {**started.filled(), "bookmark": bookmarks.written(replace(mark, version=uuid4()), "small")}
    started.post("q/about/", fields)
    assert started.response.status_code == 404


def test_a_questionnaire_of_another_survey_is_missing(started: Walker) -> None:
    other = published(slug="other")
    mark = bookmarks.read(started.client.cookies["survey-en"].value, "small")
    assert mark is not None
    fields = {**started.filled(), "bookmark": bookmarks.written(replace(mark, version=other.public_id), "small")}
    started.post("q/about/", fields)
    assert started.response.status_code == 404


@pytest.mark.parametrize("path", ["q/nation/", "q/priorities/order/"])
def test_what_the_action_itself_refuses_comes_back_in_words(
    started: Walker, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    started.get("q/priorities/")
    started.answer({"q-top": ["1", "2"]})
    started.get(path)
    fields = {**started.filled(), "go": "next"}

    def refuse(**_fields: object) -> None:
        raise BadAnswer

    monkeypatch.setattr("surveys.views.sending.actions.save_page", refuse)
    started.post(path, fields)

    assert started.response.status_code == 422
    assert "Please choose again" in started.page.get_text(" ", strip=True)


def test_an_order_sent_after_sending_says_so(started: Walker) -> None:
    started.get("q/priorities/")
    started.answer({"q-top": ["1", "2"]})
    fields = {**started.filled(), "go": "next"}
    started.get("check/")
    started.answer()
    started.post("q/priorities/order/", fields)
    assert started.location == "/survey/small/sent/"


def test_a_page_with_a_question_that_is_not_asked_shows_the_others(db: None) -> None:
    extra = question("extra", "single", condition=AnyOf("first", frozenset({1})))
    published(page("one", question("first")), page("two", question("always"), extra), slug="small")
    walker = Walker()
    walker.start()
    walker.answer({"q-first": "2"})
    assert [str(tag["value"]) for tag in walker.page.select("input[name=asked]")] == ["always"]
    walker.get("check/")
    assert "Question extra" not in walker.page.get_text(" ", strip=True)
    walker.get("q/one/")
    walker.answer({"q-first": "1"})
    assert [str(tag["value"]) for tag in walker.page.select("input[name=asked]")] == ["always", "extra"]
