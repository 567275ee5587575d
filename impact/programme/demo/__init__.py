"""The programme's part of the demo: organisations, topics in every state, the work plan, policy hooks. All invented."""

from datetime import datetime

from impact.programme.demo import gaps, hooks, organisations, topics
from impact.programme.demo.organisations import ORGANISATIONS

__all__ = ["ORGANISATIONS", "load"]


def load(*, now: datetime) -> None:
    """Load each part once."""
    organisations.load(now=now)
    hooks.load(now=now)
    topics.load(now=now)
    gaps.load(now=now)
