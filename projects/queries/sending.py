"""Until when an expression of interest may be sent."""

from datetime import datetime

from projects.models import Expression


def send_by(expression: Expression, now: datetime) -> datetime | None:
    """The moment it must be sent by, or None when it is too late: the call's end, or what staff gave on reopening."""
    if expression.call.takes_expressions(now):
        return expression.call.closes_at
    latest = expression.reopenings.order_by("-at").first()
    return latest.send_until if latest and now < latest.send_until else None


def may_send_now(expression: Expression, now: datetime) -> bool:
    """Whether the organisation may send it at this moment."""
    return send_by(expression, now) is not None
