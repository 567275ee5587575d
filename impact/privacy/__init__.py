"""The vocabulary of field classes: how private a field is and how long it is kept. No models, no Django.

Every app declares `FIELDS` in its own `privacy.py`; a model field without a class fails the build
(tests/architecture/test_privacy_classes.py).
"""

from dataclasses import dataclass
from enum import Enum


class PrivacyClass(Enum):
    """How private one field is."""

    OPEN = "open"
    PERSONAL = "personal"
    SPECIAL = "special"
    FREE_TEXT = "free text"


OPEN = PrivacyClass.OPEN
PERSONAL = PrivacyClass.PERSONAL
SPECIAL = PrivacyClass.SPECIAL
FREE_TEXT = PrivacyClass.FREE_TEXT


@dataclass(frozen=True, slots=True)
class Kept:
    """The class of one field and, in words, until when it is kept."""

    privacy_class: PrivacyClass
    until: str


FieldTable = dict[str, dict[str, Kept]]


def keep(privacy_class: PrivacyClass, *, until: str = "") -> Kept:
    """Declare one field.

    Raises ValueError when a field that is not open has no end date in words.
    """
    if privacy_class is not OPEN and not until:
        message = "A field that is not open needs `until`: say when it is deleted."
        raise ValueError(message)
    return Kept(privacy_class, until or "as long as the programme's records")


def open_fields(*names: str) -> dict[str, Kept]:
    """Declare several open fields at once."""
    return {name: keep(OPEN) for name in names}
