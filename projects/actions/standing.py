"""Move an expression of interest that has left the organisation's desk: checked, withdrawn."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.models import Expression
from projects.pure import stages
from projects.queries import is_bound


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the expression of interest stands.")


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
def withdraw_expression(*, by: User | None, now: datetime, expression: Expression) -> Expression:
    """Withdraw it, by the organisation's link (`by` is None) or by staff for them; twice is the same as once."""
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    following = stages.after(stages.EXPRESSION, expression.status, "withdraw")
    if following is None or is_bound(expression):  # who has signed leaves by talking with staff
        return expression
    expression.status, expression.withdrawn_at, expression.withdrawn_by = following, now, by
    expression.save(update_fields=["status", "withdrawn_at", "withdrawn_by"])
    emails.withdrawn(expression=expression)
    return expression
