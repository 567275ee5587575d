"""Staff edit a draft questionnaire piece by piece: pages, questions, headings, options and their words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import models, transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Priority
from surveys.actions.build import NotPossible, checked, locked_draft
from surveys.definition import Words, split_variant
from surveys.models import Heading, ItemText, Option, Page, Question, Questionnaire
from surveys.routing import BadCondition, read_condition

Part = TypeVar("Part", Page, Question, Heading, Option, ItemText)
Placed = TypeVar("Placed", Page, Question, Heading, Option)
_NEVER_EDITED = frozenset({"id", "public_id", "questionnaire"})
_OWNER = {Page: "questionnaire", Question: "page", Heading: "question", Option: "question"}
_TARGET = {Page: "page", Question: "question", Heading: "heading", Option: "option"}


@transaction.atomic
def add_page(
    *, by: User | None, now: datetime, questionnaire: Questionnaire, slug: str, texts: Mapping[str, Words]
) -> Page:
    """Add a page at the end. Raises PublishedNeverChanges, NotPossible."""
    page = Page(questionnaire=questionnaire, slug=slug)
    return _add(by=by, now=now, part=page, texts=texts)


@transaction.atomic
def add_question(
    *,
    by: User | None,
    now: datetime,
    page: Page,
    code: str,
    kind: str,
    texts: Mapping[str, Words],
    segment: str = "",
    condition: Any = None,
    limit: int | None = None,
    least: int | None = None,
    most: int | None = None,
    length: int | None = None,
    equality: bool = False,
) -> Question:
    """Add a question at the end of a page. Raises PublishedNeverChanges, NotPossible."""
    question = Question(
        questionnaire=page.questionnaire,
        page=page,
        code=code,
        kind=kind,
        segment=segment,
        condition=condition,
        limit=limit,
        least=least,
        most=most,
        length=length,
        equality=equality,
    )
    return _add(by=by, now=now, part=question, texts=texts)


@transaction.atomic
def add_heading(
    *, by: User | None, now: datetime, question: Question, slug: str, texts: Mapping[str, Words]
) -> Heading:
    """Add a heading over options. Raises PublishedNeverChanges, NotPossible."""
    heading = Heading(questionnaire=question.questionnaire, question=question, slug=slug)
    return _add(by=by, now=now, part=heading, texts=texts)


@transaction.atomic
def add_option(
    *,
    by: User | None,
    now: datetime,
    question: Question,
    slug: str,
    texts: Mapping[str, Words],
    code: int | None = None,
    heading: Heading | None = None,
    priority: Priority | None = None,
    exclusive: bool = False,
    not_said: bool = False,
) -> Option:
    """Add an option at the end; without a code it gets the next free one. Raises PublishedNeverChanges, NotPossible."""
    if code is None:
        code = (question.options.aggregate(last=Max("code"))["last"] or 0) + 1
    option = Option(
        questionnaire=question.questionnaire,
        question=question,
        slug=slug,
        code=code,
        heading=heading,
        priority=priority,
        exclusive=exclusive,
        not_said=not_said,
    )
    return _add(by=by, now=now, part=option, texts=texts)


def _add(*, by: User | None, now: datetime, part: Placed, texts: Mapping[str, Words]) -> Placed:
    del by, now
    locked_draft(part.questionnaire)
    part.position = (_beside(part).aggregate(last=Max("position"))["last"] or 0) + 1
    _sound(part)
    part.save(force_insert=True)
    for variant, words in texts.items():
        _write_text(part, variant, words)
    return part


def _beside(part: Placed) -> "models.QuerySet[Placed]":
    """The rows among which a part has its place."""
    owner = _OWNER[type(part)]
    return type(part).objects.filter(**{f"{owner}_id": getattr(part, f"{owner}_id")})


def _sound(part: Page | Question | Heading | Option | ItemText) -> None:
    if isinstance(part, Question):
        try:
            read_condition(part.condition)
        except BadCondition as error:
            raise NotPossible(_("The condition cannot be read: {reason}.").format(reason=error)) from error
    if isinstance(part, Option) and part.heading is not None and part.heading.question_id != part.question_id:
        raise NotPossible(_("The heading belongs to another question."))
    if not isinstance(part, Page) and not _same_questionnaire(part):
        raise NotPossible(_("All parts of a question belong to one questionnaire."))
    checked(part)


def _same_questionnaire(part: Question | Heading | Option | ItemText) -> bool:
    names = ("page",) if isinstance(part, Question) else ("page", "question", "heading", "option")
    owners = [getattr(part, name, None) for name in names]
    return all(owner.questionnaire_id == part.questionnaire_id for owner in owners if owner is not None)


@transaction.atomic
def save_part(*, by: User | None, now: datetime, part: Part) -> Part:
    """Keep a page, question, heading, option or text as staff edited (or, in a form, added) it.

    Raises PublishedNeverChanges, NotPossible.
    """
    if part.pk is None and not isinstance(part, ItemText):
        return _add(by=by, now=now, part=part, texts={})
    locked_draft(part.questionnaire)
    _sound(part)
    if part.pk is None:
        part.save(force_insert=True)
    else:
        fields = [field.name for field in part._meta.concrete_fields]  # noqa: SLF001
        part.save(update_fields=[name for name in fields if name not in _NEVER_EDITED])
    return part


@transaction.atomic
def set_text(
    *, by: User | None, now: datetime, part: Page | Question | Heading | Option, variant: str, words: Words
) -> None:
    """Write (or, with an empty text, take away) the words of a part in one language and format."""
    del by, now
    locked_draft(part.questionnaire)
    _write_text(part, variant, words)


def _write_text(part: Page | Question | Heading | Option, variant: str, words: Words) -> None:
    language, format_ = split_variant(variant)
    owner = {_TARGET[type(part)]: part}
    found = ItemText.objects.filter(language=language, format=format_, **owner).first()
    if not words.text.strip():
        if found is not None:
            found.delete()
        return
    text = found or ItemText(questionnaire=part.questionnaire, language=language, format=format_, **owner)
    text.text, text.hint, text.picture, text.alt = words.text, words.hint, words.picture, words.alt
    _sound(text)
    if found is None:
        text.save(force_insert=True)
    else:
        text.save(update_fields=["text", "hint", "picture", "alt"])


@transaction.atomic
def move_part(*, by: User | None, now: datetime, part: Placed, step: int) -> Placed:
    """Change places with the neighbour before (-1) or after (+1); at the end nothing happens."""
    del by, now
    locked_draft(part.questionnaire)
    beside = list(_beside(part).order_by("position"))
    here = next(place for place, row in enumerate(beside) if row.pk == part.pk)
    there = min(max(here + step, 0), len(beside) - 1)
    beside.insert(there, beside.pop(here))
    for place, row in enumerate(beside, 1):
        if row.position != place:
            row.position = place
            row.save(update_fields=["position"])
    part.refresh_from_db(fields=["position"])
    return part


@transaction.atomic
def remove_part(*, by: User | None, now: datetime, part: Page | Question | Heading | Option | ItemText) -> None:
    """Take a part out of a draft with all that belongs to it; options under a heading lose the heading only."""
    del by, now
    locked_draft(part.questionnaire)
    part.delete()
