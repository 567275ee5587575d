"""CSV, JSON and the comparison of two editions, from bodies alone."""

import csv
import io

import pytest

from impact.reports import files
from impact.reports.assemble import assemble
from impact.reports.body import as_json, sha256
from impact.reports.compare import compare
from tests.factories.reports import Ballot, FakeOption, facts, tally

BALLOTS = [*[Ballot(1, (1, 2, 3))] * 80, *[Ballot(2, (2, 1))] * 60, *[Ballot(4, (4,))] * 20]


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_table_is_in_the_csv() -> None:
    body = assemble(facts(groups=(1, 2, 4)), tally(BALLOTS))
    rows = rows_of(files.csv_text(body, "en"))
    assert {row["table"] for row in rows} == {"everyone", "group order", "named by"}
    assert len(rows) == 4 * (1 + len(body.groups) + len(body.named_by))
    everyone = [row for row in rows if row["table"] == "everyone"]
    assert [int(row["code"]) for row in everyone] == [item.code for item in body.priorities]
    assert {row["note"] for row in rows} == {"Invented answers"}
    low = [row for row in rows if row["table"] == "named by" and row["group"] == "4"]
    assert {row["share_percent"] for row in low} == {"[low]"}


def test_the_csv_speaks_the_language_of_the_address() -> None:
    body = assemble(facts(), tally(BALLOTS[:140]))
    rows = rows_of(files.csv_text(body, "cy-simple"))
    assert rows[0]["priority"].startswith("Dewis")
    assert rows[0]["group_label"] == "Pawb"
    assert rows[0]["note"] == "Atebion dychmygol"


def test_ballots_are_not_marked_invented() -> None:
    body = assemble(facts(source_kind="public_ballots"), tally(BALLOTS[:140]))
    assert {row["note"] for row in rows_of(files.csv_text(body, "en"))} == {""}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"])
def test_formulas_are_disarmed(cell: str) -> None:
    assert files.safe(cell) == f"'{cell}"
    assert files.safe(f"x{cell}") == f"x{cell}"


def test_a_hostile_label_stays_one_cell() -> None:
    hostile = '=HYPERLINK("x"),\r\n"second line"'
    survey = facts()
    options = (FakeOption(1, "one", {"en": hostile}), *survey.options[1:])
    body = assemble(type(survey)(choose=3, options=options, groups=survey.groups), tally(BALLOTS[:140]))
    found = next(row for row in rows_of(files.csv_text(body, "en")) if row["code"] == "1")
    assert found["priority"] == f"'{hostile}"


def test_the_json_document_carries_its_own_fingerprint() -> None:
    body = assemble(facts(), tally(BALLOTS[:140]))
    imprint = files.Imprint(
        "Invented survey", 2, "published", "2026-05-18", "http://x/", "IMPACT (2026)", sha256(as_json(body))
    )
    document = files.json_document(body, imprint)
    assert document["answers"] == "invented"
    assert document["edition"] == 2
    assert sha256(document["figures"]) == document["sha256"]


def test_what_changed_between_two_editions() -> None:
    before = assemble(facts(groups=(1, 2)), tally(BALLOTS[:140]))
    after = assemble(facts(groups=(1, 2)), tally([*BALLOTS[:140], *[Ballot(2, (3, 2))] * 200]))
    changes = compare(before, after)
    assert changes.more_responses == 200
    assert {one.code for one in changes.moved} >= {3}
    assert not changes.rules_changed
    assert not changes.groups_changed
    assert compare(before, before).moved == ()


def test_what_changed_with_another_group_and_option() -> None:
    before = assemble(facts(options=5, groups=(1, 2)), tally([*BALLOTS[:140], *[Ballot(1, (5,))] * 30]))
    after = assemble(facts(options=4, groups=(1, 2, 4)), tally(BALLOTS))
    changes = compare(before, after)
    gone = next(one for one in changes.moved if one.code == 5)
    assert gone.before is not None
    assert gone.after is None
    assert changes.groups_changed
