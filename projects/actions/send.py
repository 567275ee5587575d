"""Send an expression of interest: freeze a copy, give a receipt."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.files import keep_sent_files
from projects.actions.write import check_may_send
from projects.enums import ExpressionStatus
from projects.models import Collaborator, Expression
from projects.queries import frozen_body, frozen_copy, may_send, missing_parts


class TooLate(Refused):
    """The call has closed."""

    message = _(
        "The call has closed, so this can no longer be sent. Your words are kept: you can download your copy. "
        "Talk to us about what comes next; our phone number is at the top of the page."
    )


class NotComplete(Refused):
    """We do not know yet who it is from, or nothing is answered."""

    message = _("This is not ready to send. The list shows what is still missing.")


class WasWithdrawn(Refused):
    """A withdrawn expression stays withdrawn."""

    message = _("This was withdrawn, so it cannot be sent. You can start again while the call is open.")


@transaction.atomic
def send_expression(
    *,
    by: User | None,
    now: datetime,
    expression: Expression,
    collaborator: Collaborator | None = None,
    word_of: str = "",
) -> Expression:
    """Send it once; a second click finds it sent and changes nothing.

    `by` is somebody on the staff who sends it for the organisation, on the word of somebody there (`word_of`).
    Raises TooLate, NotComplete, WasWithdrawn, NoLongerWriting.
    """
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    if expression.arrived():
        return expression
    if expression.status == ExpressionStatus.WITHDRAWN:
        raise WasWithdrawn
    check_may_send(expression, collaborator)
    if not may_send(expression, now):
        raise TooLate
    if missing_parts(expression):
        raise NotComplete
    body = frozen_body(expression, sent_at=now)
    number = expression.sent_copies.count() + 1
    frozen_copy(expression, body, sent_at=now, number=number, entered_by=by, word_of=word_of).save(force_insert=True)
    expression.status = ExpressionStatus.SENT
    expression.sent_at = now
    keep_sent_files(now=now, expression=expression)
    expression.save(update_fields=["status", "sent_at"])
    emails.receipt(expression=expression, body=body)
    return expression
