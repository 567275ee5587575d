"""The code, the bookmark on the device, and clearing it."""

import datetime as dt
from typing import Any
from urllib.parse import unquote

import pytest
import time_machine

from surveys.models import Questionnaire, Response
from surveys.views import bookmark as bookmarks
from surveys.views import limits
from surveys.views.bookmark import Bookmark
from tests.factories.surveys import published
from tests.surveys.views.walking import Walker


def code_of(walker: Walker) -> str:
    page = walker.get("later/")
    shown = page.select_one(".survey-code")
    assert shown is not None
    return shown.get_text(strip=True)


def test_the_code_is_shown_in_two_groups_with_ways_to_send_it_oneself(started: Walker) -> None:
    code = code_of(started)
    assert len(started.page.select(".survey-code__group")) == 2
    mail, text = (str(tag["href"]) for tag in started.page.select(".survey-send-self a"))
    assert mail.startswith("mailto:?subject=")
    assert text.startswith("sms:?")
    for link in (mail, text):
        assert code in unquote(link)
        assert "/survey/small/return/" in unquote(link)
    assert started.writes == []


@pytest.mark.parametrize("shape", ["{a}{b}", " {a} {b} ", "{a}-{b}", "{la}–{lb}", "{a}.{b}"])
def test_the_code_opens_the_answers_on_another_device(started: Walker, shape: str) -> None:
    started.answer({"q-perspectives": ["1"]})
    first, second = code_of(started).split("-")
    other = Walker()
    other.get("return/")

    other.answer({"code": shape.format(a=first, b=second, la=first.lower(), lb=second.lower())})

    assert other.at == "go-on/"
    other.follow()
    assert other.at == "q/nation/"
    other.answer({"q-nation": "4"})
    assert Response.objects.get().answers == {"perspectives": [1], "nation": 4}
    assert code_of(other) == f"{first}-{second}"


def test_going_on_when_everything_is_answered_leads_to_the_check(started: Walker) -> None:
    for page, fields in {
        "about": {"q-perspectives": ["1"]},
        "nation": {"q-nation": "1"},
        "agree": {"q-agree": "1"},
        "priorities": {"q-top": ["1"]},
        "why": {"q-why": "x"},
        "born": {"q-born": "1970"},
        "equality": {"q-sex": "1"},
    }.items():
        started.get(f"q/{page}/")
        started.send(fields)
    started.get("go-on/")
    assert started.location == "/survey/small/check/"


def answer_to(walker: Walker, code: str) -> tuple[int, str]:
    walker.get("return/")
    walker.send({"code": code})
    page = walker.page
    for tag in page.select("input[name=csrfmiddlewaretoken], #code"):
        tag.decompose()
    return walker.response.status_code, str(page)


def test_wrong_used_and_other_surveys_codes_get_the_same_answer(
    started: Walker, clock: time_machine.Traveller, now: dt.datetime
) -> None:
    used = code_of(started)
    other_survey = published(slug="other")
    other = Walker(other_survey.survey.slug)
    other.start()
    elsewhere = code_of(other)
    clock.move_to(now + dt.timedelta(minutes=5))
    started.get("check/")
    started.answer()
    fresh = Walker()

    answers = {answer_to(fresh, code) for code in (used, elsewhere, "CCCC-DDDD", "", "x" * 5000, "<b>", "\u202e", "0")}

    assert len(answers) == 1
    assert answers.pop()[0] == 422
    assert not [name for name in fresh.client.cookies if "survey" in name]


def test_many_wrong_codes_have_to_wait_but_right_ones_cost_nothing(
    started: Walker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "WRONG_CODES_PER_HOUR", 3)
    code = code_of(started)
    other = Walker()
    for _right in range(5):
        other.get("return/")
        other.send({"code": code})
        assert other.response.status_code == 302
    for _wrong in range(3):
        other.get("return/")
        other.send({"code": "CCCC-DDDD"})
        assert other.response.status_code == 422
    other.get("return/")
    other.send({"code": code})
    assert other.response.status_code == 429
    assert "Your answers are safe" in other.page.get_text(" ", strip=True)
    field = other.page.select_one("#code")
    assert field is not None
    assert field["value"] == code


def test_a_return_without_a_token_keeps_the_code(started: Walker) -> None:
    other = Walker()
    other.post("return/", {"code": "ABCD"})
    assert other.response.status_code == 403
    field = other.page.select_one("#code")
    assert field is not None
    assert field["value"] == "ABCD"


