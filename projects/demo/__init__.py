"""The examples of calls and projects, each part once."""

from datetime import datetime

from projects.demo import announcing, asking, calls, files, projects
from projects.demo import calls, review
from projects.demo import balance, calls

__all__ = ["load"]


def load(*, now: datetime) -> None:
    """Create the examples; what exists already stays as it is."""
    calls.load(now=now)
    projects.load(now=now)
    files.load(now=now)
    announcing.load(now=now)
    asking.load(now=now)
    review.load(now=now)
    balance.load(now=now)
