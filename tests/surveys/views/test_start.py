"""The list, the start page, all questions, paper, and starting."""

import datetime as dt
from typing import Any

import pytest
import time_machine
from django.test import Client

from surveys.enums import Under16
from surveys.models import Questionnaire, Response, Survey
from tests.factories.surveys import LONDON, SurveyFactory, published
from tests.surveys.views.walking import Walker, text


def test_the_start_page_says_everything_first(walker: Walker) -> None:
    shown = walker.get().get_text(" ", strip=True)

    for words in (
        "about 10 minutes",
        "Every question is optional",
        "See all the questions first",
        "IMPACT asks.",
        "Who will see what I say",
        "We keep no names.",
        "What happens next",
        "1 July 2026",
        "call 0800 000 0000",
        "Weekdays, 9am to 5pm",
        "print the paper form",
        "deleted after 30 days",
        "Leave this page quickly",
    ):
        assert words in shown, words
    assert walker.writes == []


def test_starting_makes_one_draft_in_the_language_of_the_page(small: Questionnaire) -> None:
    walker = Walker(prefix="/cy/easy")
    walker.start({"help": "proxy", "campaign": "ot-wales"})

    response = Response.objects.get()
    assert (response.language, response.format, response.channel) == ("cy", "easy_read", "web")
    assert (response.help, response.campaign) == ("proxy", "ot-wales")
    assert response.privacy_notice_version == "2026-05"
    assert walker.at == "q/about/"
    assert "(hawdd)" in walker.page.get_text()


def test_the_language_of_the_last_page_is_recorded(started: Walker) -> None:
    started.answer({"q-perspectives": ["1"]})
    started.prefix = "/cy"
    started.get("q/nation/")
    assert "Group 1 (Cymraeg)" not in started.page.get_text()
    started.answer({"q-nation": "4"})
    response = Response.objects.get()
    assert (response.language, response.format) == ("cy", "standard")
    assert response.answers == {"perspectives": [1], "nation": 4}


def test_a_campaign_link_is_remembered(walker: Walker) -> None:
    walker.get("/survey/small/?from=OT-Scotland")
    field = walker.page.select_one("input[name=campaign]")
    assert field is not None
    assert field["value"] == "ot-scotland"


def test_who_has_answers_here_is_offered_to_go_on(started: Walker) -> None:
    shown = started.get().get_text(" ", strip=True)

    assert "There are answers on this phone or computer" in shown
    assert "This is not my phone or computer" in shown


def test_starting_needs_a_token_and_keeps_what_was_chosen(walker: Walker) -> None:
    walker.post("start/", {"help": "scribe", "campaign": "ot"})

    assert walker.response.status_code == 403
    chosen = walker.page.select_one("input[name=help][checked]")
    assert chosen is not None
    assert chosen["value"] == "scribe"
    assert "Please send it again" in walker.page.get_text(" ", strip=True)
    assert not Response.objects.exists()
    form = next(form for form in walker.page.select("main form") if str(form["action"]).endswith("/start/"))
    walker.post("start/", walker.filled(form))
    assert Response.objects.get().campaign == "ot"


@pytest.mark.parametrize("path", ["", "questions/", "paper/", "under-16/", "tablet/", "return/", "start/", "sent/"])
def test_an_unknown_survey_is_kindly_missing(db: None, path: str) -> None:
    client = Client()
    answer = client.get(f"/survey/nowhere/{path}")
    if path == "start/":
        answer = client.post(f"/survey/nowhere/{path}")
    assert answer.status_code == 404
    assert "Leave this page quickly" in text(answer)


def test_a_draft_survey_is_nobodys_business(db: None) -> None:
    SurveyFactory(slug="secret")
    assert Client().get("/survey/secret/").status_code == 404
    assert Client().get("/survey/secret/questions/").status_code == 404


def test_a_survey_without_a_published_questionnaire_shows_no_questions(db: None) -> None:
    SurveyFactory(slug="empty", opened=True)
    assert Client().get("/survey/empty/questions/").status_code == 404
    assert (
        "not open just now" in text(Client().get("/survey/empty/")) or Client().get("/survey/empty/").status_code == 200
    )
    client = Client()
    assert client.post("/survey/empty/start/").status_code in {302, 403}
    assert client.post("/survey/empty/q/about/").status_code == 404


def at(day: int, month: int, hour: int = 12) -> dt.datetime:
    return dt.datetime(2026, month, day, hour, tzinfo=LONDON)


def test_before_it_opens(small: Questionnaire, clock: time_machine.Traveller) -> None:
    clock.move_to(at(20, 4))
    walker = Walker()
    shown = walker.get().get_text(" ", strip=True)
    assert "This survey opens on 1 May 2026" in shown
    assert "Tell me when it opens" in shown
    walker.get("return/")
    token = walker.filled()["csrfmiddlewaretoken"]
    walker.post("start/", {"csrfmiddlewaretoken": token})
    assert walker.location == "/survey/small/"
    assert not Response.objects.exists()


