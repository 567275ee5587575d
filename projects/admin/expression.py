"""What organisations sent, exactly as they sent it."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyStaffAdmin
from projects.actions import check_expression, send_link_again, withdraw_expression
from projects.enums import ExpressionStatus
from projects.models import Expression
from projects.pure.stages import EXPRESSION, after


def _check(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    check_expression(by=cast("User", request.user), now=timezone.now(), expression=expression)
    return _("Marked as checked.")


def _withdraw(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    withdraw_expression(by=cast("User", request.user), now=timezone.now(), expression=expression)
    return _("Withdrawn. We have written to the organisation.")


def _send_link(request: HttpRequest, expression: Expression, data: dict[str, Any]) -> str:
    send_link_again(by=cast("User", request.user), now=timezone.now(), expression=expression)
    return _("The private link is on its way once more.")


@admin.register(Expression)
class ExpressionAdmin(ReadOnlyStaffAdmin):
    """The list of expressions of interest."""

    list_display = ("reference", "organisation_name", "call", "nation", "organisation_kind", "status", "sent_at")
    list_filter = ("call", "nation", "organisation_kind", "status")
    list_select_related = ("call", "nation")
    search_fields = ("reference", "organisation_name", "contact_name", "contact_email")
    ordering = ("-started_at", "pk")
    fields = (
        "reference",
        "call",
        "status",
        "organisation_name",
        "organisation_kind",
        "nation",
        "region",
        "registered",
        "money_holder",
        "contact_name",
        "contact_email",
        "language",
        "started_at",
        "sent_at",
        "checked_at",
        "checked_by",
        "withdrawn_at",
        "withdrawn_by",
        "sent_words",
    )
    readonly_fields = fields
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="check",
            title="Mark as checked",
            permission="projects.check_expression",
            available=lambda expression: after(EXPRESSION, expression.status, "check") is not None,
            confirm="You have read it and it is complete. The organisation gets no mail about this.",
            run=_check,
        ),
        Button(
            verb="send-link",
            title="Send the private link again",
            permission="projects.check_expression",
            available=lambda expression: expression.status == ExpressionStatus.DRAFT,
            confirm="We send the link once more to the address the organisation gave us.",
            run=_send_link,
        ),
        Button(
            verb="withdraw",
            title="Withdraw for them",
            permission="projects.withdraw_expression",
            available=lambda expression: after(EXPRESSION, expression.status, "withdraw") is not None,
            confirm="Only when the organisation asked you to. It can't be taken back; they get a mail.",
            run=_withdraw,
            danger=True,
        ),
    )

    @admin.display(description=gettext_lazy("what was sent"))
    def sent_words(self, expression: Expression) -> "str | SafeString":
        """The frozen answers. Drafts are the organisation's own until it sends them."""
        copy = expression.latest_copy()
        if copy is None:
            return _("Nothing was sent yet. Drafts are not shown to staff.")
        answers = format_html_join(
            "",
            '<p><strong>{}</strong></p><p dir="auto">{}</p>',
            ((answer["question"], _lines(answer["text"]) or _("Not answered")) for answer in copy.body["answers"]),
        )
        return format_html("{}<p>{} <code>{}</code></p>", answers, _("Check sum"), copy.sha256)


def _lines(text: str) -> SafeString:
    return format_html_join(SafeString("<br>"), "{}", ((line,) for line in text.splitlines()))
