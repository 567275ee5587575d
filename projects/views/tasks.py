"""The task list: one line a section, with how far it is."""

from contextlib import suppress
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from projects.enums import Section
from projects.models import Expression
from projects.queries import Entry, section_saves, section_states, written
from projects.queries.sections import DONE, NOT_STARTED, OPTIONAL, PARTLY

STATES: dict[str, "str | Promise"] = {
    NOT_STARTED: gettext_lazy("Not started"),
    PARTLY: gettext_lazy("Partly done"),
    DONE: gettext_lazy("Done"),
    OPTIONAL: gettext_lazy("Optional"),
}
PAGES = {
    Section.ORGANISATION: "details",
    Section.WHERE: "where",
    Section.WHAT: "what",
    Section.MONEY: "money",
    Section.CONTACT: "contact",
    Section.NEW_HERE: "new_here",
    Section.PRESSURE: "pressure",
}
Task = dict[str, Any]


def tasks_of(expression: Expression, token: str, entry: Entry) -> list[dict[str, Any]]:
    """Every page with its state, in three lists."""
    states = section_states(expression, set(section_saves(expression)))

    def section(key: Section, hint: str = "") -> Task:
        return _task(key.label, _url(token, PAGES[key]), states[key], hint)

    about = [section(Section.ORGANISATION), section(Section.WHERE)]
    if _offers_a_choice(expression):
        about.append(section(Section.WHAT))
    about += [section(Section.MONEY), _partners(expression, token), section(Section.CONTACT)]
    about += [section(Section.NEW_HERE), section(Section.PRESSURE, _("Scorers won't see this"))]
    return [
        {"key": "about", "title": _("About you"), "tasks": about},
        {"key": "questions", "title": _("The questions"), "tasks": _questions(expression, token)},
        {"key": "together", "title": _("Together, and in another way"), "tasks": _together(expression, token, entry)},
    ]


def _task(title: Any, url: str, state: str, hint: str = "") -> Task:
    kind = "done" if state == DONE else ""
    return {"title": str(title), "url": url, "status": str(STATES[state]), "kind": kind, "hint": hint}


def _url(token: str, name: str, **kwargs: Any) -> str:
    return reverse(f"projects:{name}", kwargs={"token": token, **kwargs})


def _offers_a_choice(expression: Expression) -> bool:
    return expression.call.topics.exists() or expression.call.delivery_models.exists()


def _partners(expression: Expression, token: str) -> Task:
    number = expression.partners.count()
    hint = _so_far(number) or _("None is fine")
    return _task(_("Partners"), _url(token, "partners"), DONE if number else OPTIONAL, hint)


def _so_far(number: int) -> str:
    return _("%(number)d so far") % {"number": number} if number else ""


def _questions(expression: Expression, token: str) -> list[Task]:
    return [
        _task(
            one.question.label,
            _url(token, "answer", code=one.question.code),
            DONE if one.text else NOT_STARTED,
            _("About %(words)d words") % {"words": one.question.word_guide},
        )
        for one in written(expression)
    ]


def _together(expression: Expression, token: str, entry: Entry) -> list[Task]:
    tasks = []
    if entry.own:
        number = expression.collaborators.active().count()
        state = DONE if number else OPTIONAL
        tasks.append(_task(_("Who writes with you"), _url(token, "people"), state, _so_far(number)))
    tasks.append(
        _task(_("Another way to answer"), _url(token, "another_way"), OPTIONAL, _("We type for you, on the phone"))
    )
    with suppress(NoReverseMatch):  # not every portal takes files
        tasks.append(_task(_("Files"), _url(token, "files"), OPTIONAL, _("You need none")))
    return tasks
