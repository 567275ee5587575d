"""The examples of calls and projects, each part once."""

from datetime import datetime

from projects.demo import calls, expressions

__all__ = ["load"]


def load(*, now: datetime) -> None:
    """Create the examples; what exists already stays as it is."""
    calls.load(now=now)
    expressions.load(now=now)
