"""The staff's lists, buttons, approver's sheet, previews and progress page."""

import datetime as dt
import json
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.programme.texts import texts
from impact.reports import actions, tasks
from impact.reports.models import Edition, Report, ReportAction
from impact.reports.words import draft_summary
from tests.factories.reports import Ballot, facts
from tests.impact.reports.conftest import APPROVER, Door, permit

pytestmark = pytest.mark.django_db

Make = Callable[..., Edition]
SignIn = Callable[[User], Client]
CHECKS = dict.fromkeys(
    ("figures_read", "welsh_checked", "easy_read_checked", "hidden_understood", "actions_owned"), "on"
)


def url(name: str, *args: object) -> str:
    return reverse(f"admin:reports_{name}", args=args)


def soup_of(client: Client, address: str, status: int = 200, **headers: str) -> BeautifulSoup:
    response = client.get(address, headers=headers)
    assert response.status_code == status
    return BeautifulSoup(response.content.decode(), "html.parser")


def buttons_of(client: Client, edition: Edition) -> list[str]:
    soup = soup_of(client, url("edition_change", edition.pk))
    section = soup.find("section", class_="staff-buttons")
    return [link.get_text(strip=True) for link in section.find_all("a")] if section else []


def test_from_the_list_to_a_build_and_its_progress(door: Door, builder: User, signed_in: SignIn) -> None:
    client = signed_in(builder)
    soup = soup_of(client, url("report_changelist"))
    link = soup.find("a", string="Build a report from a survey")
    assert "Invented survey" in soup_of(client, link["href"]).get_text()
    response = client.post(link["href"], {"survey": "invented"})
    report = Report.objects.get()
    assert response["Location"] == url("report_progress", report.pk)
    page = soup_of(client, response["Location"])
    assert page.find(id="build")["hx-get"] == url("report_progress", report.pk)
    assert page.find("noscript").find("meta", attrs={"http-equiv": "refresh"}) is not None
    assert "Waiting for a worker" in page.get_text()
    tasks.build_edition_task(Job.objects.get().pk)
    part = soup_of(client, url("report_progress", report.pk), **{"HX-Request": "true"})
    assert part.find("html") is None
    assert part.find(id="build").get("hx-get") is None
    edition = Edition.objects.get()
    assert part.find("a", string="Open it")["href"] == url("edition_change", edition.pk)


def test_a_survey_that_is_not_offered_is_refused_in_the_form(door: Door, builder: User, signed_in: SignIn) -> None:
    for wrong in ("nobody", "", "x\x00", "z" * 100_000):
        response = signed_in(builder).post(url("report_list_build"), {"survey": wrong})
        assert response.status_code == 200
    assert not Report.objects.exists()


def test_a_failed_build_says_why_and_can_be_tried_again(door: Door, builder: User, signed_in: SignIn) -> None:
    door.add(facts(slug="small"), [Ballot(1, (1,))] * 9)
    client = signed_in(builder)
    client.post(url("report_list_build"), {"survey": "small"})
    job = Job.objects.get()
    tasks.build_edition_task(job.pk)
    page = soup_of(client, url("report_progress", Report.objects.get().pk))
    assert "Fewer than 50 people" in page.find(role="alert").get_text()
    retry = page.find("a", string="Try again")
    assert client.post(retry["href"]).status_code == 302
    job.refresh_from_db()
    assert job.state == "queued"


def test_a_cancelled_build_and_a_report_without_any(door: Door, build: Make, builder: User, signed_in: SignIn) -> None:
    report = build().report
    client = signed_in(builder)
    Job.objects.update(state="cancelled")
    part = soup_of(client, url("report_progress", report.pk)).find(id="build")
    assert "cancelled" in part.get_text()
    assert part.find("a", string="Try again") is not None
    Job.objects.all().delete()
    assert "Nothing has been built yet" in soup_of(client, url("report_progress", report.pk)).get_text()


