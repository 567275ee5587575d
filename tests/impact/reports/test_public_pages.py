"""What the public reads, in four languages and formats; only the frozen body is ever read."""

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from impact.accounts.models import User
from impact.programme.texts import texts
from impact.reports import actions
from impact.reports.body import sha256
from impact.reports.models import Edition
from tests.factories.reports import Ballot, FakeOption, facts
from tests.impact.reports.conftest import Door, invented_ballots

pytestmark = pytest.mark.django_db

Make = Callable[..., Edition]
PAGE = "reports/invented/1/"
PREFIXES = ("/", "/cy/", "/easy/", "/cy/easy/")


def soup_of(client: Client, url: str, status: int = 200) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == status
    return BeautifulSoup(response.content.decode(), "html.parser")


def rows_of(soup: BeautifulSoup, caption: str) -> list[list[str]]:
    table = next(one for one in soup.find_all("table") if one.caption and caption in one.caption.get_text())
    return [[cell.get_text(strip=True) for cell in row.find_all(["th", "td"])] for row in table.tbody.find_all("tr")]


def test_the_page_says_first_what_people_said(published: Make, client: Client) -> None:
    published()
    soup = soup_of(client, f"/{PAGE}")
    headings = [heading.get_text(strip=True) for heading in soup.main.find_all("h2")]
    assert headings[:5] == [
        "What people said", "Who answered, and who is missing", "What happens next", "Tables", "Method",
    ]  # fmt: skip
    assert soup.main.find("details").get("open") is None


def test_the_table_is_the_body(published: Make, client: Client) -> None:
    body = published().body.read()
    rows = rows_of(soup_of(client, f"/{PAGE}"), "All priorities, in order")
    assert [row[0] for row in rows] == [item.labels["en"] for item in body.priorities]
    assert [row[1] for row in rows if row[1] != "[c]"] == ["1st", "2nd equal", "2nd equal", "4th"]
    assert [row[2] for row in rows] == [f"{item.share}%" for item in body.priorities]
    assert [row[3] for row in rows] == [f"{item.points:,}" for item in body.priorities]


def test_each_chart_is_followed_by_its_table(published: Make, client: Client) -> None:
    published()
    soup = soup_of(client, f"/{PAGE}")
    charts = soup.main.find_all("svg", class_="chart__drawing")
    assert len(charts) == 2
    for chart in charts:
        assert chart.find("title").get_text()
        assert chart.find("desc").get_text()
        assert chart.find_next("table") is not None


def test_who_answered_and_who_is_missing(published: Make, client: Client) -> None:
    published()
    soup = soup_of(client, f"/{PAGE}")
    rows = rows_of(soup, "Who answered")
    assert rows[-1] == ["Not said", "15", "[x]"]
    assert ["Provider", "20", "20"] in rows
    missing = soup.find("h3", string=re.compile("too little")).find_next("ul")
    assert [item.get_text() for item in missing.find_all("li")] == ["Provider"]
    assert "242 people answered" in soup.main.get_text()


def test_group_tables_and_shares(published: Make, client: Client) -> None:
    published()
    soup = soup_of(client, f"/{PAGE}")
    assert rows_of(soup, "Works in social care + Provider: about 75 people")
    heads = [
        cell.get_text()
        for cell in soup.find("caption", string=re.compile("groups overlap")).parent.thead.find_all("th")
    ]
    assert heads == ["Priority", "Draws on care (80)", "Unpaid carer (140)", "Works in social care (55)"]
    assert "Too few people to show: Provider" in soup.main.get_text()


@pytest.mark.parametrize("prefix", PREFIXES)
def test_invented_answers_are_marked_on_every_page(published: Make, client: Client, prefix: str) -> None:
    published()
    soup = soup_of(client, f"{prefix}{PAGE}")
    assert soup.main.find(class_="govuk-warning-text") is not None
    assert soup.html["lang"] == ("cy" if "cy" in prefix else "en")
    assert soup.find(class_="fallback-note") is None


def test_the_welsh_page_says_places_in_welsh(published: Make, client: Client) -> None:
    published()
    soup = soup_of(client, f"/cy/{PAGE}")
    assert "1af" in soup.main.get_text()
    assert "Atebodd 242 o bobl" in soup.main.get_text()
    assert "Dewis 1" in soup.main.get_text()


