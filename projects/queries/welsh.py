"""Which Welsh of a call is still to be written: each English text, standard and Easy Read, has its Welsh."""

from collections.abc import Iterator

from impact.programme.texts import Texts
from projects.models import Call

TEXTS = ("title", "about", "offers", "asks")
QUESTION_TEXTS = ("label", "hint")
PAIRS = (("en", "cy"), ("en-simple", "cy-simple"))


def _empty_slots(texts: Texts) -> Iterator[str]:
    for english, welsh in PAIRS:
        if texts.exact(english).strip() and not texts.exact(welsh).strip():
            yield "Welsh" if welsh == "cy" else "Easy Read Welsh"


def welsh_gaps(call: Call) -> list[str]:
    """In words, each Welsh text that is missing."""
    gaps = []
    for name in TEXTS:
        label = str(Call._meta.get_field(name).verbose_name)  # type: ignore[union-attr]  # noqa: SLF001
        gaps += [f"{label}: {slot}" for slot in _empty_slots(getattr(call, name))]
    for question in call.questions.in_order():
        for name in QUESTION_TEXTS:
            label = str(question._meta.get_field(name).verbose_name)  # type: ignore[union-attr]  # noqa: SLF001
            number = f"{question.order}. {label}"
            gaps += [f"{number}: {slot}" for slot in _empty_slots(getattr(question, name))]
    return gaps
