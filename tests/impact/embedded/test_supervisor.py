"""The tree starts in order, stops in order, and leaves nothing behind however it ends."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from impact.embedded.places import PROJECT, Places
from impact.embedded.process import start_mark, this_boot
from tests.impact.embedded.conftest import Tree, processes_naming, wait_for, without_services

Start = Callable[..., Tree]


def children(local: Path) -> dict[str, int]:
    rows = json.loads((local / "state" / "children.json").read_text(encoding="utf-8"))
    return {name: pid for name, pid, *_ in rows["children"]}


def of_session(leaders: set[int]) -> list[int]:
    """Processes alive in sessions that these processes lead."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) in leaders and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def test_it_announces_itself_and_stops_last_started_first(start_tree: Start) -> None:
    tree = start_tree()
    tree.wait_until_ready()
    leaders = set(children(tree.local).values())
    assert tree.stop() == 0
    said = tree.said()
    assert f"http://127.0.0.1:{tree.port}/" in said
    assert (tree.local / "order").read_text(encoding="utf-8").split() == ["beat", "worker", "web"]
    assert said.index("Stopping beat") < said.index("Stopping worker") < said.index("Stopping web")
    assert "Traceback" not in said
    # The worker's own child was in its session and went with it.
    assert of_session(leaders) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_other_requests_to_stop_count_too(start_tree: Start, number: signal.Signals) -> None:
    tree = start_tree()
    tree.wait_until_ready()
    assert tree.stop(number) == 0
    assert "beat" in (tree.local / "order").read_text(encoding="utf-8")


def test_a_stop_while_still_starting_is_obeyed(start_tree: Start) -> None:
    tree = start_tree()
    wait_for(lambda: "prepare" in tree.said())
    assert tree.stop() == 0
    assert "READY" not in tree.said()
    assert processes_naming(str(tree.local)) == []


def test_a_child_that_dies_ends_the_tree_with_its_last_words(start_tree: Start) -> None:
    tree = start_tree("dies")
    assert tree.popen.wait(60) == 1
    assert "beat ended by itself (exit 3)" in tree.said()
    assert "beat has had enough" in tree.said()
    assert processes_naming(str(tree.local)) == []


def test_a_second_start_is_one_clear_line(start_tree: Start) -> None:
    tree = start_tree()
    tree.wait_until_ready()
    second = subprocess.run(
        [sys.executable, "-m", "impact.embedded", "run"],
        cwd=PROJECT,
        env={**without_services(), "IMPACT_LOCAL": str(tree.local), "PORT": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert second.returncode == 1
    assert "already running" in second.stderr
    assert str(tree.popen.pid) in second.stderr
    assert len(second.stderr.splitlines()) == 1
    # Nor may the data be removed under it.
    reset = subprocess.run(
        [sys.executable, "-m", "impact.embedded", "reset"],
        cwd=PROJECT,
        env={**without_services(), "IMPACT_LOCAL": str(tree.local)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert reset.returncode == 1
    assert Places(tree.local).running()


def test_nothing_is_embedded_when_both_are_named(start_tree: Start) -> None:
    tree = start_tree()
    tree.wait_until_ready()
    assert set(children(tree.local)) == {"web", "worker", "beat"}
    assert not (tree.local / "postgres").exists()


@pytest.mark.slow
def test_real_services_are_stopped_after_what_uses_them(start_tree: Start) -> None:
    tree = start_tree(services=True)
    tree.wait_until_ready()
    assert list(children(tree.local)) == ["postgres", "valkey", "web", "worker", "beat"]
    assert tree.stop() == 0
    said = tree.said()
    order = [said.index(f"Stopping {name}") for name in ("beat", "web", "valkey", "postgres")]
    assert order == sorted(order)
    log = (tree.local / "log" / "postgres.log").read_text(encoding="utf-8")
    assert "database system is shut down" in log
    assert processes_naming(str(tree.local)) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the parent-death signal is Linux's")
def test_a_killed_supervisor_leaves_nothing_and_the_next_start_works(start_tree: Start) -> None:
    tree = start_tree(services=True)
    tree.wait_until_ready()
    leaders = set(children(tree.local).values())
    # The control: they do run, the worker's child among them.
    wait_for(lambda: len(of_session(leaders)) > len(leaders), seconds=20)
    tree.popen.kill()
    tree.popen.wait(10)
    # The worker's own child hears no death signal; the reaper sees to it.
    wait_for(lambda: of_session(leaders) == [], seconds=20)
    wait_for(lambda: processes_naming(str(tree.local)) == [], seconds=20)

    again = start_tree(services=True)
    again.wait_until_ready()
    assert again.stop() == 0
    assert processes_naming(str(tree.local)) == []


def test_what_a_killed_run_left_is_ended_by_the_next(start_tree: Start, short_folder: Path) -> None:
    # As if the death signal had not been obeyed: a process of the right number and start time.
    stubborn = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    unrelated = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    try:
        state = short_folder / "state"
        state.mkdir(parents=True)
        rows = [
            ["worker", stubborn.pid, start_mark(stubborn.pid), int(signal.SIGTERM)],
            ["web", unrelated.pid, "12", int(signal.SIGTERM)],
        ]
        noted = {"boot": this_boot(), "supervisor": 1, "children": rows}
        (state / "children.json").write_text(json.dumps(noted), encoding="utf-8")
        tree = start_tree()
        tree.wait_until_ready()
        assert stubborn.wait(10) == -signal.SIGTERM
        assert unrelated.poll() is None, "a number used again by somebody else is left alone"
        assert "left over" in tree.said()
        tree.stop()
    finally:
        for popen in (stubborn, unrelated):
            popen.kill()
            popen.wait(10)
