"""One run of our kernel in a process of its own: `python -m benchmarks.selection.ours NAME [equal]`, one JSON line."""

import json
import os
import resource
import sys
import time

from benchmarks.selection.instances import INSTANCES
from impact.selection import plan_lottery


def main() -> None:
    """Plan once, print the figures on the real standard output (HiGHS writes its name there)."""
    kept = os.dup(1)
    os.dup2(2, 1)
    pool = INSTANCES[sys.argv[1]]()
    wall, cpu = time.perf_counter(), time.process_time()
    lottery = plan_lottery(pool, equal="equal" in sys.argv[2:])
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    assert not any(pool.shortfalls(panel) for panel in lottery.panels)
    found = {
        "minimum": float(lottery.minimum),
        "bound": float(lottery.bound),
        "gini": float(lottery.gini),
        "panels": len(lottery.panels),
        "equal": lottery.equal,
        "wall": wall,
        "cpu": cpu,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "digest": lottery.digest(),
    }
    os.write(kept, json.dumps(found).encode())


if __name__ == "__main__":
    main()
