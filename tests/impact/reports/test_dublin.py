"""43,942 real ballots: raw counts, page, CSV and JSON against a count made here, by other code."""

import csv
import datetime as dt
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.reports.models import Edition
from surveys.actions.import_ballots import import_ballots

FILE = Path(__file__).parents[4] / "shared" / "data" / "preflib" / "dublin-north-2002.soi"
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.skipif(not FILE.exists(), reason="the PrefLib file is not beside the project (../shared/data/preflib)"),
]


def ballots() -> Iterator[tuple[int, list[int]]]:
    """Read the file again, without the project's parser: how many people, and their order."""
    for line in FILE.read_text().splitlines():
        if line and not line.startswith("#"):
            people, order = line.split(":")
            yield int(people), [int(code) for code in order.split(",")]


def names() -> dict[int, str]:
    found = {}
    for line in FILE.read_text().splitlines():
        if line.startswith("# ALTERNATIVE NAME "):
            number, name = line.removeprefix("# ALTERNATIVE NAME ").split(": ", 1)
            found[int(number)] = name
    return found


def to_five(value: int) -> int:
    return int((value + 2) / 5) * 5


@pytest.fixture
def expected() -> dict[str, Any]:
    """People, choices at each place, and twelve points for a first place down to one for a twelfth."""
    people, named, points = 0, Counter(), Counter()  # type: ignore[var-annotated]
    places: dict[int, list[int]] = {code: [0] * 12 for code in names()}
    for count, order in ballots():
        people += count
        for place, code in enumerate(order):
            places[code][place] += count
            named[code] += count
            points[code] += count * (12 - place)
    return {"people": people, "places": places, "named": named, "points": points}


@pytest.fixture
def dublin(
    builder: User, approver: User, now: dt.datetime, run_jobs: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> Edition:
    """Import, build by the worker's own task, publish in two names."""
    with FILE.open("rb") as lines:
        assert import_ballots(by=None, now=now, slug="dublin-north", lines=lines).ballots == 43_942
    call_command("build_report", "dublin-north", stdout=StringIO())
    assert run_jobs() == 1
    emails = ("--by", builder.email, "--approved-by", approver.email)
    call_command("publish_report", "dublin-north", *emails, stdout=StringIO())
    return Edition.objects.get(status="published")


def test_every_door_gives_the_same_count(dublin: Edition, expected: dict[str, Any], client: Client) -> None:
    raw = Job.objects.get(public_id=dublin.built_by).result["raw"]
    assert raw["submitted"] == raw["main_base"]["0"] == raw["all_ordered"] == expected["people"] == 43_942
    assert {int(code): places for code, places in raw["ordered"]["0"].items()} == expected["places"]
    assert raw["shared"] == {}

    order = sorted(expected["points"], key=lambda code: -expected["points"][code])
    base = to_five(expected["people"])
    rounded = {
        code: (
            to_five(expected["named"][code]),
            to_five(expected["points"][code]),
            round(100 * to_five(expected["named"][code]) / base),
        )
        for code in order
    }
    out = StringIO()
    call_command("report", "dublin-north", "--json", stdout=out)
    figures = json.loads(out.getvalue())["figures"]
    assert (figures["responses"], figures["base"]) == (43_942, 43_940)
    assert [item["code"] for item in figures["priorities"]] == order
    assert [item["place"] for item in figures["priorities"]] == list(range(1, 13))
    assert {item["code"]: (item["count"], item["points"], item["share"]) for item in figures["priorities"]} == rounded
    assert [group["key"] for group in figures["groups"]] == ["all"]

    text = client.get("/reports/dublin-north/1/priorities.csv").content.decode()
    rows = [row for row in csv.DictReader(io.StringIO(text, newline="")) if row["table"] == "everyone"]
    assert [int(row["code"]) for row in rows] == order
    columns = ("count", "points", "share_percent")
    assert {int(row["code"]): tuple(int(row[name]) for name in columns) for row in rows} == rounded

    soup = BeautifulSoup(client.get("/reports/dublin-north/1/").content.decode(), "html.parser")
    table = soup.main.find("table")
    printed = [[cell.get_text(strip=True) for cell in row.find_all(["th", "td"])] for row in table.tbody.find_all("tr")]
    assert [row[0] for row in printed] == [names()[code] for code in order]
    assert [row[2:] for row in printed] == [[f"{rounded[code][2]}%", f"{rounded[code][1]:,}"] for code in order]
    assert printed[2][1] == "3rd"
    assert "43,942 people answered" in soup.main.get_text()
    assert soup.main.find(class_="govuk-warning-text") is None
