"""Write an expression of interest, page by page; nothing that was written is ever overwritten unseen."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.enums import ExpressionStatus
from projects.models import Answer, CallQuestion, Expression

DETAILS = ("organisation_name", "organisation_kind", "nation", "region", "registered", "money_holder")
CONTACT = ("contact_name",)


class NotADraft(Refused):
    """It was sent or withdrawn."""

    message = _("This has already been sent or withdrawn, so it can no longer be changed. Nothing was lost.")


class SavedElsewhere(Refused):
    """Another tab or person saved meanwhile. `saved` is what lies in the database, `version` its version."""

    message = _("This was changed in another window meanwhile. Look at both and choose; nothing was lost.")

    def __init__(self, *, saved: Any, version: int) -> None:
        super().__init__()
        self.saved = saved
        self.version = version


def locked_draft(expression: Expression) -> Expression:
    """The draft, locked until the transaction ends. Raises NotADraft."""
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    if expression.status != ExpressionStatus.DRAFT:
        raise NotADraft
    return expression


@transaction.atomic
def save_answer(
    *, by: User | None, now: datetime, expression: Expression, question: CallQuestion, text: str, seen: int
) -> Answer:
    """Save what was written to one question; `seen` is the version the writer saw (0: none yet).

    Saving stays possible after the deadline so that no words are lost; only sending does not.
    Raises NotADraft, SavedElsewhere.
    """
    del by
    expression = locked_draft(expression)
    answer = expression.answers.filter(question=question).first()
    if answer is None:
        return Answer.objects.create(expression=expression, question=question, text=text, saved_at=now)
    if answer.text == text:
        return answer
    if answer.version != seen:
        raise SavedElsewhere(saved=answer.text, version=answer.version)
    answer.text, answer.version, answer.saved_at = text, answer.version + 1, now
    answer.save(update_fields=["text", "version", "saved_at"])
    return answer


@transaction.atomic
def save_details(*, by: User | None, now: datetime, expression: Expression, seen: int, **fields: Any) -> Expression:
    """Save who the expression is from, or whom we write to. Raises NotADraft, SavedElsewhere.

    The e-mail address never changes here: the private link was sent to it, and so will be the receipt.
    """
    del by
    expression = locked_draft(expression)
    names = [name for name in (*DETAILS, *CONTACT) if name in fields]
    if all(fields[name] == getattr(expression, name) for name in names):
        return expression
    if expression.version != seen:
        raise SavedElsewhere(saved={name: getattr(expression, name) for name in names}, version=expression.version)
    for name in names:
        setattr(expression, name, fields[name])
    expression.version += 1
    expression.saved_at = now
    expression.save(update_fields=[*names, "version", "saved_at"])
    return expression
