"""This app's part of the demo: Assemblies, who signed up, who was picked, what came out of their sessions. All invented."""

import datetime as dt

from assemblies.demo import panels, sessions

__all__ = ["load"]


def load(*, now: dt.datetime) -> None:
    """Load once."""
    panels.load(now=now)
    sessions.load(now=now)
