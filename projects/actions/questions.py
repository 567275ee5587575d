"""Write the questions of a call, until it opens."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import Texts
from impact.ui.refusals import Refused
from projects.enums import CallStatus
from projects.models import Call, CallQuestion


class QuestionsAreFixed(Refused):
    """Organisations may already be answering."""

    message = _(
        "The questions of this call are fixed, because it has opened and organisations may already be answering. "
        "Write a new call to ask something else."
    )


class CodeTaken(Refused):
    """The call has a question with this code."""

    message = _("This call already has a question with this code or in this place. Choose another.")


class LastQuestion(Refused):
    """A published call keeps at least one question."""

    message = _("This is the only question of a published call. Add another question before you remove this one.")


def _call_to_change(call: Call, now: datetime) -> Call:
    """The call, locked. Raises QuestionsAreFixed once it opened."""
    call = Call.objects.select_for_update().get(pk=call.pk)
    if call.status != CallStatus.PLANNED or (call.published_at and call.phase(now) != CallStatus.PLANNED):
        raise QuestionsAreFixed
    return call


@transaction.atomic
def add_question(
    *,
    by: User | None,
    now: datetime,
    call: Call,
    code: str,
    label: Texts,
    hint: Texts,
    word_guide: int,
    order: int | None = None,
    hidden_from_reviewers: bool = False,
) -> CallQuestion:
    """Add a question; without a place it comes last. Raises QuestionsAreFixed, CodeTaken."""
    del by
    call = _call_to_change(call, now)
    if order is None:
        order = (call.questions.aggregate(last=Max("order"))["last"] or 0) + 1
    if call.questions.filter(code=code).exists() or call.questions.filter(order=order).exists():
        raise CodeTaken
    return CallQuestion.objects.create(
        call=call,
        code=code,
        label=label,
        hint=hint,
        word_guide=word_guide,
        order=order,
        hidden_from_reviewers=hidden_from_reviewers,
    )


@transaction.atomic
def edit_question(*, by: User | None, now: datetime, question: CallQuestion, **fields: Any) -> CallQuestion:
    """Change a question's words or place; other words make the next version. Raises QuestionsAreFixed, CodeTaken."""
    del by
    call = _call_to_change(question.call, now)
    question = CallQuestion.objects.select_for_update().get(pk=question.pk)
    order = fields.get("order", question.order)
    if call.questions.filter(order=order).exclude(pk=question.pk).exists():
        raise CodeTaken
    words = ("label", "hint", "word_guide")
    if any(name in fields and fields[name] != getattr(question, name) for name in words):
        question.version += 1
    for name in ("order", "hidden_from_reviewers", *words):
        setattr(question, name, fields.get(name, getattr(question, name)))
    question.save(update_fields=["order", "hidden_from_reviewers", "version", *words])
    return question


@transaction.atomic
def remove_question(*, by: User | None, now: datetime, question: CallQuestion) -> None:
    """Take a question away before the call opens. Raises QuestionsAreFixed, LastQuestion."""
    del by
    call = _call_to_change(question.call, now)
    if call.published_at and call.questions.count() == 1:
        raise LastQuestion
    CallQuestion.objects.filter(pk=question.pk).delete()