def test_a_running_build_shows_how_far(build: Make, builder: User, signed_in: SignIn, now: dt.datetime) -> None:
    report = build().report
    Job.objects.update(
        state="running", finished_at=None, lease=report.public_id, lease_until=now, attempts=2, progress_done=40,
        progress_note="Counting the answers: 20 of 40",
    )  # fmt: skip
    text = soup_of(signed_in(builder), url("report_progress", report.pk)).find(id="build").get_text()
    assert "40%" in text
    assert "Counting the answers" in text
    assert "started 2 times" in text


def test_building_again_from_the_report(build: Make, builder: User, signed_in: SignIn) -> None:
    report = build().report
    client = signed_in(builder)
    page = soup_of(client, url("report_change", report.pk))
    assert "Build a new edition" in page.get_text()
    response = client.post(url("report_build", report.pk))
    assert response["Location"] == url("report_progress", report.pk)
    assert Job.objects.filter(state="queued").count() == 1


def test_the_report_page_links_to_what_is_in_public(published: Make, builder: User, signed_in: SignIn) -> None:
    report = published().report
    page = soup_of(signed_in(builder), url("report_change", report.pk))
    assert page.find("a", href="/reports/invented/") is not None


def test_the_whole_way_by_buttons(
    build: Make, builder: User, approver: User, signed_in: SignIn, client: Client
) -> None:
    edition = build()
    writing, approving = signed_in(builder), signed_in(approver)
    assert buttons_of(writing, edition) == ["Write the summary", "Submit for approval"]
    form = soup_of(writing, url("edition_summary", edition.pk))
    boxes = [box.get_text().strip() for box in form.find_all("textarea")]
    assert boxes == list(draft_summary(edition.body.read()).values())
    posted = {box["name"]: box.get_text().strip() for box in form.find_all("textarea")}
    assert writing.post(url("edition_summary", edition.pk), posted).status_code == 302
    assert writing.post(url("edition_submit", edition.pk)).status_code == 302
    assert buttons_of(writing, edition) == []
    assert buttons_of(approving, edition) == ["Approve and publish", "Send back with a reason"]
    assert approving.post(url("edition_publish", edition.pk), CHECKS).status_code == 302
    assert client.get("/reports/invented/1/").status_code == 200
    assert buttons_of(approving, edition) == ["Withdraw"]


@pytest.mark.parametrize("left_out", sorted(CHECKS))
def test_the_checklist_has_to_be_ticked(submitted: Make, approver: User, signed_in: SignIn, left_out: str) -> None:
    edition = submitted()
    ticked = {name: "on" for name in CHECKS if name != left_out}
    assert signed_in(approver).post(url("edition_publish", edition.pk), ticked).status_code == 200
    edition.refresh_from_db()
    assert edition.status == "submitted"


def test_who_submitted_is_shown_no_approval_and_is_refused(submitted: Make, builder: User, signed_in: SignIn) -> None:
    edition = submitted()
    both = permit(builder, *APPROVER)
    client = signed_in(both)
    assert buttons_of(client, edition) == []
    response = client.post(url("edition_publish", edition.pk), CHECKS)
    assert response.status_code == 409
    assert "another person has to approve" in response.content.decode()


def test_sending_back_and_withdrawing_need_a_reason(submitted: Make, approver: User, signed_in: SignIn) -> None:
    edition = submitted()
    client = signed_in(approver)
    assert client.post(url("edition_send_back", edition.pk), {"reason": "   "}).status_code == 200
    assert client.post(url("edition_send_back", edition.pk), {"reason": "The Welsh \u202eis wrong"}).status_code == 302
    edition.refresh_from_db()
    assert edition.sent_back_reason == "The Welsh \u202eis wrong"
    assert "The Welsh" in soup_of(client, url("edition_change", edition.pk)).get_text()


