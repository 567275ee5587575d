"""This app's part of the demo: events in every state, and whom we told of gaps in the evidence. All invented."""

import datetime as dt

from impact.engagement.demo import events, gaps

__all__ = ["load"]


def load(*, now: dt.datetime) -> None:
    """Load each part once."""
    events.load(now=now)
    gaps.load(now=now)
