"""The decision on one expression of interest: chosen, reserve, or not this time."""

from datetime import datetime

from django.db import transaction

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions.standing import NotNow
from projects.models import Call, Expression, ReservePlace
from projects.pure import stages
from projects.queries import next_place


class NotClosedYet(Refused):
    """Others may still be writing."""

    message = "This call has not closed yet. Decide when everybody had their time to write."


def move(expression: Expression, verb: str, now: datetime) -> Expression:
    """Move a locked expression along the table of states. Raises NotNow, NotClosedYet."""
    following = stages.after(stages.EXPRESSION, expression.status, verb)
    if following is None:
        raise NotNow
    if expression.call.phase(now) not in ("closed", "decided"):
        raise NotClosedYet
    expression.status = following
    expression.save(update_fields=["status"])
    return expression


def locked(expression: Expression) -> Expression:
    """The expression with its row locked."""
    return Expression.objects.select_for_update(of=("self",)).select_related("call", "nation").get(pk=expression.pk)


@transaction.atomic
def choose_expression(*, by: User | None, now: datetime, expression: Expression) -> Expression:
    """It is to be a site. Nobody is told before the letters leave. Raises NotNow, NotClosedYet."""
    del by
    return move(locked(expression), "choose", now)


@transaction.atomic
def hold_expression(
    *, by: User | None, now: datetime, expression: Expression, position: int | None = None
) -> Expression:
    """It is a reserve, at this place of the order or at its end. Raises NotNow, NotClosedYet."""
    del by
    Call.objects.select_for_update().get(pk=expression.call_id)
    expression = move(locked(expression), "hold", now)
    place = position or next_place(expression.call)
    ReservePlace.objects.create(call=expression.call, expression=expression, position=place)
    return expression


@transaction.atomic
def turn_down_expression(*, by: User | None, now: datetime, expression: Expression) -> Expression:
    """Not this time; a reserve is released by it. Raises NotNow, NotClosedYet."""
    del by
    expression = move(locked(expression), "turn_down", now)
    ReservePlace.objects.filter(expression=expression, promoted_at__isnull=True).update(released_at=now)
    return expression
