"""Longer time for one organisation: a button on its expression of interest, and what was given before."""

from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyTabularInline
from projects.actions import give_grace
from projects.enums import ExpressionStatus
from projects.forms.staff import GraceForm
from projects.models import Expression, Grace


class GraceInline(ReadOnlyTabularInline):
    """What was given."""

    model = Grace
    hide_title = True
    show_change_link = False
    fields = ("until", "reason", "given_by", "given_at")
    readonly_fields = fields
    ordering = ("-until",)


def _give(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    by = cast("User", request.user)
    give_grace(by=by, now=timezone.now(), expression=expression, until=data["until"], reason=data["reason"])
    return _("They have longer, and we have written to them.")


GIVE_LONGER = Button(
    verb="give-longer",
    title="Give longer to send",
    permission="projects.give_grace",
    available=lambda expression: expression.status == ExpressionStatus.DRAFT,
    confirm="This organisation alone may send until the time you choose. They are told by mail, with your reason. "
    "It is kept with your name and cannot be taken back.",
    form=GraceForm,
    run=_give,
)
