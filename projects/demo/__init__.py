"""The examples of calls and projects, each part once."""

from datetime import datetime

from projects.demo import balance, calls

__all__ = ["load"]


def load(*, now: datetime) -> None:
    """Create the examples; what exists already stays as it is."""
    calls.load(now=now)
    balance.load(now=now)
