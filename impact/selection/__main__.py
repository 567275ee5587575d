"""`python -m impact.selection FOLDER --size K`: the lottery of a pool in CSV files, and one draw from it.

Exit 0 when drawn, 1 when no panel meets the quotas or the time is over, 2 when the input is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO

from impact.selection.ceremony import pick
from impact.selection.lottery import Lottery
from impact.selection.plan import Cancelled, plan_lottery
from impact.selection.pool import Pool, PoolRejected
from impact.selection.read import read_pool
from impact.selection.relax import Infeasible

STOPPED, WRONG = 1, 2
SEED_BYTES = 32


def parser() -> argparse.ArgumentParser:
    """The options of the command."""
    made = argparse.ArgumentParser(prog="python -m impact.selection", description=__doc__)
    made.add_argument("folder", type=Path, help="with categories.csv and respondents.csv, or features and candidates")
    made.add_argument("--size", type=int, required=True, help="people on the panel")
    made.add_argument("--seed-hex", default="00" * SEED_BYTES, help="64 hexadecimal digits that draw the panel")
    made.add_argument("--panels", type=_count, default=1000, help="about how many panels the lottery has")
    made.add_argument("--equal", action="store_true", help="equally likely numbered panels")
    made.add_argument("--household", default="", metavar="COLUMN", help="one person at most for each value of it")
    made.add_argument("--time-limit", type=float, metavar="SECONDS", help="give up after so long")
    made.add_argument("--json", action="store_true", help="one JSON object instead of text")
    return made


def main(arguments: Sequence[str] | None = None, *, out: TextIO | None = None) -> int:
    """Run the command; the exit code."""
    options = parser().parse_args(arguments)
    out = out or sys.stdout
    try:
        seed = _seed(options.seed_hex)
        pool = read_pool(options.folder, options.size, household=options.household)
        began = time.monotonic()
        cancelled = _deadline(began, options.time_limit)
        lottery = plan_lottery(pool, panels=options.panels, equal=options.equal, cancelled=cancelled)
    except PoolRejected as problem:
        return _failed(str(problem), WRONG)
    except Infeasible as problem:
        return _failed(str(problem), STOPPED)
    except Cancelled:
        return _failed(f"stopped after the time limit of {options.time_limit:g} s", STOPPED)
    shown = _shown(pool, lottery, seed, time.monotonic() - began)
    out.write(json.dumps(shown, ensure_ascii=False, indent=2) if options.json else _text(shown))
    out.write("\n")
    return 0


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        message = "at least 1"
        raise argparse.ArgumentTypeError(message)
    return count


def _seed(text: str) -> bytes:
    try:
        seed = bytes.fromhex(text)
    except ValueError:
        seed = b""
    if len(seed) != SEED_BYTES:
        message = "--seed-hex has to be 64 hexadecimal digits"
        raise PoolRejected(message)
    return seed


def _deadline(began: float, limit: float | None) -> Callable[[], bool]:
    return lambda: limit is not None and time.monotonic() - began > limit


def _failed(message: str, code: int) -> int:
    sys.stderr.write(f"error: {message}\n")
    return code


def _shown(pool: Pool, lottery: Lottery, seed: bytes, seconds: float) -> dict[str, Any]:
    picked = pick(lottery, seed)
    return {
        "pool": len(pool.members),
        "size": pool.size,
        "minimum": float(lottery.minimum),
        "bound": float(lottery.bound),
        "proof": lottery.proof,
        "maximum": float(lottery.maximum),
        "gini": float(lottery.gini),
        "geometric_mean": lottery.geometric_mean,
        "curve": [float(chance) for chance in lottery.curve()],
        "impossible": [lottery.members[index] for index in lottery.impossible],
        "prices": [[price.feature, price.value, price.side, price.cost] for price in lottery.prices],
        "panels": len(lottery.panels),
        "equal": lottery.equal,
        "digest": lottery.digest(),
        "seconds": round(seconds, 3),
        "panel": {"number": picked.number, "members": list(picked.members)},
    }


def _text(shown: dict[str, Any]) -> str:
    lines = [
        f"{shown['size']} of {shown['pool']} people, {shown['panels']} {'equally likely ' * shown['equal']}panels",
        f"smallest chance  {shown['minimum']:9.4%}   (nobody can promise more than {shown['bound']:.4%})",
        f"greatest chance  {shown['maximum']:9.4%}",
        f"Gini             {shown['gini']:9.4f}",
        f"geometric mean   {shown['geometric_mean']:9.4%}",
        f"seconds          {shown['seconds']:9.2f}",
        f"lottery          {shown['digest']}",
    ]
    if shown["impossible"]:
        lines.append(f"kept off every panel by the quotas: {len(shown['impossible'])} people")
    lines += [
        f"one place more at the {side} of {feature} {value}: {cost:+.4%} for the smallest chance"
        for feature, value, side, cost in shown["prices"]
    ]
    return "\n".join([*lines, f"panel {shown['panel']['number']}:", *(f"  {one}" for one in shown["panel"]["members"])])


def _own_stdout() -> TextIO:
    """Standard output for us alone: HiGHS prints its name there from C, whatever its options say."""
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return os.fdopen(kept, "w", encoding="utf-8")


if __name__ == "__main__":
    with _own_stdout() as stdout:
        sys.exit(main(out=stdout))
