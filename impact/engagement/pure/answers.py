"""What somebody answers when registering: which answers are needed, and what is still missing.

Answers are a flat mapping with plain values, so that a draft is one JSON object.
"""

from collections.abc import Mapping
from typing import Any

from impact.people.pure.details import ROUTE_NEEDS

Answers = Mapping[str, Any]

ALWAYS_NEEDED = ("name", "written_in", "contact_route")
KEYS = frozenset(
    {*ALWAYS_NEEDED, "email", "address", "phone", "supporter_name", "supporter_contact", "supporter_may_know"}
    | {"organisation_name", "perspectives"}
)


def tidied(answers: Answers) -> dict[str, Any]:
    """Only answers to what we ask."""
    return {key: value for key, value in answers.items() if key in KEYS}


def needed(answers: Answers) -> tuple[str, ...]:
    """Which answers this person has to give."""
    return (*ALWAYS_NEEDED, *ROUTE_NEEDS.get(str(answers.get("contact_route")), ()))


def missing(answers: Answers) -> tuple[str, ...]:
    """Which of them are not given yet."""
    return tuple(key for key in needed(answers) if answers.get(key) in (None, ""))


def email_of(answers: Answers) -> str:
    """The address that tells two registrations of one person apart from those of two; empty for other routes."""
    return str(answers.get("email", "")).strip().lower() if answers.get("contact_route") == "email" else ""
