"""The only code that changes rows of the golden thread."""

from impact.thread.actions.you_said import (
    Entry,
    LinkLeadsAway,
    NothingSaid,
    add_you_said,
    edit_you_said,
)

__all__ = ["Entry", "LinkLeadsAway", "NothingSaid", "add_you_said", "edit_you_said"]