@pytest.mark.parametrize("prefix", ["/easy/", "/cy/easy/"])
def test_the_easy_page_is_short_with_big_numbers(published: Make, client: Client, prefix: str) -> None:
    published()
    soup = soup_of(client, f"{prefix}{PAGE}")
    assert soup.main.find("table") is None
    assert soup.main.find("strong", class_="report-number__large").get_text() == "242"
    assert len(soup.main.find("ol", class_="report-top").find_all("li")) == 4
    assert len(soup.main.get_text().split()) < 400


def test_what_happens_next_with_owner_day_and_overdue(
    *, published: Make, client: Client, builder: User, now: dt.datetime, time_machine_to: Callable[[dt.datetime], None]
) -> None:
    edition = published()
    for days, status in ((-10, "planned"), (-10, "done"), (30, "under_way")):
        actions.add_action(
            by=builder, now=now, edition=edition, text=texts(f"Act {status}"), owner=texts("Networks team"),
            review_on=now.date() + dt.timedelta(days=days), status=status,
        )  # fmt: skip
    time_machine_to(now)
    soup = soup_of(client, f"/{PAGE}")
    items = soup.find_all("li", class_="report-actions__item")
    assert [("Overdue" in item.get_text()) for item in items] == [True, False, False]
    assert "Networks team" in items[0].get_text()
    assert "17 June 2026" in items[2].get_text()


def test_a_report_without_actions_says_so(published: Make, client: Client) -> None:
    published()
    assert "Nobody has written down yet" in soup_of(client, f"/{PAGE}").main.get_text()


def test_the_list_and_the_way_to_the_newest(published: Make, client: Client) -> None:
    assert "No report is published yet" in soup_of(client, "/reports/").main.get_text()
    published()
    published()
    soup = soup_of(client, "/reports/")
    assert [link["href"] for link in soup.main.select("h2 a")] == ["/reports/invented/2/"]
    response = client.get("/reports/invented/")
    assert (response.status_code, response["Location"]) == (302, "/reports/invented/2/")
    assert client.get("/cy/reports/invented/")["Location"] == "/cy/reports/invented/2/"


def test_a_superseded_report_stays_and_says_so(published: Make, client: Client) -> None:
    published()
    published()
    soup = soup_of(client, f"/{PAGE}")
    note = soup.find(class_="govuk-inset-text")
    assert note.a["href"] == "/reports/invented/2/"
    assert "replaced" in soup_of(client, "/reports/invented/2/").main.get_text()
    assert "newer report" in soup_of(client, f"/easy/{PAGE}").main.get_text()


def test_a_withdrawn_report_gives_its_reason_and_no_figures(
    published: Make, approver: User, client: Client, now: dt.datetime
) -> None:
    edition = published()
    actions.withdraw(
        by=approver, now=now, edition=edition, reason=texts("<b>Counted</b> twice", "Cyfrif <b>ddwywaith</b>")
    )
    for url in (f"/{PAGE}", f"/{PAGE}priorities.csv", f"/{PAGE}priorities.json", f"/easy/{PAGE}"):
        soup = soup_of(client, url, 410)
        assert "<b>Counted</b> twice" in soup.main.get_text()
        assert "Option 1" not in soup.main.get_text()
    assert "Cyfrif <b>ddwywaith</b>" in soup_of(client, f"/cy/{PAGE}", 410).main.get_text()
    assert client.get("/reports/invented/")["Location"] == f"/{PAGE}"


@pytest.mark.parametrize("state", ["draft", "submitted", "sent_back"])
def test_what_is_not_published_yet_is_kindly_absent(
    *, build: Make, submitted: Make, approver: User, client: Client, now: dt.datetime, state: str
) -> None:
    edition = build() if state == "draft" else submitted()
    if state == "sent_back":
        actions.send_back(by=approver, now=now, edition=edition, reason="x")
    for url in (f"/{PAGE}", f"/{PAGE}priorities.csv", f"/{PAGE}priorities.json", "/reports/invented/"):
        soup = soup_of(client, url, 404)
        assert "not published yet" in soup.h1.get_text()
        assert "Option" not in soup.main.get_text()


@pytest.mark.parametrize(
    "url", ["/reports/nobody/", "/reports/nobody/1/", "/reports/invented/99/", f"/reports/invented/{'9' * 30}/",
            "/reports/invented/0/", "/reports/nobody/1/priorities.csv", "/reports/nobody/1/priorities.json"],
)  # fmt: skip
def test_unknown_addresses_are_kind(published: Make, client: Client, url: str) -> None:
    published()
    assert client.get(url).status_code == 404


