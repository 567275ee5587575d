"""Conversations with organisations on the longlist; staff only."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.staff import StaffAdmin
from projects.actions import Talk, edit_conversation, write_conversation
from projects.enums import ExpressionStatus
from projects.models import Expression, LonglistConversation


@admin.register(LonglistConversation)
class LonglistConversationAdmin(StaffAdmin):
    """Every conversation, the newest first."""

    list_display = ("expression", "held_on", "who", "by")
    list_filter = ("expression__call", "held_on")
    list_select_related = ("expression", "by")
    search_fields = ("expression__reference", "expression__organisation_name", "who")
    ordering = ("-held_on", "-pk")
    fields = ("expression", "held_on", "who", "notes", "agreed")

    def get_readonly_fields(self, request: HttpRequest, obj: LonglistConversation | None = None) -> tuple[str, ...]:
        """A conversation belongs to its expression for good."""
        return (*super().get_readonly_fields(request, obj), *(("expression",) if obj else ()))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only what is on the longlist, in the nations the person works for."""
        if db_field.name == "expression":
            rows = Expression.objects.visible_to(cast("User", request.user))
            kwargs["queryset"] = rows.filter(status=ExpressionStatus.LONGLISTED).order_by("reference")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(
        self, request: HttpRequest, obj: LonglistConversation, form: Any, change: bool
    ) -> LonglistConversation:
        """Write or correct by an action."""
        by, now, typed = cast("User", request.user), timezone.now(), dict(form.cleaned_data)
        expression = typed.pop("expression", None)
        talk = Talk(**typed)
        if change:
            return edit_conversation(by=by, now=now, conversation=obj, talk=talk)
        return write_conversation(by=by, now=now, expression=expression, talk=talk)
