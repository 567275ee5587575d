"""Codes of answers as words for staff, without a query for each row."""

from typing import cast

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import SLOTS, Texts
from surveys.models import Questionnaire
from surveys.queries import UnknownVersion, definition

NATIONS = {1: _("England"), 2: _("Northern Ireland"), 3: _("Scotland"), 4: _("Wales")}
SLOT_NAMES = {
    "en": _("English"),
    "cy": _("Welsh"),
    "en-simple": _("Easy Read English"),
    "cy-simple": _("Easy Read Welsh"),
}
MISSING = {
    "en": _("English missing"),
    "cy": _("Welsh missing"),
    "en-simple": _("Easy Read English missing"),
    "cy-simple": _("Easy Read Welsh missing"),
}
NOT_GIVEN = _("not said")


def staff_member(request: HttpRequest) -> User:
    """Who does this; the admin lets nobody else in."""
    return cast("User", request.user)


def segment_words(questionnaire: Questionnaire, segment: str, code: int) -> str:
    """What a code of a typed column means in the questionnaire that was answered."""
    if code == 0:
        return str(NOT_GIVEN)
    if segment == "nation":
        return str(NATIONS.get(code, code))
    try:
        question = definition(questionnaire.public_id).segment(segment)
    except UnknownVersion:
        return str(code)
    option = question.option(code) if question else None
    return option.label("en") if option else str(code)


def written_in(texts: Texts) -> list[tuple[str, str]]:
    """Every slot by name, with what is written in it."""
    return [(str(SLOT_NAMES[slot]), texts.exact(slot)) for slot in SLOTS]
