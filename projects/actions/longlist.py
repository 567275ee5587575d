"""Write down what was talked about with an organisation on the longlist."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.enums import ExpressionStatus
from projects.models import Expression, LonglistConversation


class NotOnTheLonglist(Refused):
    """The choice is made, or it never was on the longlist."""

    message = _("Only for an expression of interest on the longlist, before the choice is made.")


class NotHeldYet(Refused):
    """A date in the future."""

    message = _("Write down a conversation after it was held: the date lies in the future.")


@dataclass(frozen=True, slots=True)
class Talk:
    """What is kept of a conversation: roles, no names."""

    held_on: dt.date
    who: str
    notes: str
    agreed: str = ""


@transaction.atomic
def write_conversation(*, by: User, now: dt.datetime, expression: Expression, talk: Talk) -> LonglistConversation:
    """Keep one conversation; there may be several. Raises NotOnTheLonglist, NotHeldYet."""
    expression = _on_the_longlist(expression, talk, now)
    conversation = LonglistConversation(expression=expression)
    return _keep(conversation, talk, by=by, now=now)


@transaction.atomic
def edit_conversation(
    *, by: User, now: dt.datetime, conversation: LonglistConversation, talk: Talk
) -> LonglistConversation:
    """Correct the notes until the choice is made. Raises NotOnTheLonglist, NotHeldYet."""
    _on_the_longlist(conversation.expression, talk, now)
    conversation = LonglistConversation.objects.select_related("expression").get(pk=conversation.pk)
    return _keep(conversation, talk, by=by, now=now)


def _on_the_longlist(expression: Expression, talk: Talk, now: dt.datetime) -> Expression:
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    if expression.status != ExpressionStatus.LONGLISTED:
        raise NotOnTheLonglist
    if talk.held_on > timezone.localdate(now):
        raise NotHeldYet
    return expression


def _keep(conversation: LonglistConversation, talk: Talk, *, by: User, now: dt.datetime) -> LonglistConversation:
    conversation.held_on, conversation.who = talk.held_on, talk.who
    conversation.notes, conversation.agreed = talk.notes, talk.agreed
    conversation.by, conversation.written_at = by, now
    conversation.save()
    return conversation
