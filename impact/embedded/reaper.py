"""A small process that outlives a killed supervisor for seconds and clears up after it.

The death signal reaches each service but not what that service started: a Celery worker that
waits for its lost broker, or a pool process in the midst of a task, would stay.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from impact.embedded.interruption import SIGNALS
from impact.embedded.places import PROJECT, Places

ALL_WELL = b"all well"
PATIENCE_SECONDS = 5.0


class Reaper:
    """Holds the pipe whose sudden end is the news of our death."""

    def __init__(self, places: Places) -> None:
        """Start watching."""
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "impact.embedded.reaper", str(places.local), str(os.getpid())],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def dismiss(self) -> None:
        """Tell it that everything has been stopped in order."""
        try:
            self.popen.communicate(ALL_WELL, timeout=10)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait(10)


def watch(places: Places, supervisor: int) -> None:
    """Wait for the end of the pipe; without the good word before it, end what still runs."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)
    # So that the project's folder may be moved or removed meanwhile.
    os.chdir("/")
    if sys.stdin.buffer.read() != ALL_WELL:
        # By name of the dead one: the next may already be under way.
        places.end_leftovers(of=supervisor, seconds=PATIENCE_SECONDS)


if __name__ == "__main__":
    watch(Places(Path(sys.argv[1])), int(sys.argv[2]))
