"""Our own kind of exception for an action that says no."""

from impact.ui.refusals import Refused

__all__ = ["Refused"]
