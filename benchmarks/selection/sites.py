"""A call with 120 invented expressions of interest: `python -m benchmarks.selection.sites`, one line."""

import os
import time

from impact.selection import propose
from tests.impact.selection.test_portfolio import expressions, rules


def main() -> None:
    """Propose twelve sites with everything the panel sees, beside the twelve of pure rank."""
    kept = os.dup(1)
    os.dup2(2, 1)
    candidates, wanted = expressions(9, 120, lowest=1), rules(12, least=2)
    wall, cpu = time.perf_counter(), time.process_time()
    found = propose(candidates, wanted)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    ranked = sorted((score.total for score in found.scores if not score.below), reverse=True)[:12]
    line = (
        f"sites 120 -> 12: mean {float(found.total / 12):.2f} against {float(sum(ranked) / 12):.2f} by pure rank, "
        f"{len(found.near)} within noise, wall {wall:.2f} s, CPU {cpu:.2f} s with prices and edges of everybody\n"
    )
    os.write(kept, line.encode())


if __name__ == "__main__":
    main()
