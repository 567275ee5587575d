"""The command: both shapes of folder, both kinds of output, and one clear line for whatever is wrong."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from impact.selection.__main__ import main
from impact.selection.read import FolderUnreadable, read_pool
from tests.impact.selection.pools import DATA

ROOT = Path(__file__).resolve().parents[3]
QUOTAS = "feature,value,min,max\ncolour,red,1,2\ncolour,blue,1,2\n"
PEOPLE = "id,colour,home\na,red,x\nb,red,y\nc,blue,x\nd,blue,\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "features.csv").write_text(QUOTAS)
    (tmp_path / "candidates.csv").write_text(PEOPLE)
    return tmp_path


def run(*arguments):
    out = io.StringIO()
    return main([str(one) for one in arguments], out=out), out.getvalue()


def test_json_says_everything(folder):
    code, out = run(folder, "--size", 2, "--json")
    shown = json.loads(out)
    assert code == 0
    assert shown["minimum"] == shown["bound"] == shown["maximum"] == 0.5
    assert shown["gini"] == 0
    assert len(shown["panel"]["members"]) == 2
    assert len(shown["digest"]) == 64


def test_text_says_it_too(folder):
    code, out = run(folder, "--size", 2, "--equal", "--panels", 8)
    assert code == 0
    assert "2 of 4 people" in out
    assert "equally likely panels" in out
    assert "smallest chance   50.0000%" in out


def test_text_names_prices_and_the_impossible(folder):
    (folder / "features.csv").write_text(QUOTAS.replace("blue,1,2", "blue,0,0"))
    (folder / "candidates.csv").write_text(PEOPLE + "e,red,\n")
    code, out = run(folder, "--size", 2)
    assert code == 0
    assert "kept off every panel by the quotas: 2 people" in out
    (folder / "features.csv").write_text("feature,value,min,max\ncolour,red,0,1\ncolour,blue,0,2\n")
    code, out = run(folder, "--size", 2)
    assert "one place more at the maximum of colour red" in out


def test_a_household_column_is_kept_to(folder):
    pool = read_pool(folder, 2, household="home")
    assert [member.household for member in pool.members] == ["x", "y", "x", ""]
    code, out = run(folder, "--size", 2, "--household", "home", "--json", "--seed-hex", "ff" * 32)
    assert code == 0
    assert set(json.loads(out)["panel"]["members"]) != {"a", "c"}


def test_rows_without_ids_are_numbered(tmp_path):
    (tmp_path / "categories.csv").write_text("category,feature,min,max\ncolour,red,1,2\n")
    (tmp_path / "respondents.csv").write_text("colour\n" + "red\n" * 10)
    pool = read_pool(tmp_path, 2)
    assert [member.id for member in pool.members][:2] == ["01", "02"]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("features.csv", None, "neither categories.csv nor features.csv"),
        ("candidates.csv", None, "candidates.csv: missing"),
        ("features.csv", "feature,value,min\ncolour,red,1\n", "features.csv: no column max"),
        ("features.csv", "feature,value,min,max\ncolour,red,1,\n", "line 2: min and max have to be whole numbers"),
        ("candidates.csv", "id\na\n", "candidates.csv: no column colour"),
        ("candidates.csv", "", "candidates.csv: no column colour"),
        ("candidates.csv", PEOPLE + "e,green,\n", "member 'e': no quota for colour 'green'"),
        ("candidates.csv", PEOPLE + "a,red,\n", "two members have the id 'a'"),
        ("candidates.csv", "id,colour\n", "a panel of 2 from a pool of 0"),
    ],
)
def test_wrong_input_is_one_clear_line(folder, capsys, name, text, words):
    if text is None:
        (folder / name).unlink()
    else:
        (folder / name).write_text(text)
    assert run(folder, "--size", 2) == (2, "")
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert words in error
    assert error.count("\n") == 1


def test_a_file_that_is_no_text_is_refused(folder):
    (folder / "candidates.csv").write_bytes(b"id,colour\n\xff\xfe,red\n")
    with pytest.raises(FolderUnreadable, match="not a CSV file in UTF-8"):
        read_pool(folder, 2)


@pytest.mark.parametrize("size", [0, -1, 5])
def test_a_size_out_of_range_is_refused(folder, capsys, size):
    assert run(folder, "--size", size)[0] == 2
    assert f"a panel of {size} from a pool of 4" in capsys.readouterr().err


@pytest.mark.parametrize("seed", ["00", "xyz", "g" * 64])
def test_a_seed_of_another_length_is_refused(folder, capsys, seed):
    assert run(folder, "--size", 2, "--seed-hex", seed)[0] == 2
    assert "64 hexadecimal digits" in capsys.readouterr().err


def test_panels_have_to_be_some(folder, capsys):
    with pytest.raises(SystemExit) as caught:
        run(folder, "--size", 2, "--panels", 0)
    assert caught.value.code == 2
    assert "at least 1" in capsys.readouterr().err


def test_quotas_that_cannot_be_met_are_answered_with_the_smallest_change(folder, capsys):
    (folder / "features.csv").write_text(QUOTAS.replace("red,1,2", "red,2,2"))
    assert run(folder, "--size", 2)[0] == 1
    assert "smallest change: lower the minimum of colour " in capsys.readouterr().err


def test_a_time_limit_stops_it(folder, capsys):
    assert run(folder, "--size", 2, "--time-limit", 0)[0] == 1
    assert "stopped after the time limit of 0 s" in capsys.readouterr().err


def test_the_solver_does_not_write_between_the_lines(folder):
    done = subprocess.run(
        [sys.executable, "-m", "impact.selection", str(folder), "--size", "2", "--json"],
        cwd=ROOT, env={**os.environ}, capture_output=True, check=True, text=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert json.loads(done.stdout)["pool"] == 4


@pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data/sortition is not here")
def test_it_reads_what_others_publish():
    code, out = run(DATA / "scotland_shape", "--size", 22, "--json")
    assert code == 0
    assert round(json.loads(out)["minimum"], 6) == 0.090909
    assert json.loads(out)["panel"]["members"][0].startswith("p")