@pytest.mark.parametrize("url", ["", "priorities.csv", "priorities.json"])
def test_pages_are_only_read(published: Make, client: Client, url: str) -> None:
    published()
    assert client.post(f"/{PAGE}{url}").status_code == 405


def test_the_csv_is_the_body(published: Make, client: Client) -> None:
    body = published().body.read()
    response = client.get(f"/{PAGE}priorities.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="invented-report-1-invented.csv"'
    rows = list(csv.DictReader(io.StringIO(response.content.decode(), newline="")))
    everyone = [row for row in rows if row["table"] == "everyone"]
    assert [(row["code"], row["place"], row["count"], row["points"], row["share_percent"]) for row in everyone] == [
        (str(item.code), str(item.place), str(item.count), str(item.points), str(item.share))
        for item in body.priorities
    ]
    assert {row["note"] for row in rows} == {"Invented answers"}


def test_the_json_is_the_body_and_its_fingerprint_holds(published: Make, client: Client) -> None:
    edition = published()
    response = client.get(f"/cy/{PAGE}priorities.json")
    document = json.loads(response.content)
    assert document["figures"] == edition.body.figures
    assert sha256(document["figures"]) == document["sha256"] == edition.data_hash
    assert document["answers"] == "invented"
    assert document["url"].endswith("/cy/reports/invented/1/")
    assert "IMPACT (2026)" in document["citation"]
    assert 'filename="invented-report-1-invented.json"' in response["Content-Disposition"]


def test_public_ballots_are_not_marked_and_nobody_was_asked(door: Door, published: Make, client: Client) -> None:
    door.add(facts(slug="ballots", source_kind="public_ballots"), [Ballot(0, (2, 1))] * 300)
    published("ballots")
    soup = soup_of(client, "/reports/ballots/1/")
    assert soup.main.find(class_="govuk-warning-text") is None
    assert "Nobody was asked" in soup.main.get_text()
    assert len(soup.main.find_all("svg", class_="chart__drawing")) == 1
    assert "own first ten" not in soup.main.get_text()
    assert 'filename="ballots-report-1.csv"' in client.get("/reports/ballots/1/priorities.csv")["Content-Disposition"]
    assert "Nobody was asked" in soup_of(client, "/easy/reports/ballots/1/").main.get_text()


def test_hostile_labels_and_titles_are_only_text(door: Door, published: Make, client: Client) -> None:
    hostile = '<script>alert(1)</script>"\u202e'
    survey = facts(slug="hostile", groups=(1, 2, 3), title={"en": hostile})
    options = (FakeOption(1, "one", {"en": hostile, "cy": hostile}), *survey.options[1:])
    door.add(
        type(survey)(slug="hostile", title={"en": hostile}, options=options, groups=survey.groups), invented_ballots()
    )
    published("hostile")
    for prefix in PREFIXES:
        soup = soup_of(client, f"{prefix}reports/hostile/1/")
        assert hostile in soup.main.get_text()
        assert not soup.main.find_all("script")


@pytest.mark.parametrize("prefix", PREFIXES)
def test_public_pages_need_no_inline_style_or_script(published: Make, client: Client, prefix: str) -> None:
    published()
    for url in (f"{prefix}{PAGE}", f"{prefix}reports/"):
        soup = soup_of(client, url)
        assert not soup.find_all(style=True)
        assert not [script for script in soup.find_all("script") if not script.get("src")]
        assert not soup.find_all("style")


def test_answers_are_never_read_by_a_page(
    published: Make, client: Client, django_assert_num_queries: Callable[..., object], door: Door
) -> None:
    published()
    counted = door.counted
    with django_assert_num_queries(4) as found:  # the edition; its actions; the newest; the history
        soup_of(client, f"/{PAGE}")
    assert not [query for query in found.captured_queries if "surveys_" in query["sql"]]
    assert door.counted == counted


@pytest.mark.parametrize("count", [1, 3])
def test_lists_cost_the_same_however_long(
    *, door: Door, published: Make, client: Client, builder: User, now: dt.datetime,
    django_assert_num_queries: Callable[..., object], count: int,
) -> None:  # fmt: skip
    for number in range(count):
        door.add(facts(slug=f"s{number}", groups=(1, 2, 3)), invented_ballots())
        edition = published(f"s{number}")
        for _ in range(count):
            actions.add_action(
                by=builder, now=now, edition=edition, text=texts("Act"), owner=texts("Team"), review_on=now.date()
            )
    with django_assert_num_queries(1):
        soup_of(client, "/reports/")
    with django_assert_num_queries(4):
        soup_of(client, "/reports/s0/1/")