def test_withdrawing_by_button(published: Make, approver: User, signed_in: SignIn) -> None:
    edition = published()
    client = signed_in(approver)
    assert client.post(url("edition_withdraw", edition.pk), {"reason_cy": "Rheswm"}).status_code == 200
    assert client.post(url("edition_withdraw", edition.pk), {"reason_en": "Why", "reason_cy": "Pam"}).status_code == 302
    edition.refresh_from_db()
    assert (edition.status, edition.withdrawn_reason["cy"]) == ("withdrawn", "Pam")


@pytest.mark.parametrize("words", ["", "\x00", "x" * 100_000])
def test_bad_summaries_are_refused_in_the_form(build: Make, builder: User, signed_in: SignIn, words: str) -> None:
    edition = build()
    response = signed_in(builder).post(url("edition_summary", edition.pk), {"summary_en": words})
    assert response.status_code == 200
    edition.refresh_from_db()
    assert edition.summary == {}


def test_the_sheet_shows_what_changed_what_is_hidden_and_the_checks(
    published: Make, build: Make, door: Door, approver: User, signed_in: SignIn
) -> None:
    client = signed_in(approver)
    first = published()
    sheet = soup_of(client, url("edition_change", first.pk)).find("section", attrs={"aria-labelledby": "sheet-heading"})
    assert "nothing to compare" in sheet.get_text()
    door.ballots["invented"] += [Ballot(3, (3, 1, 2))] * 70 + [Ballot(4, (4, 3))] * 60
    second = build()
    sheet = soup_of(client, url("edition_change", second.pk)).find(
        "section", attrs={"aria-labelledby": "sheet-heading"}
    )
    text = " ".join(sheet.get_text().split())
    assert "Against edition 1: 242 answers then, 372 now." in text
    assert "Groups are counted together in another way." in text
    assert "→" in text
    assert "✗ Not done: The summary is written in Welsh" in text
    assert [link.get_text() for link in sheet.find_all("a")][-2:] == ["CSV", "JSON"]
    for link in sheet.find_all("a"):
        assert client.get(link["href"]).status_code == 200


def test_a_preview_in_every_language_and_format(build: Make, builder: User, signed_in: SignIn) -> None:
    edition = build()
    client = signed_in(builder)
    for language in ("en", "cy", "en-simple", "cy-simple"):
        response = client.get(url("edition_preview", edition.pk, language))
        soup = BeautifulSoup(response.content.decode(), "html.parser")
        assert len(soup.main.find_all(class_="govuk-warning-text")) == 2  # a preview, of invented answers
        assert soup.html["lang"] == language[:2]
        assert "no-store" in response["Cache-Control"]
    document = json.loads(client.get(url("edition_preview_file", edition.pk, "cy", "json")).content)
    assert document["status"] == "draft"
    assert document["published_on"] == ""
    assert client.get(url("edition_preview_file", edition.pk, "cy", "csv")).content.decode().startswith("table,")


def test_previews_that_are_not(build: Make, builder: User, signed_in: SignIn) -> None:
    edition = build()
    client = signed_in(builder)
    assert client.get(url("edition_preview", edition.pk, "fr")).status_code == 404
    assert client.get(url("edition_preview", 9999, "en")).status_code == 404
    assert client.get(url("edition_preview_file", edition.pk, "en", "xlsx")).status_code == 404
    assert client.post(url("edition_preview", edition.pk, "en")).status_code == 405


def test_without_the_permission_every_page_is_closed(
    published: Make, user_with_role: Callable[..., User], signed_in: SignIn, client: Client
) -> None:
    edition = published()
    pages = [
        url("report_changelist"), url("edition_changelist"), url("reportaction_changelist"), url("report_list_build"),
        url("report_progress", edition.report_id), url("edition_preview", edition.pk, "en"),
        url("edition_preview_file", edition.pk, "en", "csv"), url("edition_withdraw", edition.pk),
        url("edition_change", edition.pk),
    ]  # fmt: skip
    nobody = signed_in(user_with_role("finance"))
    for page in pages:
        assert nobody.get(page).status_code in (302, 403), page
        assert client.get(page).status_code in (302, 403), page
    assert nobody.post(url("edition_withdraw", edition.pk), {"reason_en": "x"}).status_code == 403
    edition.refresh_from_db()
    assert edition.status == "published"


