"""Whatever is sent: the same page with what was typed, never a server error, and earlier answers stay."""

import random
from typing import Any

import pytest
from django.test import Client

from surveys.models import Questionnaire, Response
from surveys.views import limits
from tests.surveys.pages.hostile import TEXTS
from tests.surveys.views.walking import Walker

PAGES = ("about", "main", "job", "nation", "agree", "priorities", "why", "born", "equality")
NASTY = (*TEXTS, "-1", "0", "99999999999999999999", "1e9", "١", "x" * 100_000, "\ud7ff\ufffe", "1,2", "\x00")


@pytest.mark.parametrize("page", PAGES)
def test_every_field_of_every_page_takes_anything(started: Walker, page: str) -> None:
    started.answer({"q-perspectives": ["2", "3"]})
    chance = random.Random(page)
    started.get(f"q/{page}/")
    fields = started.filled()
    names = {str(tag["name"]) for tag in started.page.select("main form [name]")} - {"csrfmiddlewaretoken"}
    for name in sorted(names):
        for nasty in NASTY:
            go = chance.choice(["next", "back", "later", "send", "\x00", "up-1", ""])
            sent = {**fields, "go": go, name: chance.choice([[nasty], [nasty, nasty], [nasty, "1"]])}
            started.post(f"q/{page}/", sent)
            assert started.response.status_code in {302, 422}, (page, name, nasty[:40])
    if page != "about":
        assert Response.objects.get().answers["perspectives"] == [2, 3]


@pytest.mark.parametrize("path", ["q/priorities/order/", "q/priorities/most/1/"])
def test_every_field_of_the_order_pages_takes_anything(started: Walker, path: str) -> None:
    started.get("q/priorities/")
    started.answer({"q-top": ["1", "2", "3"]})
    started.get(path)
    fields = started.filled()
    for name in ("item", "placed", "place", "most", "then", "bookmark", "go"):
        for nasty in NASTY:
            started.post(path, {**fields, name: nasty})
            assert started.response.status_code in {302, 422}, (name, nasty[:40])
    assert Response.objects.get().answers["top"]["chosen"] == [1, 2, 3]


@pytest.mark.parametrize("path", ["start/", "return/", "send/", "forget/"])
def test_every_other_form_takes_anything(started: Walker, path: str) -> None:
    names = ("help", "campaign", "tablet", "website", "code", "bookmark", "key", "so_far")
    started.get("return/")
    token = started.filled()["csrfmiddlewaretoken"]
    for nasty in NASTY:
        started.post(path, {**dict.fromkeys(names, nasty[:20_000]), "csrfmiddlewaretoken": token})
        assert started.response.status_code in {302, 422, 429}, nasty[:40]


def test_an_error_keeps_what_was_typed_and_names_the_problem(started: Walker) -> None:
    started.get("q/born/")
    started.send({"q-born": "nineteen <b>70</b>", "q-hours": "20"})

    assert started.response.status_code == 422
    page = started.page
    assert [link["href"] for link in page.select(".govuk-error-summary a")] == ["#q-born"]
    for name, value in (("q-born", "nineteen <b>70</b>"), ("q-hours", "20")):
        field = page.find(id=name)
        assert field is not None
        assert field["value"] == value  # type: ignore[index]
    assert Response.objects.get().answers == {}
    started.answer({"q-born": "1970"})
    assert Response.objects.get().answers == {"born": 1970, "hours": 20}


def test_unknown_options_are_refused_in_words(started: Walker) -> None:
    started.send({"q-perspectives": ["1", "55"]})
    assert started.response.status_code == 422
    assert "choose from the list again" in started.page.get_text(" ", strip=True)
    assert [str(tag["value"]) for tag in started.page.select("input[checked]")] == ["1"]


def test_a_hundred_thousand_signs_are_kept_on_the_page(started: Walker) -> None:
    started.get("q/why/")
    started.send({"q-why": "é" * 50_000 + "x" * 50_000})
    assert started.response.status_code in {413, 422}
    started.get("q/why/")
    started.send({"q-why": "x" * 100_000})
    assert started.response.status_code == 422
    area = started.page.select_one("textarea")
    assert area is not None
    assert len(area.get_text().removeprefix("\n")) == 100_000


def test_signs_a_database_cannot_hold_are_left_out(started: Walker) -> None:
    started.get("q/why/")
    started.answer({"q-why": "a\x00b\x07c \u202eעברית\u202c 🏠"})
    assert Response.objects.get().draft_texts == {"why": "abc \u202eעברית\u202c 🏠"}


