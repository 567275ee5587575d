"""What organisations sent, exactly as they sent it."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.staff import ReadOnlyStaffAdmin, ReadOnlyTabularInline
from projects.admin.decision_buttons import EXPRESSION_BUTTONS
from projects.admin.expression_buttons import BUTTONS
from projects.admin.expression_file import file_links, file_view
from projects.admin.grace import GIVE_LONGER, GraceInline
from projects.models import Collaborator, Expression, ExpressionPartner, LonglistConversation, Reopening, SentCopy


class PartnerInline(ReadOnlyTabularInline):
    """Who would work with them; while it is a draft that is their own, and not shown."""

    model = ExpressionPartner
    fields = readonly_fields = ("name", "kind", "nation", "registered", "part")
    show_change_link = False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As everything else they write: once it is sent."""
        return (obj is None or obj.arrived()) and bool(super().has_view_permission(request, obj))


class CollaboratorInline(ReadOnlyTabularInline):
    """Who writes it."""

    model = Collaborator
    fields = readonly_fields = ("name", "email", "rights", "invited_at", "confirmed_at", "removed_at")
    show_change_link = False


class ConversationInline(ReadOnlyTabularInline):
    """What was talked about on the longlist."""

    model = LonglistConversation
    fields = readonly_fields = ("held_on", "who", "agreed", "by")


class ReopeningInline(ReadOnlyTabularInline):
    """When it was given back, and why."""

    model = Reopening
    fields = readonly_fields = ("at", "by", "reason", "send_until")
    show_change_link = False


@admin.register(Expression)
class ExpressionAdmin(ReadOnlyStaffAdmin):
    """The list of expressions of interest."""

    list_display = (
        "reference",
        "organisation_name",
        "call",
        "nation",
        "topic",
        "delivery_model",
        "organisation_kind",
        "status",
        "sent_at",
    )
    list_filter = (
        "call",
        "status",
        "nation",
        "region",
        "topic",
        "delivery_model",
        "organisation_kind",
        "registered",
        "new_here",
    )
    list_select_related = ("call", "nation", "topic", "delivery_model")
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
        "place",
        "place_kind",
        "topic",
        "delivery_model",
        "registered",
        "money_holder",
        "new_here",
        "under_pressure",
        "organisation",
        "contact_name",
        "contact_email",
        "language",
        "started_at",
        "sent_at",
        "checked_at",
        "checked_by",
        "longlisted_at",
        "longlisted_by",
        "withdrawn_at",
        "withdrawn_by",
        "sent_words",
        "sent_files",
    )
    readonly_fields = fields
    buttons = (GIVE_LONGER, *BUTTONS, *EXPRESSION_BUTTONS)
    inlines = (GraceInline, PartnerInline, CollaboratorInline, ConversationInline, ReopeningInline)

    @admin.display(description=gettext_lazy("what was sent"))
    def sent_words(self, expression: Expression) -> "str | SafeString":
        """The frozen answers, the newest copy first. Drafts are the organisation's own until it sends them."""
        copies = list(expression.sent_copies.select_related("entered_by").order_by("-number"))
        if not copies:
            return _("Nothing was sent yet. Drafts are not shown to staff.")
        return format_html_join("", "{}", ((_copy(copy),) for copy in copies))

    @admin.display(description=gettext_lazy("files"))
    def sent_files(self, expression: Expression) -> "str | SafeString":
        """The files that were sent, with where they stand; drafts are the organisation's own."""
        return file_links(expression)

    def get_urls(self) -> list[URLPattern]:
        """With the address of each file, guarded by permission and nation."""
        own = path("<path:object_id>/files/<uuid:file>/", file_view(self), name="projects_expression_file")
        return [own, *super().get_urls()]


def _copy(copy: SentCopy) -> SafeString:
    answers = format_html_join(
        "",
        '<p><strong>{}</strong></p><p dir="auto">{}</p>',
        ((answer["question"], _lines(answer["text"]) or _("Not answered")) for answer in copy.body["answers"]),
    )
    by = f"Sent for them by {copy.entered_by}, on the word of: {copy.word_of}" if copy.entered_by else ""
    return format_html(
        "<h3>Copy {}, {}</h3><p>{}</p>{}<p>{} <code>{}</code></p>",
        copy.number,
        date_format(timezone.localtime(copy.sent_at), "j F Y, H:i"),
        by,
        answers,
        _("Check sum"),
        copy.sha256,
    )


def _lines(text: str) -> SafeString:
    return format_html_join(SafeString("<br>"), "{}", ((line,) for line in text.splitlines()))
