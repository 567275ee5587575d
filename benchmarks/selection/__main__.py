"""Selection, measured: `python -m benchmarks.selection [--peer PYTHON] [--limit SECONDS] [--runs 5]`.

Each row is one process per run, each run with another hash seed; seconds are the median of the runs. For the rows of
the field's open tool (GPL-3, never a dependency) make an environment of its own first and name its Python:

    python3 -m venv .local/sortition && .local/sortition/bin/pip install sortition-algorithms==0.12.15
    python -m benchmarks.selection --peer .local/sortition/bin/python

Pools called synthetic are invented, from a fixed seed, at the shapes of published ones.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.selection.instances import INSTANCES, written

HASH_SEEDS = ("0", "1", "2", "42", "4294967295")
PEER = Path(__file__).with_name("peer.py")
HEAD = f"{'pool':26} {'method':9} {'minimum':>10} {'bound':>10} {'gap':>9} {'Gini':>7} {'wall s':>8} {'CPU s':>8} {'MB':>6} {'panels':>7}  same"


def ours(name: str, *, equal: bool, runs: int) -> str:
    """One row of the table for our kernel."""
    found = []
    for seed in HASH_SEEDS[:runs]:
        command = [sys.executable, "-m", "benchmarks.selection.ours", name, *(["equal"] if equal else [])]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        found.append(json.loads(done.stdout))
    one = found[0]
    wall, cpu, memory = (statistics.median(run[key] for run in found) for key in ("wall", "cpu", "memory"))
    same = len({run["digest"] for run in found}) == 1
    return (
        f"{name:26} {'equal' if equal else 'weighted':9} {one['minimum']:10.5%} {one['bound']:10.5%} "
        f"{(one['bound'] - one['minimum']) * 100:9.6f} {one['gini']:7.4f} {wall:8.2f} {cpu:8.2f} {memory:6.0f} "
        f"{one['panels']:7}  {'yes' if same else 'NO'} ({len(found)})"
    )


def theirs(name: str, python: str, method: str, limit: float) -> str:
    """One row for sortition-algorithms on the same pool, stopped after `limit` seconds."""
    pool = INSTANCES[name]()
    with tempfile.TemporaryDirectory() as place:
        written(pool, Path(place))
        command = [python, str(PEER), place, str(pool.size), method]
        try:
            done = subprocess.run(command, check=False, capture_output=True, timeout=limit, text=True)
        except subprocess.TimeoutExpired:
            return f"{name:26} {method:9} stopped after {limit:g} s"
    if done.returncode:
        return f"{name:26} {method:9} failed: {done.stderr.strip().splitlines()[-1][:90]}"
    one = json.loads(done.stdout)
    return (
        f"{name:26} {method:9} {one['minimum']:10.5%} {'':10} {'':9} {one['gini']:7.4f} "
        f"{one['wall']:8.2f} {one['cpu']:8.2f}  {done.stderr.strip().splitlines()[-1] if method == 'legacy' else ''}"
    )


def main() -> None:
    """Measure and print, row by row."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", help="the Python of an environment with sortition-algorithms")
    parser.add_argument("--limit", type=float, default=120, help="seconds for each row of the peer")
    parser.add_argument("--runs", type=int, default=len(HASH_SEEDS), choices=range(1, len(HASH_SEEDS) + 1))
    options = parser.parse_args()
    print(HEAD)
    for name in INSTANCES:
        for equal in (False, True):
            print(ours(name, equal=equal, runs=options.runs), flush=True)
    sites = [sys.executable, "-m", "benchmarks.selection.sites"]
    print("\n" + subprocess.run(sites, check=True, capture_output=True, text=True).stdout, end="")
    if not options.peer:
        return
    print("\nsortition-algorithms, on the same pools (legacy: share of up to 1,000 draws)")
    for name in INSTANCES:
        for method in ("maximin", "legacy"):
            print(theirs(name, options.peer, method, options.limit), flush=True)


if __name__ == "__main__":
    main()