@pytest.mark.parametrize("path", ["start/", "return/", "q/about/", "q/priorities/order/", "send/", "forget/"])
def test_a_body_over_the_limit_is_a_plain_page_and_earlier_answers_stay(
    started: Walker, path: str, settings: Any
) -> None:
    started.answer({"q-perspectives": ["1"]})
    size = settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1
    for content_type in ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"):
        answer = started.client.post(f"/survey/small/{path}", data=b"a" * size, content_type=content_type)
        assert answer.status_code == 413
    assert Response.objects.get().answers == {"perspectives": [1]}


def test_damaged_bodies_are_refused(started: Walker, settings: Any) -> None:
    def post(body: bytes, content_type: str, **meta: str) -> int:
        return started.client.post("/survey/small/q/about/", data=body, content_type=content_type, **meta).status_code

    form = "application/x-www-form-urlencoded"
    assert post(b"a=1", "multipart/form-data") == 400
    assert post(b"a=1", f"{form}; charset=utf-16") == 400
    assert post(b"&".join(b"a=1" for _field in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 2)), form) == 413
    assert post(b"a=1", form, CONTENT_LENGTH="many") == 400
    assert post(b"q-perspectives=%ff%fe&asked=perspectives", form) == 403
    files = b'--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n' * 120 + b"--x--"
    assert post(files, "multipart/form-data; boundary=x") == 413


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options"])
def test_other_methods_are_refused(started: Walker, method: str) -> None:
    for path in ("", "start/", "q/about/", "check/", "send/"):
        assert getattr(started.client, method)(f"/survey/small/{path}").status_code in {403, 405}


def test_heads_are_answered(started: Walker) -> None:
    assert started.client.head("/survey/small/q/about/").status_code == 200


class TestForgery:
    def test_a_page_sent_without_its_token_comes_back_with_everything_in_it(self, started: Walker) -> None:
        started.get("q/why/")
        fields = {**started.filled(), "q-why": "Two <i>hours</i> of work", "go": "next"}
        started.post("q/why/", {**fields, "csrfmiddlewaretoken": "stale"})

        assert started.response.status_code == 403
        assert "Please send it again" in started.page.get_text(" ", strip=True)
        area = started.page.select_one("textarea")
        assert area is not None
        assert area.get_text() == "\nTwo <i>hours</i> of work"
        assert Response.objects.get().draft_texts == {}
        started.answer()
        assert Response.objects.get().draft_texts == {"why": "Two <i>hours</i> of work"}

    def test_a_browser_that_lost_all_its_cookies_goes_on_from_the_page(self, started: Walker) -> None:
        fields = {**started.filled(), "q-perspectives": ["1"], "go": "next"}
        started.client.cookies.clear()
        started.post("q/about/", fields)
        assert started.response.status_code == 403
        assert [str(tag["value"]) for tag in started.page.select("input[checked]")] == ["1"]
        started.answer()
        assert Response.objects.get().answers == {"perspectives": [1]}

    def test_another_site_cannot_send_a_page(self, started: Walker) -> None:
        fields = {**started.filled(), "q-perspectives": ["1"], "go": "next"}
        answer = started.client.post("/survey/small/q/about/", fields, headers={"origin": "https://evil.example"})
        assert answer.status_code == 403
        assert Response.objects.get().answers == {}

    def test_a_page_of_nobody_keeps_what_was_typed(self, small: Questionnaire) -> None:
        walker = Walker()
        walker.get()
        token = walker.filled()["csrfmiddlewaretoken"]
        walker.post("q/why/", {"csrfmiddlewaretoken": token, "asked": "why", "q-why": "My words", "go": "next"})

        assert walker.response.status_code == 409
        area = walker.page.select_one("textarea")
        assert area is not None
        assert area.get_text() == "\nMy words"
        assert not Response.objects.exists()
        assert len(walker.queries) <= 2

    def test_sending_without_a_token_sends_nothing(self, started: Walker) -> None:
        started.get("check/")
        fields = started.filled()
        started.post("send/", {**fields, "csrfmiddlewaretoken": "stale"})
        assert started.location == "/survey/small/check/"
        assert Response.objects.get().status == "draft"

    def test_an_order_sent_without_a_token_comes_back_as_wanted(self, started: Walker) -> None:
        started.get("q/priorities/")
        started.answer({"q-top": ["1", "2", "3"]})
        started.send({"csrfmiddlewaretoken": "stale"}, go="up-2")
        assert started.response.status_code == 403
        assert started.filled()["item"][0] == "2"
        assert Response.objects.get().answers["top"]["order"] == []

    def test_nobody_cannot_send(self, walker: Walker) -> None:
        walker.get()
        walker.post("send/", {"csrfmiddlewaretoken": walker.filled()["csrfmiddlewaretoken"]})
        assert walker.location == "/survey/small/return/?from=page"


