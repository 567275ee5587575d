"""Parts of an event's programme and what is shown at it: reached from the event's page, not from the menu."""

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.engagement.actions import edit_item, edit_shown, remove_item, remove_shown
from impact.engagement.actions.programming import ITEM_FIELDS, SHOWN_FIELDS
from impact.engagement.admin.words import staff_member
from impact.engagement.models import Event, ProgrammeItem, ShownProject
from impact.ui.staff import Button, StaffAdmin

CHANGE = "engagement.change_event"


def _to_event(request: HttpRequest, event: Event, words: str) -> HttpResponseRedirect:
    messages.success(request, words)
    return HttpResponseRedirect(reverse("admin:engagement_event_change", args=[event.pk]))


class PartOfEventAdmin(StaffAdmin):
    """Whoever may change an event changes its parts; whoever may look at it looks at them."""

    list_select_related = ("event",)

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Not in the menu."""
        return {}

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As for the event."""
        return bool(request.user.has_perm("engagement.view_event"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """As for the event."""
        return bool(request.user.has_perm(CHANGE))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As for the event."""
        return bool(request.user.has_perm(CHANGE))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only events one works for."""
        if db_field.name == "event":
            kwargs["queryset"] = Event.objects.visible_to(staff_member(request)).order_by("-starts_at")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """Back to the event, unless there is another one to add."""
        if "_addanother" in request.POST:
            super().response_add(request, obj, post_url_continue)
            return HttpResponseRedirect(f"{request.path}?event={obj.event_id}")
        return _to_event(request, obj.event, gettext("Kept."))

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Back to the event."""
        return _to_event(request, obj.event, gettext("Kept."))


def _remove_item(request: HttpRequest, item: ProgrammeItem, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    remove_item(by=staff_member(request), item=item)
    return _to_event(request, item.event, gettext("Taken out."))


def _remove_shown(request: HttpRequest, shown: ShownProject, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    remove_shown(by=staff_member(request), shown=shown)
    return _to_event(request, shown.event, gettext("Taken out."))


@admin.register(ProgrammeItem)
class ProgrammeItemAdmin(PartOfEventAdmin):
    """Talks, discussions and breaks."""

    list_display = ("title", "event", "starts_at", "minutes", "kind")
    list_filter = ("kind", "event")
    search_fields = ("title", "speakers")
    ordering = ("event", "starts_at", "pk")
    fields = ITEM_FIELDS
    buttons = (
        Button(
            verb="remove",
            title=_("Take out of the programme"),
            permission=CHANGE,
            run=_remove_item,
            danger=True,
            confirm=_("It is gone from the public page at once."),
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> ProgrammeItem:
        """Write it down or change it."""
        return edit_item(by=staff_member(request), item=obj, values=form.cleaned_data)


@admin.register(ShownProject)
class ShownProjectAdmin(PartOfEventAdmin):
    """Projects and Networks people can meet."""

    list_display = ("title", "event", "kind", "url")
    list_filter = ("kind", "event")
    search_fields = ("title", "url", "subject")
    ordering = ("event", "pk")
    fields = SHOWN_FIELDS
    buttons = (
        Button(
            verb="remove",
            title=_("Take off the event"),
            permission=CHANGE,
            run=_remove_shown,
            danger=True,
            confirm=_("It is gone from the public page at once."),
        ),
    )

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """An address typed without its beginning is a safe one."""
        if db_field.name == "url":
            kwargs["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> ShownProject:
        """Write it down or change it."""
        return edit_shown(by=staff_member(request), shown=obj, values=form.cleaned_data)