def test_this_is_not_my_phone(started: Walker) -> None:
    started.answer({"q-perspectives": ["1"]})
    started.get("forget/")
    assert "W" not in [tag.get_text() for tag in started.page.select(".survey-code")]
    started.answer()
    assert "has forgotten the answers" in started.page.get_text(" ", strip=True)
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        started.prefix = prefix
        started.get("q/about/")
        assert started.location == f"{prefix}/survey/small/return/?from=page"
    assert Response.objects.get().answers == {"perspectives": [1]}


def test_clearing_needs_a_token(started: Walker) -> None:
    started.post("forget/", {})
    assert started.response.status_code == 403
    started.get("q/about/")
    assert started.response.status_code == 200


def test_the_cookie_is_narrow(started: Walker, settings: Any) -> None:
    for language, prefix in (("en", ""), ("cy", "/cy"), ("en-simple", "/easy"), ("cy-simple", "/cy/easy")):
        cookie = started.client.cookies[f"survey-{language}"]
        assert cookie["path"] == f"{prefix}/survey/small/"
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert not cookie["secure"]
    assert "sessionid" not in started.client.cookies
    assert "session" not in started.client.cookies
    settings.SESSION_COOKIE_SECURE = True
    other = Walker()
    other.start()
    assert other.client.cookies["__Secure-survey-en"]["secure"]


def test_pages_with_answers_are_kept_by_no_cache(started: Walker) -> None:
    for path in ("q/about/", "check/", "later/", "return/", "forget/"):
        started.get(path)
        assert "no-store" in started.response["Cache-Control"], path


def test_a_deleted_draft_is_said_to_be_gone(started: Walker) -> None:
    started.answer({"q-perspectives": ["1"]})
    stale = started.filled()
    Response.objects.all().delete()
    started.get("q/nation/")
    assert started.location == "/survey/small/return/?from=page"
    started.post("q/nation/", {**stale, "q-nation": "1", "go": "next"})
    assert started.location == "/survey/small/return/?from=page"


@pytest.mark.parametrize("path", ["q/about/", "check/", "later/", "go-on/"])
def test_without_a_bookmark_every_page_asks_for_the_code(walker: Walker, path: str) -> None:
    walker.get(path)
    assert walker.location == "/survey/small/return/?from=page"
    walker.follow()
    assert "We could not find your answers on this phone or computer" in walker.page.get_text(" ", strip=True)


def test_a_bookmark_is_signed_for_one_survey(small: Questionnaire) -> None:
    response = Response(questionnaire=small)
    mark = Bookmark(response.public_id, small.public_id, "CCCC-DDDD", tablet=True, trapped=True)
    words = bookmarks.written(mark, "small")

    assert bookmarks.read(words, "small") == mark
    assert bookmarks.read(words, "other") is None
    for damaged in (words[:-1], words.replace("open", "sent"), "", "x", "a.b.c", words * 9, None):
        assert bookmarks.read(damaged, "small") is None


def test_somebody_elses_bookmark_cannot_be_made_up(started: Walker) -> None:
    other = Walker()
    other.start()
    theirs = Response.objects.exclude(public_id=Response.objects.earliest("pk").public_id).get()
    cookie = started.client.cookies["survey-en"].value
    mine = Response.objects.earliest("pk").public_id.hex
    started.client.cookies["survey-en"] = cookie.replace(mine, theirs.public_id.hex)

    started.get("q/about/")

    assert started.location.endswith("/return/?from=page")


def test_the_form_goes_on_without_the_cookie_and_brings_it_back(started: Walker) -> None:
    fields = {**started.filled(), "q-perspectives": ["1"], "go": "next"}
    for name in list(started.client.cookies):
        if name.startswith("survey-"):
            del started.client.cookies[name]

    started.post("q/about/", fields)

    assert started.location == "/survey/small/q/nation/"
    started.follow()
    assert started.response.status_code == 200
    assert Response.objects.get().answers == {"perspectives": [1]}


def test_two_people_on_one_device_never_mix(started: Walker) -> None:
    """A page left open belongs to who opened it, whatever cookie came later."""
    first = {**started.filled(), "q-perspectives": ["1"], "go": "next"}
    started.get("forget/")
    started.answer()
    started.start()
    started.answer({"q-perspectives": ["2"]})

    started.post("q/about/", first)

    answers = [response.answers for response in Response.objects.order_by("pk")]
    assert answers == [{"perspectives": [1]}, {"perspectives": [2]}]
