"""What somebody answers when signing up: which answers belong together, and what is still missing.

Answers are a flat mapping with plain values, so that a draft is one JSON object.
"""

from collections.abc import Mapping
from typing import Any

from impact.people.pure.details import ROUTE_NEEDS

Answers = Mapping[str, Any]

ALWAYS_NEEDED = ("name", "written_in", "contact_route", "perspectives", "main_perspective", "nation", "new_here")
EQUALITY = ("age_band", "disability", "ethnicity")  # optional, asked last, kept in a table of their own
RATHER_NOT = "rather-not"
KEYS = frozenset(
    {
        *ALWAYS_NEEDED, *EQUALITY, "email", "address", "phone", "supporter_name", "supporter_contact",
        "supporter_may_know", "why",
    }
)  # fmt: skip


def tidied(answers: Answers) -> dict[str, Any]:
    """Answers that agree with each other: one perspective is the main one, one no longer named is not."""
    kept = {key: value for key, value in answers.items() if key in KEYS}
    named = kept.get("perspectives") or []
    if len(named) == 1:
        kept["main_perspective"] = named[0]
    elif kept.get("main_perspective") not in named:
        kept["main_perspective"] = None
    return kept


def needed(answers: Answers) -> tuple[str, ...]:
    """Which answers this person has to give."""
    return (*ALWAYS_NEEDED, *ROUTE_NEEDS.get(str(answers.get("contact_route")), ()))


def missing(answers: Answers) -> tuple[str, ...]:
    """Which of them are not given yet."""
    return tuple(key for key in needed(answers) if answers.get(key) in (None, "", []))


def email_of(answers: Answers) -> str:
    """The address that tells two sign-ups of one person apart from those of two people; empty for other routes."""
    return str(answers.get("email", "")).strip().lower() if answers.get("contact_route") == "email" else ""


def equality_of(answers: Answers) -> dict[str, str]:
    """What somebody told about themselves, by question; "rather not" counts as not told."""
    told = {key: str(answers.get(key) or "") for key in EQUALITY}
    return {key: "" if value == RATHER_NOT else value for key, value in told.items()}
