"""What staff may do with an expression of interest."""

import datetime as dt
from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.staff import Button
from projects.actions import (
    Talk,
    check_expression,
    longlist_expression,
    register_organisation,
    reopen_expression,
    send_expression,
    send_link_again,
    type_answers,
    withdraw_expression,
    write_conversation,
)
from projects.enums import ExpressionStatus
from projects.forms.staff_expression import ConversationForm, RegisterForm, ReopenForm, SendForThemForm, TypeForm
from projects.models import Expression
from projects.pure.stages import EXPRESSION, after

DAYS_TO_SEND_AGAIN = 7
_FIVE_O_CLOCK = dt.time(17)


def _by(request: HttpRequest) -> dict[str, Any]:
    return {"by": cast("User", request.user), "now": timezone.now()}


def _check(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    check_expression(**_by(request), expression=expression)
    return _("Marked as checked.")


def _longlist(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    longlist_expression(**_by(request), expression=expression)
    return "It is on the longlist. Next comes a conversation with the organisation."


def _converse(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    write_conversation(**_by(request), expression=expression, talk=Talk(**data))
    return "The conversation is written down."


def _reopen(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    reopen_expression(**_by(request), expression=expression, **data)
    return "It is open again. We have written to the organisation."


def _register(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    register_organisation(**_by(request), expression=expression, organisation=data["organisation"])
    return "It is joined to the register."


def _type(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    form = TypeForm(request.POST, expression=expression)
    form.full_clean()
    type_answers(
        **_by(request), expression=expression, channel=data["channel"], texts=form.texts(), details=form.details()
    )
    return "Saved. Ask the organisation to read it with its private link, or read it to them."


def _send_for_them(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    send_expression(**_by(request), expression=expression, word_of=data["word_of"])
    return "Sent. The organisation gets its receipt by mail."


def _withdraw(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    withdraw_expression(**_by(request), expression=expression)
    return _("Withdrawn. We have written to the organisation.")


def _send_link(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    send_link_again(**_by(request), expression=expression)
    return _("The private link is on its way once more.")


def _allows(verb: str) -> Any:
    return lambda expression: after(EXPRESSION, expression.status, verb) is not None


def _is_draft(expression: Expression) -> bool:
    return expression.status == ExpressionStatus.DRAFT


def _with_expression(expression: Expression) -> dict[str, Any]:
    return {"expression": expression}


def _a_week_from_now(expression: Expression) -> dict[str, Any]:
    day = timezone.localdate() + dt.timedelta(days=DAYS_TO_SEND_AGAIN)
    return {"send_until": timezone.make_aware(dt.datetime.combine(day, _FIVE_O_CLOCK))}


BUTTONS: tuple[Button, ...] = (
    Button(
        verb="check",
        title="Mark as checked",
        permission="projects.check_expression",
        available=_allows("check"),
        confirm="You have read it and it is complete. The organisation gets no mail about this.",
        run=_check,
    ),
    Button(
        verb="longlist",
        title="Put on the longlist",
        permission="projects.longlist_expression",
        available=_allows("longlist"),
        confirm="The organisation sees it on its page and gets no mail. Then talk with them, before the choice.",
        run=_longlist,
    ),
    Button(
        verb="converse",
        title="Write down a conversation",
        permission="projects.add_longlistconversation",
        available=lambda expression: expression.status == ExpressionStatus.LONGLISTED,
        confirm="Staff only: neither the organisation nor reviewers read it. There may be several.",
        form=ConversationForm,
        run=_converse,
    ),
    Button(
        verb="register",
        title="Join to the register of organisations",
        permission="projects.register_expression",
        available=lambda expression: expression.status != ExpressionStatus.WITHDRAWN,
        confirm="Choose the organisation if the register has it; otherwise add it from what they wrote.",
        form=RegisterForm,
        form_kwargs=_with_expression,
        initial=lambda expression: {"organisation": expression.organisation_id},
        run=_register,
    ),
    Button(
        verb="reopen",
        title="Reopen with a reason",
        permission="projects.reopen_expression",
        available=_allows("reopen"),
        confirm="The organisation can change it and send it again. The copy they sent stays as it was.",
        form=ReopenForm,
        initial=_a_week_from_now,
        run=_reopen,
    ),
    Button(
        verb="type",
        title="Type for them",
        permission="projects.type_expression",
        available=_is_draft,
        confirm="Type what they say. What they wrote themselves is their own: it is not shown here and stays.",
        form=TypeForm,
        form_kwargs=_with_expression,
        run=_type,
    ),
    Button(
        verb="send-for-them",
        title="Send on their word",
        permission="projects.type_expression",
        available=_is_draft,
        confirm="Only after they heard or read everything and said that it should be sent.",
        form=SendForThemForm,
        run=_send_for_them,
    ),
    Button(
        verb="send-link",
        title="Send the private link again",
        permission="projects.check_expression",
        available=_is_draft,
        confirm="We send the link once more to the address the organisation gave us.",
        run=_send_link,
    ),
    Button(
        verb="withdraw",
        title="Withdraw for them",
        permission="projects.withdraw_expression",
        available=_allows("withdraw"),
        confirm="Only when the organisation asked you to. It can't be taken back; they get a mail.",
        run=_withdraw,
        danger=True,
    ),
)
