"""Move an expression of interest that has left the organisation's desk: checked, longlisted, reopened, withdrawn."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.write import check_may_send
from projects.models import Collaborator, Expression, Reopening
from projects.pure import stages
from projects.queries import is_bound


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the expression of interest stands.")


class NoTimeToSend(Refused):
    """The moment given lies in the past."""

    message = _("Give the organisation time: choose a moment in the future until which it may be sent again.")


@transaction.atomic
def check_expression(*, by: User, now: datetime, expression: Expression) -> Expression:
    """Say that staff have read it and that it is complete. Raises NotNow."""
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    following = stages.after(stages.EXPRESSION, expression.status, "check")
    if following is None:
        raise NotNow
    expression.status, expression.checked_at, expression.checked_by = following, now, by
    expression.save(update_fields=["status", "checked_at", "checked_by"])
    return expression


@transaction.atomic
def longlist_expression(*, by: User, now: datetime, expression: Expression) -> Expression:
    """Put it on the longlist: next comes a conversation with the organisation. Raises NotNow."""
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    following = stages.after(stages.EXPRESSION, expression.status, "longlist")
    if following is None:
        raise NotNow
    expression.status, expression.longlisted_at, expression.longlisted_by = following, now, by
    expression.save(update_fields=["status", "longlisted_at", "longlisted_by"])
    return expression


@transaction.atomic
def reopen_expression(
    *, by: User, now: datetime, expression: Expression, reason: str, send_until: datetime
) -> Expression:
    """Give it back to the organisation, by mail and with the reason; what was sent stays frozen as it was.

    Until `send_until` it may be sent again, also after the call closed. Raises NotNow, NoTimeToSend.
    """
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    following = stages.after(stages.EXPRESSION, expression.status, "reopen")
    if following is None:
        raise NotNow
    if send_until <= now:
        raise NoTimeToSend
    reopening = Reopening.objects.create(expression=expression, by=by, at=now, reason=reason, send_until=send_until)
    expression.status = following
    expression.sent_at = expression.checked_at = expression.checked_by = None
    expression.save(update_fields=["status", "sent_at", "checked_at", "checked_by"])
    emails.reopened(expression=expression, reopening=reopening)
    return expression


@transaction.atomic
def withdraw_expression(
    *, by: User | None, now: datetime, expression: Expression, collaborator: Collaborator | None = None
) -> Expression:
    """Withdraw it, by the organisation's link (`by` is None) or by staff for them; twice is the same as once.

    Raises NoLongerWriting for a collaborator who may not do this.
    """
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    check_may_send(expression, collaborator)
    following = stages.after(stages.EXPRESSION, expression.status, "withdraw")
    if following is None or is_bound(expression):  # who has signed leaves by talking with staff
        return expression
    expression.status, expression.withdrawn_at, expression.withdrawn_by = following, now, by
    expression.save(update_fields=["status", "withdrawn_at", "withdrawn_by"])
    emails.withdrawn(expression=expression)
    return expression
