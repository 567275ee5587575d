"""Staff change one part of a draft as a whole: what it is, and its words in every language and format, in one go."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from surveys.actions.build import NotPossible, locked_draft
from surveys.actions.parts import save_part, set_text
from surveys.definition import Condition, Words
from surveys.models import Heading, Option, Page, Question
from surveys.routing import write_condition

Placed = TypeVar("Placed", Page, Question, Heading, Option)


@transaction.atomic
def edit_part(
    *,
    by: User | None,
    now: datetime,
    part: Placed,
    fields: Mapping[str, Any] | None = None,
    texts: Mapping[str, Words] | None = None,
) -> Placed:
    """Keep new values and words of a part; its place stays. Raises PublishedNeverChanges, NotPossible."""
    locked_draft(part.questionnaire)
    row = type(part).objects.filter(pk=part.pk).select_related("questionnaire__survey").first()
    if row is None:
        raise NotPossible(_("This was removed by somebody else in the meantime."))
    for name, value in (fields or {}).items():
        setattr(row, name, value)
    save_part(by=by, now=now, part=row)
    for variant, words in (texts or {}).items():
        set_text(by=by, now=now, part=row, variant=variant, words=words)
    return row


@transaction.atomic
def set_condition(*, by: User | None, now: datetime, question: Question, condition: Condition | None) -> Question:
    """Say when a question is asked; None means always. Raises PublishedNeverChanges, NotPossible."""
    return edit_part(by=by, now=now, part=question, fields={"condition": write_condition(condition)})


@transaction.atomic
def move_to_page(
    *,
    by: User | None,
    now: datetime,
    question: Question,
    page: Page,
    fields: Mapping[str, Any] | None = None,
    texts: Mapping[str, Words] | None = None,
) -> Question:
    """Edit a question and put it at the end of another page of its draft. Raises PublishedNeverChanges, NotPossible."""
    locked_draft(question.questionnaire)
    last = Question.objects.filter(page=page).aggregate(last=Max("position"))["last"] or 0
    place = {"page": page, "position": last + 1}
    return edit_part(by=by, now=now, part=question, fields={**(fields or {}), **place}, texts=texts)
