"""One line of "Waiting for you" on the staff index."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    label: str
    count: int
    url: str
