"""Let one organisation send after the deadline, with a reason it can read."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.enums import CallStatus, ExpressionStatus
from projects.models import Expression, Grace

LONGEST = timedelta(days=28)


class GraceNotPossible(Refused):
    """The message says why."""


@transaction.atomic
def give_grace(*, by: User, now: datetime, expression: Expression, until: datetime, reason: str) -> Grace:
    """This draft may be sent until `until`; the organisation is told so, with the reason. Raises GraceNotPossible."""
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    call = expression.call
    if expression.status != ExpressionStatus.DRAFT:
        raise GraceNotPossible(_("Only a draft can be given longer: this one was sent or withdrawn."))
    if call.published_at is None or call.phase(now) not in {CallStatus.OPEN, CallStatus.CLOSED}:
        raise GraceNotPossible(_("The decisions of this call are made, so nothing more can be sent."))
    if until <= max(now, call.closes_at):
        raise GraceNotPossible(_("Choose a moment after the deadline and after now."))
    if until > max(now, call.closes_at) + LONGEST:
        raise GraceNotPossible(_("That is more than 28 days. A shorter time is fairer to the others."))
    if not reason.strip():
        raise GraceNotPossible(_("Write the reason: the organisation reads it, and so may others who ask."))
    grace = Grace.objects.create(expression=expression, until=until, reason=reason.strip(), given_by=by, given_at=now)
    emails.grace_given(grace=grace)
    return grace
