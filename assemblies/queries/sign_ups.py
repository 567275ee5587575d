"""Reads of sign-ups and what they may choose from."""

from typing import Any

from assemblies.models import Assembly, EqualityAnswers, SignUp
from assemblies.pure.answers import EQUALITY
from impact.people.pure.details import FIELDS
from impact.people.pure.tokens import is_possible, token_hash
from impact.programme.models import Nation, Perspective
from impact.ui.languages import ENGLISH, counterpart

_PERSON_FIELDS = tuple(field for field in FIELDS if field not in {"language", "format"})


def draft_for(assembly: Assembly, token: str) -> SignUp | None:
    """The sign-up that this browser began for this Assembly, sent or not."""
    if not is_possible(token):
        return None
    return (
        SignUp.objects.select_related("assembly", "person", "nation")
        .filter(assembly=assembly, draft_hash=token_hash(token))
        .first()
    )


def sign_up_for(token: str) -> SignUp | None:
    """The sign-up behind a private link."""
    if not is_possible(token):
        return None
    return (
        SignUp.objects.select_related("assembly__nation", "person", "nation")
        .filter(link_hash=token_hash(token))
        .first()
    )


def answers_of(sign_up: SignUp) -> dict[str, Any]:
    """What somebody answered: what is sent, and over it what is not sent yet."""
    answers: dict[str, Any] = {}
    if sign_up.person is not None:
        answers = {field: getattr(sign_up.person, field) for field in _PERSON_FIELDS}
        person = sign_up.person
        answers["written_in"] = counterpart(ENGLISH, into=person.language, in_format=person.format).code
        answers |= {
            "perspectives": list(sign_up.perspectives),
            "main_perspective": sign_up.main_perspective,
            "nation": sign_up.nation.code if sign_up.nation else "",
            "new_here": "" if sign_up.new_here is None else ("yes" if sign_up.new_here else "no"),
            "why": sign_up.why,
        }
        answers |= _equality(sign_up)
    return {**answers, **sign_up.draft}


def _equality(sign_up: SignUp) -> dict[str, str]:
    row = EqualityAnswers.objects.filter(sign_up=sign_up).first()
    return {key: getattr(row, key) for key in EQUALITY} if row else {}


def perspective_choices() -> list[tuple[int, str]]:
    """Every perspective with its number, in the order of lists."""
    return [(found.number, str(found.label)) for found in Perspective.objects.order_by("position", "number")]


def nation_choices() -> list[tuple[str, str]]:
    """Every nation with its code."""
    return [(nation.code, str(nation.name)) for nation in Nation.objects.order_by("number")]
