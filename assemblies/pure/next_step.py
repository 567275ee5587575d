"""What staff do next with an Assembly, as a code. The first line of the table that fits is the answer."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an Assembly stands: status, rule, selection ("" none, "frozen", "planned", "drawn"), whether told, the state
    of its last background job ("" none), and whether more people signed up than there are seats.
    """

    status: str
    by_chance: bool
    selection: str = ""
    told: bool = False
    job: str = ""
    enough: bool = True


TABLE: tuple[tuple[str, Callable[[Standing], bool]], ...] = (
    ("plan", lambda one: one.status == "planned"),
    ("spread", lambda one: one.status == "open"),
    ("busy", lambda one: one.job in {"queued", "running"}),
    ("failed", lambda one: one.job == "failed"),
    ("seats_as_they_come", lambda one: one.status == "closed" and not one.by_chance),
    ("too_few", lambda one: one.status == "closed" and not one.selection and not one.enough),
    ("freeze", lambda one: one.status == "closed" and not one.selection),
    ("panels", lambda one: one.status == "closed" and one.selection == "frozen"),
    ("value", lambda one: one.status == "closed"),
    ("tell", lambda one: one.status == "selected" and one.by_chance and not one.told),
    ("answers", lambda one: one.status == "selected"),
    ("meet", lambda one: one.status == "meeting"),
    ("finished", lambda one: True),
)


def next_step(standing: Standing) -> str:
    """The code of the next step."""
    return next(code for code, fits in TABLE if fits(standing))
