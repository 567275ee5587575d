"""How states move: (from, verb) -> to, and the permission it takes. Pure."""

from typing import Final

SURVEY: Final = {
    ("draft", "open"): ("open", "surveys.open_survey"),
    ("draft", "import"): ("closed", ""),
    ("open", "close"): ("closed", "surveys.open_survey"),
}

QUESTIONNAIRE: Final = {
    ("draft", "publish"): ("published", "surveys.publish_questionnaire"),
}

RESPONSE: Final = {
    ("draft", "send"): ("submitted", ""),
    ("draft", "set_aside"): ("quarantined", ""),
    ("submitted", "set_aside"): ("quarantined", "surveys.review_response"),
    ("quarantined", "accept"): ("submitted", "surveys.review_response"),
    ("draft", "withdraw"): ("withdrawn", "surveys.withdraw_response"),
    ("submitted", "withdraw"): ("withdrawn", "surveys.withdraw_response"),
    ("quarantined", "withdraw"): ("withdrawn", "surveys.withdraw_response"),
}

TABLES: Final = {"survey": SURVEY, "questionnaire": QUESTIONNAIRE, "response": RESPONSE}


class NoSuchMove(ValueError):
    """The state cannot be left by this verb."""


def move(noun: str, state: str, verb: str) -> str:
    """The state after the verb. Raises NoSuchMove."""
    try:
        return TABLES[noun][state, verb][0]
    except KeyError:
        message = f"{noun} in state {state}: {verb}"
        raise NoSuchMove(message) from None


def verbs_from(noun: str, state: str) -> tuple[str, ...]:
    """What can be done from here."""
    return tuple(verb for start, verb in TABLES[noun] if start == state)