def test_who_started_may_finish_until_24_hours_after_closing(started: Walker, clock: time_machine.Traveller) -> None:
    clock.move_to(at(2, 7, hour=16))
    shown = started.get().get_text(" ", strip=True)
    assert "This survey closed on 1 July 2026" in shown
    assert "Go on with my answers" in shown
    started.get("q/about/")
    started.answer({"q-perspectives": ["1"]})
    started.get("check/")
    started.answer()
    assert started.at == "sent/"
    assert "Go on with my code" in Walker().get().get_text(" ", strip=True)


def test_after_that_it_is_kindly_closed_and_nothing_typed_is_lost_from_sight(
    started: Walker, clock: time_machine.Traveller
) -> None:
    started.get("q/why/")
    fields = {**started.filled(), "q-why": "My <i>long</i> story", "go": "next"}
    started.get("check/")
    sending = started.filled()
    clock.move_to(at(2, 7, hour=18))

    started.post("q/why/", fields)
    assert started.response.status_code == 410
    assert "My <i>long</i> story" in started.page.get_text(" ", strip=True)
    assert len(started.queries) <= 3
    started.get("q/why/")
    assert started.response.status_code == 200
    assert "This survey has closed" in started.page.get_text(" ", strip=True)
    started.post("send/", sending)
    assert started.response.status_code == 410
    started.get("q/priorities/order/")
    assert "This survey has closed" in started.page.get_text(" ", strip=True)
    assert Response.objects.get().status == "draft"
    assert "Did you start before it closed?" not in started.get().get_text(" ", strip=True)


@pytest.mark.parametrize("path", ["questions/", "paper/"])
@pytest.mark.parametrize("prefix", ["", "/cy", "/easy", "/cy/easy"])
def test_all_questions_and_the_paper_form_come_from_the_same_questionnaire(
    small: Questionnaire, path: str, prefix: str
) -> None:
    walker = Walker(prefix=prefix)
    shown = walker.get(path).get_text(" ", strip=True)

    for code in ("perspectives", "main", "job", "nation", "agree", "top", "why", "born", "hours", "sex"):
        assert f"Question {code}" in shown
    assert len(walker.queries) <= 2  # the questionnaire itself is read once
    walker.get(path)
    assert len(walker.queries) == 1
    if not prefix:
        assert "depends on what you answer to question 1" in shown


def test_the_paper_form_can_be_filled_in_by_hand(small: Questionnaire) -> None:
    walker = Walker()
    walker.get("paper/")

    assert len(walker.page.select(".survey-line")) == 10
    assert len(walker.page.select(".survey-box--number")) == 6
    shown = walker.page.get_text(" ", strip=True)
    assert "write 1 beside the one that matters most" in shown
    assert "Someone wrote what I said" in shown
    assert "version 1" in shown


def test_under_16_as_staff_decided(small: Questionnaire) -> None:
    walker = Walker()
    assert "16 or older" in walker.get("under-16/").get_text(" ", strip=True)
    Survey.objects.update(under_16=Under16.WELCOME)
    assert "You are welcome to answer" in walker.get("under-16/").get_text(" ", strip=True)


def make(kind: str, number: int) -> None:
    times: dict[str, Any] = {
        "open": {},
        "soon": {"opens_at": at(1, 6), "closes_at": at(1, 8)},
        "over": {"opens_at": at(1, 4), "closes_at": at(1, 5)},
    }[kind]
    published(slug=f"{kind}-{number}", **times)


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_has_open_coming_and_closed_surveys_in_one_query(db: None, count: int) -> None:
    for number in range(count):
        for kind in ("open", "soon", "over"):
            make(kind, number)
    SurveyFactory(slug="draft")
    walker = Walker()

    shown = walker.get("/survey/")

    assert len(walker.queries) == 1
    assert [heading.get_text(strip=True) for heading in shown.select("main h2")] == [
        "Open now",
        "Opening soon",
        "Closed",
    ]
    assert len(shown.select(".survey-card")) == 3 * count
    words = shown.get_text(" ", strip=True)
    assert "Closes 1 July 2026" in words
    assert "Opens 1 June 2026" in words
    assert "Closed 1 May 2026" in words
    assert "See the results" in words
    assert "/survey/draft/" not in str(shown)


def test_an_empty_list_says_so(db: None) -> None:
    assert "No survey is open just now." in text(Client().get("/survey/"))


def test_a_shared_tablet_keeps_nothing_between_people(small: Questionnaire, clock: time_machine.Traveller) -> None:
    walker = Walker()
    walker.get("tablet/")
    walker.post("start/", walker.filled())
    assert walker.client.cookies["survey-en"]["max-age"] == ""
    walker.follow()
    walker.answer({"q-perspectives": ["1"]})
    walker.get("check/")
    walker.answer()
    assert walker.at == "sent/"
    assert Response.objects.get().channel == "tablet"
    assert Response.objects.get().flags == []
    assert str(Response.objects.get().public_id) not in walker.page.get_text()
    assert walker.page.select_one("meta[http-equiv=refresh]")
    assert walker.client.cookies["survey-en"].value == ""
    walker.start()
    walker.get("tablet/")
    assert "There are answers on this phone" not in walker.page.get_text()
    walker.get("q/about/")
    assert walker.location.endswith("/return/?from=page")
