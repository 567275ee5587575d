"""Named reads over calls."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from projects.models import Call, CallQuestion

WORDS_TO_WARN = 1000


@dataclass(frozen=True, slots=True)
class CallNow:
    """A call together with what it is at this moment."""

    call: Call
    phase: str


def announced_calls(now: datetime) -> list[CallNow]:
    """Every published call, those that take expressions first, then what opens next, then the past."""
    places = {"open": 0, "planned": 1, "closed": 2, "decided": 3}
    calls = [CallNow(call, call.phase(now)) for call in Call.objects.announced().newest_first()]
    return sorted(calls, key=lambda one: places[one.phase])


def total_words(questions: Iterable[CallQuestion]) -> int:
    """About how many words these questions ask for altogether."""
    return sum(question.word_guide for question in questions)
