"""Organisations that do not usually apply: the list of a call, and what was tried."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from projects.actions import add_outreach, edit_outreach, note_attempt
from projects.forms.staff import AttemptForm
from projects.models import Call, ContactAttempt, Expression, OutreachEntry


class AttemptInline(ReadOnlyTabularInline):
    """What was tried; new attempts come by the button."""

    model = ContactAttempt
    hide_title = True
    show_change_link = False
    fields = ("on", "way", "result", "note", "by")
    readonly_fields = fields
    ordering = ("-on", "-pk")


def _note(request: HttpRequest, entry: OutreachEntry, data: dict[str, Any]) -> str:
    note_attempt(by=cast("User", request.user), now=timezone.now(), entry=entry, **data)
    return gettext("Noted, with your name.")


@admin.register(OutreachEntry)
class OutreachEntryAdmin(StaffAdmin):
    """The list of all calls; filter by call."""

    list_display = ("__str__", "call", "kind", "nation", "tried", "expression")
    list_filter = ("call", "kind", "nation")
    list_select_related = ("organisation", "call", "nation", "expression")
    search_fields = ("name", "organisation__name", "why_not")
    ordering = ("-call", "pk")
    autocomplete_fields = ("organisation",)
    fields = ("call", "organisation", "name", "kind", "nation", "why_not", "expression")
    inlines = (AttemptInline,)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="attempt",
            title="Note what was tried",
            permission="projects.change_outreachentry",
            form=AttemptForm,
            initial=lambda _entry: {"on": timezone.localdate()},
            confirm="What was tried stays as it was noted: a second attempt is a line of its own.",
            run=_note,
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """With how often something was tried."""
        entries: QuerySet[Any] = super().get_queryset(request).annotate(tries=Count("attempts"))
        return entries

    @admin.display(description=_("attempts"), ordering="tries")
    def tried(self, entry: OutreachEntry) -> int:
        """How often something was tried."""
        return cast("Any", entry).tries  # type: ignore[no-any-return]

    def get_readonly_fields(self, request: HttpRequest, obj: OutreachEntry | None = None) -> tuple[str, ...]:
        """An entry stays in its call."""
        return (*super().get_readonly_fields(request, obj), *(("call",) if obj else ("expression",)))

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """Only expressions of this call can be chosen."""
        form_class = super().get_form(request, obj, change=change, **kwargs)
        if obj is not None and "expression" in form_class.base_fields:
            own = Expression.objects.visible_to(cast("User", request.user)).filter(call=obj.call_id)
            form_class.base_fields["expression"].queryset = own.order_by("reference")
        return form_class

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Staff list organisations of their own nations, the newest call first."""
        if db_field.name == "nation":
            nations = nations_for(cast("User", request.user))
            every = Nation.objects.order_by("number")
            kwargs["queryset"] = every if nations is None else every.filter(pk__in=nations)
        if db_field.name == "call":
            kwargs["queryset"] = Call.objects.newest_first()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: OutreachEntry, form: Any, change: bool) -> OutreachEntry:
        """Add or edit by an action."""
        by = cast("User", request.user)
        if change:
            return edit_outreach(by=by, entry=obj, **form.cleaned_data)
        return add_outreach(by=by, now=timezone.now(), **form.cleaned_data)