class TestRobots:
    def test_a_filled_trap_is_set_aside_never_dropped(self, walker: Walker) -> None:
        walker.start({"website": "http://spam.example"})
        walker.answer({"q-perspectives": ["1"]})
        walker.get("check/")
        walker.answer()
        response = Response.objects.get()
        assert response.status == "quarantined"
        assert "honeypot" in response.flags
        assert "Thank you" in walker.page.get_text(" ", strip=True)

    def test_the_trap_on_the_last_page_works_too_and_nobody_can_see_it(self, started: Walker) -> None:
        started.get("check/")
        trap = started.page.select_one(".survey-trap")
        assert trap is not None
        assert trap["aria-hidden"] == "true"
        assert "Leave this field empty" in trap.get_text()
        field = trap.select_one("input")
        assert field is not None
        assert field["tabindex"] == "-1"
        started.answer({"website": "x"})
        assert Response.objects.get().flags == ["honeypot"]

    def test_sent_too_fast_is_set_aside(self, started: Walker) -> None:
        started.answer({"q-perspectives": ["1"]})
        started.answer({"q-nation": "1"})
        started.get("check/")
        started.answer()
        assert Response.objects.get().flags == ["too_fast"]

    def test_a_burst_from_one_place_is_flagged_and_counts(
        self, small: Questionnaire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(limits, "SENT_PER_HOUR", 2)
        for _person in range(4):
            walker = Walker()
            walker.start()
            walker.get("check/")
            walker.answer()
        flags = list(Response.objects.order_by("pk").values_list("flags", "status"))
        assert flags == [([], "submitted"), ([], "submitted"), (["burst"], "submitted"), (["burst"], "submitted")]


class TestLimits:
    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("203.0.113.7", "203.0.113.200", True),
            ("203.0.113.7", "203.0.114.7", False),
            ("2001:db8:1:2::1", "2001:db8:1:ffff::9", True),
            ("2001:db8:1::1", "2001:db8:2::1", False),
            ("::ffff:203.0.113.7", "203.0.113.9", True),
            ("", "unix:", True),
        ],
    )
    def test_places_are_coarse(self, rf: Any, now: Any, one: str, other: str, same: bool) -> None:
        limits.count(rf.get("/", REMOTE_ADDR=one), "x", now)
        assert (limits.so_far(rf.get("/", REMOTE_ADDR=other), "x", now) == 1) is same

    def test_the_cache_holds_no_address(self, rf: Any, now: Any) -> None:
        key = limits._key(rf.get("/", REMOTE_ADDR="203.0.113.7"), "x", now)
        assert "203" not in key.removeprefix("surveys:x:")[:0] + key.replace(key.split(":")[-1], "")
        assert key != limits._key(rf.get("/", REMOTE_ADDR="203.0.113.7"), "x", now.replace(day=19))

    def test_a_count_that_runs_out_begins_again(self, rf: Any, now: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        def gone(key: str) -> int:
            raise ValueError(key)

        monkeypatch.setattr(limits.cache, "incr", gone)
        assert limits.count(rf.get("/"), "x", now) == 1

    def test_everything_works_while_the_cache_is_away(self, small: Questionnaire, settings: Any) -> None:
        settings.CACHES = {
            "default": {"BACKEND": "impact.jobs.cache.ForgivingRedisCache", "LOCATION": "redis://127.0.0.1:1/0"}
        }
        walker = Walker()
        walker.start()
        walker.answer({"q-perspectives": ["1"]})
        walker.get("check/")
        walker.answer()
        assert walker.at == "sent/"
        assert Response.objects.get().status == "submitted"
        walker.get("return/")
        walker.send({"code": "CCCC-DDDD"})
        assert walker.response.status_code == 422


def test_get_never_writes(started: Walker) -> None:
    """Mail scanners and browsers open pages nobody asked for."""
    started.get("q/priorities/")
    started.answer({"q-top": ["1", "2"]})
    before = Response.objects.values().get()
    for prefix in ("", "/cy", "/easy", "/cy/easy"):
        started.prefix = prefix
        for path in (
            "", "questions/", "paper/", "under-16/", "return/", "go-on/", "later/", "forget/", "start/", "send/",
            "check/", "sent/", *(f"q/{page}/" for page in PAGES), "q/priorities/order/", "q/priorities/most/1/",
        ):  # fmt: skip
            started.get(path)
            assert started.response.status_code in {200, 302}, path
            assert started.writes == [], path
    assert Response.objects.values().get() == before
    assert Client().get("/survey/").status_code == 200
