"""What our histories have in common: every insert, change and delete."""

from collections.abc import Callable
from typing import TypeVar

import pghistory

Model = TypeVar("Model", bound=type)


def history(name: str, *fields: str) -> Callable[[Model], Model]:
    """Keep every state of these fields in a table of its own."""
    tracked: Callable[[Model], Model] = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        model_name=name,
        fields=list(fields),
    )
    return tracked
