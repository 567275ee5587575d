"""What Assemblies said stands in a report as a source of its own: a column, never part of the survey's order."""

import csv
import dataclasses
import datetime as dt
import io
import json
import uuid

import pytest
from django.urls import reverse

from assemblies.figures import PanelPlace, PanelRanking
from impact.reports import files
from impact.reports.assemble import assemble
from impact.reports.body import as_json, from_json, sha256
from impact.reports.compare import compare
from tests.factories import assemblies_sessions as make
from tests.factories.reports import Ballot, FakeOption, facts, tally

BALLOTS = [*[Ballot(1, (1, 2, 3))] * 80, *[Ballot(2, (2, 1))] * 60, *[Ballot(3, (3,))] * 60]
PREVENTION = {"en": "About prevention", "cy": "Am prevention"}
WORKFORCE = {"en": "About workforce"}


def survey():
    """A survey whose first two options are priorities of the programme."""
    made = facts()
    named = (
        FakeOption(1, "prevention", PREVENTION, priority="prevention"),
        FakeOption(2, "workforce", WORKFORCE, priority="workforce"),
    )
    return dataclasses.replace(made, options=(*named, *made.options[2:]))


def ranking(slug="wales", *, day=1, voted=True, assembly=None, places=None):
    found = places or (
        PanelPlace("workforce", dict(WORKFORCE), 1, equal=False, points=90),
        PanelPlace("prevention", dict(PREVENTION), 2, equal=True, points=None),
        PanelPlace("housing", {"en": "About housing"}, 2, equal=True, points=None),
    )
    return PanelRanking(
        public_id=uuid.uuid4(), assembly=assembly or uuid.uuid4(), slug=slug, number=1,
        title={"en": f"Assembly {slug}", "cy": f"Cynulliad {slug}"}, nation="wls", held_on=dt.date(2026, 3, day),
        base=35, voted=voted, priorities=found,
    )  # fmt: skip


def test_without_assemblies_nothing_changes():
    body = assemble(facts(), tally(BALLOTS))
    plain = as_json(body)
    assert "panels" not in plain, "the form from before there were panels, so that fingerprints stay the same"
    assert from_json(plain) == body
    assert sha256(as_json(from_json(plain))) == sha256(plain)
    assert as_json(assemble(facts(), tally(BALLOTS), panels=[ranking()])) == plain, "it asked about nothing they ranked"


def test_a_ranking_stands_beside_the_order_and_never_changes_it():
    alone, with_panel = assemble(survey(), tally(BALLOTS)), assemble(survey(), tally(BALLOTS), panels=[ranking()])
    assert with_panel.priorities == alone.priorities
    assert with_panel.groups == alone.groups
    panel = with_panel.panels[0]
    assert (panel.slug, panel.held_on, panel.base, panel.voted) == ("wales", "2026-03-01", 35, True)
    assert panel.title == {
        "en": "Assembly wales",
        "cy": "Cynulliad wales",
        "en-simple": "Assembly wales",
        "cy-simple": "Cynulliad wales",
    }
    assert panel.place_of("workforce").place == 1
    assert panel.place_of("nothing") is None
    assert from_json(json.loads(json.dumps(as_json(with_panel)))) == with_panel
    assert compare(alone, with_panel).panels_changed
    assert not compare(with_panel, with_panel).panels_changed


def test_the_newest_order_of_each_assembly():
    same = uuid.uuid4()
    newest, older, other = ranking("b", day=9, assembly=same), ranking("b", day=2, assembly=same), ranking("a", day=5)
    body = assemble(survey(), tally(BALLOTS), panels=[newest, other, older])
    assert [(panel.slug, panel.held_on) for panel in body.panels] == [("a", "2026-03-05"), ("b", "2026-03-09")]


def test_the_csv_has_them_as_a_table_of_their_own():
    body = assemble(survey(), tally(BALLOTS), panels=[ranking(), ranking("agreed", voted=False)])
    rows = [
        row for row in csv.DictReader(io.StringIO(files.csv_text(body, "cy"), newline="")) if row["table"] == "assembly"
    ]
    assert [row["points"] for row in rows] == ["[x]", "[x]", "[x]", "90", "[c]", "[c]"]
    first = rows[3]
    assert (first["group"], first["group_label"], first["code"], first["slug"]) == (
        "wales/1", "Cynulliad wales, 2026-03-01", "2", "workforce",
    )  # fmt: skip
    assert [row["equal"] for row in rows[3:]] == ["no", "yes", "yes"]
    assert rows[5]["code"] == "[x]", "the survey did not ask about it"


@pytest.fixture
def panel(db):
    """A published order of thirty people in Wales."""
    session = make.HeldSessionFactory(assembly__slug="wales")
    output = make.OutputFactory(session=session, kind="priorities", people=33)
    for slug in ("workforce", "housing", "prevention"):
        make.PlaceFactory(output=output, priority=make.priority(slug))
    return output


@pytest.fixture
def with_priorities(door):
    survey_ = dataclasses.replace(door.surveys["invented"], options=(*survey().options[:2], *facts().options[2:]))
    door.surveys["invented"] = survey_
    return door


@pytest.mark.django_db
def test_a_build_takes_in_what_is_published_then(with_priorities, panel, published, client):
    edition = published()
    held = edition.body.read().panels[0]
    assert [(item.slug, item.place) for item in held.priorities] == [
        ("workforce", 1),
        ("housing", 2),
        ("prevention", 3),
    ]
    page = client.get(edition.get_absolute_url()).content.decode()
    assert "Assemblies said" in page
    assert reverse("assemblies:session", args=["wales", 1]) in page
    table = page.partition("Places in the survey and in the Assemblies</caption>")[2].partition("</table>")[0]
    assert "About housing" in table
    assert table.count("[x]") == 3, "two options nobody ranked there, one the survey did not ask about"
    easy = client.get(f"/easy{edition.get_absolute_url()}").content.decode()
    assert "1st About workforce" in easy
    welsh = client.get(f"/cy{edition.get_absolute_url()}").content.decode()
    assert "1af" in welsh
    document = client.get(reverse("reports:json", args=["invented", edition.number])).json()
    assert document["figures"]["panels"][0]["slug"] == "wales"
    assert sha256(document["figures"]) == document["sha256"] == edition.data_hash
    assert "assembly,wales/1" in client.get(reverse("reports:csv", args=["invented", edition.number])).content.decode()


@pytest.mark.django_db
def test_a_published_edition_never_changes_and_the_next_one_does(with_priorities, panel, published, build, client):
    edition = published()
    before = client.get(edition.get_absolute_url()).content
    type(panel).objects.filter(pk=panel.pk).update(published_at=None)
    assert client.get(edition.get_absolute_url()).content == before
    assert build().body.read().panels == ()


@pytest.mark.django_db
def test_an_edition_without_assemblies_shows_no_empty_column(published, client):
    page = client.get(published().get_absolute_url()).content.decode()
    assert "Assemblies said" not in page


@pytest.mark.django_db
def test_places_in_words(client):
    from django.template import Context, Template
    from django.utils import translation

    template = Template("{% load ui %}{% place 3 %}, {% place 3 True %}")
    assert template.render(Context()) == "3rd, 3rd equal"
    with translation.override("cy"):
        assert template.render(Context()) == "3ydd, cydradd 3ydd"
