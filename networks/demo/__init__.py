"""The example networks: invented, at least one of each noun in every state."""

from datetime import datetime

from networks.demo import basis, people, together

PARTS = (basis.load, people.load, together.load)


def load(*, now: datetime) -> None:
    """Create the examples once, part by part."""
    for part in PARTS:
        part(now=now)
