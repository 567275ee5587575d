"""Planning: progress, stopping, and the same result whatever the surroundings."""

import csv
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from impact.selection import Cancelled, Infeasible, Member, Pool, Quota, plan_lottery
from tests.impact.selection.pools import plain, synthetic, tiny

ROOT = Path(__file__).resolve().parents[3]


def test_progress_never_goes_back_and_ends_at_the_end():
    told = []
    plan_lottery(synthetic(40, 10), progress=lambda done, total, note: told.append((done, total, note)))
    amounts = [done for done, _, _ in told]
    assert amounts == sorted(amounts)
    assert told[0] == (0, 100, "grouping")
    assert told[-1] == (100, 100, "ready")
    assert {total for _, total, _ in told} == {100}


def test_exact_stages_tell_their_progress_too():
    notes = []
    plan_lottery(tiny(133), progress=lambda done, total, note: notes.append(note))
    assert "exact stages" in notes


@pytest.mark.parametrize("after", [0, 1, 5, 20])
def test_it_stops_when_asked_to(after):
    asked = iter(range(10**6))
    with pytest.raises(Cancelled):
        plan_lottery(synthetic(40, 10), cancelled=lambda: next(asked) >= after)


def test_what_progress_raises_comes_through():
    def stop(done, total, note):
        raise ConnectionError

    with pytest.raises(ConnectionError):
        plan_lottery(plain(10, 2), progress=stop)


def test_the_order_in_which_people_come_does_not_matter():
    pool = synthetic(40, 10)
    turned = Pool(tuple(reversed(pool.members)), tuple(reversed(pool.quotas)), pool.size)
    assert plan_lottery(turned) == plan_lottery(pool)


def test_another_seed_decides_otherwise_between_equals():
    pool = synthetic(40, 10)
    one, other = plan_lottery(pool, seed=b"one"), plan_lottery(pool, seed=b"other")
    assert one.panels != other.panels
    assert float(one.minimum) == pytest.approx(float(other.minimum), abs=1e-6)


def test_threads_give_the_same_lottery():
    pool = synthetic(40, 10)
    with ThreadPoolExecutor(3) as threads:
        digests = set(threads.map(lambda _: plan_lottery(pool).digest(), range(3)))
    assert digests == {plan_lottery(pool).digest()}


def write(folder, pool):
    with (folder / "features.csv").open("w", newline="") as lines:
        rows = [(quota.feature, quota.value, quota.minimum, quota.maximum) for quota in pool.quotas]
        csv.writer(lines).writerows([("feature", "value", "min", "max"), *rows])
    with (folder / "candidates.csv").open("w", newline="") as lines:
        names = pool.features
        rows = [(one.id, *(one.values[name] for name in names)) for one in pool.members]
        csv.writer(lines).writerows([("id", *names), *rows])


@pytest.mark.slow
@pytest.mark.parametrize(("people", "size"), [(40, 10), (200, 40)])
def test_five_hash_seeds_in_processes_of_their_own_draw_the_same_panel(tmp_path, people, size):
    write(tmp_path, synthetic(people, size))
    command = [sys.executable, "-m", "impact.selection", str(tmp_path), "--size", str(size), "--json"]
    shown = [
        json.loads(
            subprocess.run(
                [*command, "--seed-hex", "ab" * 32],
                cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": str(seed)}, capture_output=True, check=True,
            ).stdout
        )
        for seed in (0, 1, 2, 42, 4294967295)
    ]  # fmt: skip
    assert len({(one["digest"], one["panel"]["number"], tuple(one["panel"]["members"])) for one in shown}) == 1
    assert shown[0]["digest"] == plan_lottery(synthetic(people, size)).digest()


def test_quotas_that_cannot_be_met_are_refused_with_the_smallest_change():
    with pytest.raises(Infeasible, match="lower the minimum of colour red from 5 to 4") as caught:
        plan_lottery(plain(8, 6, minimum=5))
    assert [(change.bound, change.now, change.then) for change in caught.value.changes] == [("minimum", 5, 4)]


def homes(people, size, *, each):
    """People of two colours, `each` to a household."""
    members = tuple(
        Member(f"m{number:03d}", {"colour": "red" if number % 3 else "blue"}, f"h{number // each}")
        for number in range(people)
    )
    return Pool(members, (Quota("colour", "red", size // 2, size), Quota("colour", "blue", 1, size)), size)


@pytest.mark.parametrize("equal", [False, True])
def test_households_of_a_larger_pool_send_one_person_at_most(equal):
    pool = homes(90, 12, each=2)
    lottery = plan_lottery(pool, equal=equal)
    assert not any(pool.shortfalls(panel) for panel in lottery.panels)
    assert float(lottery.bound - lottery.minimum) < 1e-4
    assert not lottery.impossible


def test_more_places_than_households_is_answered_with_the_size_that_works():
    with pytest.raises(Infeasible, match="lower the size from 6 to 5"):
        plan_lottery(homes(10, 6, each=2))
