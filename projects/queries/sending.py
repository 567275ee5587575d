"""Until when an expression of interest may be sent."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from projects.enums import CallStatus
from projects.models import Expression
from projects.queries.announcing import grace_of


def send_by(expression: Expression, now: datetime) -> datetime | None:
    """The moment it must be sent by, or None when it is too late: at the last moment itself it is too late.

    The call's end, or the longer time that staff gave this one, on its own or when they gave it back.
    """
    call = expression.call
    ends = [call.closes_at] if call.takes_expressions(now) else []
    grace = grace_of(expression)
    if grace is not None and grace.given_at <= now and (ends or call.phase(now) == CallStatus.CLOSED):
        ends.append(grace.until)
    reopened = expression.reopenings.order_by("-at").first()
    if reopened is not None:
        ends.append(reopened.send_until)
    latest = max(ends, default=now)
    return latest if now < latest else None


def deadline_of(expression: Expression) -> dict[str, Any]:
    """What pages say of the deadline; while the call is open nothing else has to be asked."""
    now = timezone.now()
    phase = expression.call.phase(now)
    grace = None if phase == CallStatus.OPEN else grace_of(expression)
    return {"in_time": may_send(expression, now), "grace": grace, "phase": phase}


def may_send(expression: Expression, now: datetime) -> bool:
    """Whether the organisation may send it at this moment."""
    return expression.call.takes_expressions(now) or send_by(expression, now) is not None
