"""Staff say what became of what people said."""

from dataclasses import fields
from typing import Any, cast

from django.contrib import admin
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone

from impact.accounts.models import User
from impact.thread.actions import Entry, add_you_said, edit_you_said
from impact.thread.models import YouSaid
from impact.ui.staff import StaffAdmin


@admin.register(YouSaid)
class YouSaidAdmin(StaffAdmin):
    """What people said and what happened: add, correct, say how far it has come."""

    list_display = ("said", "progress", "nation", "happened_on", "is_shown", "is_example")
    list_filter = ("progress", "nation", "is_shown", "is_example")
    search_fields = ("said__en", "did__en", "source__en")
    ordering = ("order", "-happened_on", "pk")
    list_select_related = ("nation",)
    fields = tuple(field.name for field in fields(Entry))

    def save_by_action(self, request: HttpRequest, obj: Any, form: "ModelForm[YouSaid]", change: bool) -> YouSaid:
        """Add or edit through the action."""
        entry = Entry(**form.cleaned_data)
        now, by = timezone.now(), cast("User", request.user)
        if change:
            return edit_you_said(by=by, now=now, you_said=obj, entry=entry)
        return add_you_said(by=by, now=now, entry=entry)
