"""Public ballots come in as a closed survey, whole or not at all."""

import time
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from surveys import figures
from surveys.actions.import_ballots import NameTaken, UnreadableBallots, import_ballots
from surveys.models import Questionnaire, Response, Survey
from tests.factories.surveys import SurveyFactory
from tests.surveys.test_soi import BALLOTS, HEAD

pytestmark = pytest.mark.django_db
DUBLIN = Path(settings.BASE_DIR).parent / "shared" / "data" / "preflib" / "dublin-north-2002.soi"
dublin = pytest.mark.skipif(not DUBLIN.exists(), reason="../shared/data/preflib is not there")


def lines(*texts):
    return [text.encode() for text in texts or (*HEAD, *BALLOTS)]


@pytest.fixture
def small_file(tmp_path):
    path = tmp_path / "town.soi"
    path.write_bytes(b"\n".join(lines()))
    return path


def test_a_small_file(now):
    done = import_ballots(by=None, now=now, slug="town", lines=lines())
    assert (done.ballots, done.orders, done.options) == (6, 3, 3)
    survey = Survey.objects.get()
    assert (survey.status, survey.source_kind, survey.closes_at, str(survey)) == (
        "closed",
        "public_ballots",
        now,
        "Example town",
    )
    assert not survey.is_open(now)
    facts = figures.survey_facts("town")
    assert (facts.choose, [o.labels["en"] for o in facts.options]) == (3, ["Ash", "Birch: the tree", "Cedar"])
    row = Response.objects.filter(ranking=[3, 1]).get()
    assert row.answers == {"order": {"chosen": [1, 3], "order": [3, 1]}}
    assert row.entered_by is None
    assert len(set(Response.objects.values_list("public_id", flat=True))) == 6
    assert figures.ranking_tally("town").ordered == {(0, 1): (3, 1, 0), (0, 2): (2, 3, 0), (0, 3): (1, 0, 3)}


@pytest.mark.parametrize(("old", "new"), [("2: 2", "2: 9"), ("1: 3, 1", ""), (HEAD[3], "# DATA TYPE: cat")])
def test_a_bad_file_imports_nothing(old, new, now):
    texts = [new if line == old else line for line in (*HEAD, *BALLOTS)]
    with pytest.raises(UnreadableBallots, match=r"Line \d+: .* Nothing was imported\."):
        import_ballots(by=None, now=now, slug="town", lines=lines(*texts))
    assert not Survey.objects.exists()
    assert not Questionnaire.objects.exists()
    assert not Response.objects.exists()


def test_a_name_is_used_once(now):
    SurveyFactory(slug="town")
    with pytest.raises(NameTaken):
        import_ballots(by=None, now=now, slug="town", lines=lines())


def test_the_command(small_file, capsys):
    call_command("import_ballots", str(small_file), slug="town")
    said = capsys.readouterr().out
    assert said.startswith("Imported 6 ballots in 3 different orders over 3 options as the survey “town” in ")
    with pytest.raises(CommandError, match="short name already"):
        call_command("import_ballots", str(small_file), slug="town")
    with pytest.raises(CommandError, match="No such file"):
        call_command("import_ballots", "nowhere.soi", slug="other")
    with pytest.raises(CommandError, match="valid"):
        call_command("import_ballots", str(small_file), slug="not a slug")


def independent_count():
    """Counted again from the file, sharing no code with the import."""
    voters, ordered, named = 0, Counter(), Counter()
    for line in DUBLIN.read_text().splitlines():
        if line and not line.startswith("#"):
            count, order = line.split(":")
            voters += int(count)
            for place, option in enumerate(order.split(",")):
                ordered[int(option), place] += int(count)
                named[int(option)] += int(count)
    return voters, ordered, named


@dublin
def test_dublin_north_equals_an_independent_count(now):
    began = time.monotonic()
    with DUBLIN.open("rb") as file:
        done = import_ballots(by=None, now=now, slug="dublin-north-2002", lines=file)
    assert time.monotonic() - began < 30
    voters, ordered, named = independent_count()
    said = []
    tally = figures.ranking_tally("dublin-north-2002", on_progress=lambda *numbers: said.append(numbers))
    assert done.ballots == voters == tally.submitted == tally.all_ordered == 43_942
    assert done.orders == 19_299
    assert (tally.part_ordered, tally.not_ordered, tally.nothing_chosen, tally.shared) == (0, 0, 0, {})
    assert tally.main_base == tally.any_base == {0: 43_942}
    assert {
        (option, place): count
        for (_, option), places in tally.ordered.items()
        for place, count in enumerate(places)
        if count
    } == {key: count for key, count in ordered.items() if count}
    assert tally.named_any == {(0, option): count for option, count in named.items()}
    assert said[-1] == (43_942, 43_942)