@pytest.mark.parametrize("query", ["", "?q=invented", "?status__exact=submitted", "?source_kind__exact=example"])
def test_editions_are_found(submitted: Make, approver: User, signed_in: SignIn, query: str) -> None:
    submitted()
    assert "Invented survey" in soup_of(signed_in(approver), url("edition_changelist") + query).get_text()


def test_actions_are_added_and_edited_by_staff(build: Make, builder: User, signed_in: SignIn) -> None:
    edition = build()
    client = signed_in(builder)
    posted = {
        "edition": edition.pk, "text_en": "Meet carers", "text_cy": "Cwrdd â gofalwyr", "owner_en": "Networks team",
        "review_on": "2026-06-01", "status": "planned",
    }  # fmt: skip
    assert client.post(url("reportaction_add"), posted).status_code == 302
    action = ReportAction.objects.get()
    assert action.text["cy"] == "Cwrdd â gofalwyr"
    changed = {**posted, "status": "done", "outcome_en": "We met"}
    assert client.post(url("reportaction_change", action.pk), changed).status_code == 302
    action.refresh_from_db()
    assert (action.status, action.outcome) == ("done", {"en": "We met"})
    assert client.post(url("reportaction_add"), {**posted, "text_en": "  "}).status_code == 200
    assert client.post(url("reportaction_add"), {**posted, "review_on": "soon"}).status_code == 200
    assert ReportAction.objects.count() == 1


def test_who_may_only_look_can_look_at_everything(
    published: Make, builder: User, approver: User, signed_in: SignIn, now: dt.datetime
) -> None:
    edition = published()
    action = actions.add_action(
        by=builder, now=now, edition=edition, text=texts("Meet carers"), owner=texts("Team"), review_on=now.date()
    )
    client = signed_in(approver)
    for page in (url("reportaction_change", action.pk), url("edition_change", edition.pk)):
        assert "Meet carers" in soup_of(client, page).get_text()
    assert "Invented survey" in soup_of(client, url("report_change", edition.report_id)).get_text()
    assert client.post(url("reportaction_change", action.pk), {"text_en": "Other"}).status_code == 403


def test_overdue_actions_are_found(
    build: Make, builder: User, signed_in: SignIn, now: dt.datetime, time_machine_to: Callable[[dt.datetime], None]
) -> None:
    edition = build()
    for name, days in (("Late one", -3), ("Early one", 3)):
        actions.add_action(
            by=builder, now=now, edition=edition, text=texts(name), owner=texts("Team"),
            review_on=now.date() + dt.timedelta(days=days),
        )  # fmt: skip
    client = signed_in(builder)
    time_machine_to(now)
    text = soup_of(client, url("reportaction_changelist") + "?overdue=yes").find(id="result_list").get_text()
    assert "Late one" in text
    assert "Early one" not in text


@pytest.mark.parametrize("count", [1, 3])
def test_staff_lists_cost_the_same_however_long(
    *, build: Make, builder: User, signed_in: SignIn, now: dt.datetime, django_assert_max_num_queries: Callable[..., object],
    count: int,
) -> None:  # fmt: skip
    for number in range(count):
        actions.add_action(
            by=builder, now=now, edition=build(), text=texts(f"Act {number}"), owner=texts("Team"), review_on=now.date()
        )
    client = signed_in(builder)
    for page in ("report_changelist", "edition_changelist", "reportaction_changelist"):
        client.get(url(page))
        with django_assert_max_num_queries(30) as found:
            client.get(url(page))
        seen = [query["sql"] for query in found.captured_queries]
        assert len([sql for sql in seen if "reports_" in sql]) <= 5, page
