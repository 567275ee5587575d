"""Meetings: planned, held, cancelled."""

from typing import Any, ClassVar, cast

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, StaffAdmin
from networks.actions import cancel_meeting, change_meeting, plan_again, plan_meeting
from networks.forms.meeting import MeetingForm, when_from
from networks.models import LocalNetwork, Meeting
from networks.pure.stages import MEETING, after
from networks.queries import members_of
from networks.queries.looking_back import looked_back


class CancelFields(forms.Form):
    """Why; the members read it."""

    because = forms.CharField(label="Why (the members read it)", max_length=300, required=False)


def _cancel(request: HttpRequest, meeting: Meeting, data: dict[str, Any]) -> str:
    cancel_meeting(by=cast("User", request.user), now=timezone.now(), meeting=meeting, because=data["because"])
    return _("The meeting is cancelled.")


def _plan_again(request: HttpRequest, meeting: Meeting, data: dict[str, Any]) -> str:
    plan_again(by=cast("User", request.user), now=timezone.now(), meeting=meeting)
    return _("The meeting is planned again.")


class RecordFilter(admin.SimpleListFilter):
    """Which meetings still need an agreed record."""

    title = gettext_lazy("record")
    parameter_name = "record"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """The two answers."""
        return [("missing", gettext_lazy("Held, no agreed record")), ("agreed", gettext_lazy("Agreed"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Meeting]) -> QuerySet[Meeting]:
        """Filter, or leave alone."""
        if self.value() == "missing":
            return queryset.without_agreed_record(timezone.now())  # type: ignore[attr-defined,no-any-return]
        return queryset.filter(record__agreed__isnull=False) if self.value() == "agreed" else queryset


@admin.register(Meeting)
class MeetingAdmin(StaffAdmin):
    """The list of meetings."""

    list_display = ("local_network", "number", "held_on", "mode", "status")
    form = MeetingForm
    list_filter = (RecordFilter, "status", "local_network__nation", "local_network__network")
    list_select_related = ("local_network__network", "entry")
    search_fields = ("local_network__place", "local_network__network__slug", "local_network__network__title")
    ordering = ("-entry__starts_at", "pk")
    fields = (
        "local_network", "number", "starts_at", "minutes", "mode", "place", "joining_link", "focus", "status",
        "who_hears", "how_it_was",
    )  # fmt: skip
    readonly_fields = ("status", "who_hears", "how_it_was")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="cancel",
            title="Cancel",
            permission="networks.cancel_meeting",
            available=lambda meeting: after(MEETING, meeting.status, "cancel") is not None,
            confirm="The meeting will not take place, and its members are told. It can be planned again.",
            form=CancelFields,
            run=_cancel,
            danger=True,
        ),
        Button(
            verb="plan-again",
            title="Plan again",
            permission="networks.cancel_meeting",
            available=lambda meeting: after(MEETING, meeting.status, "plan_again") is not None,
            confirm="The meeting is planned again, on the same day. You can change the day afterwards.",
            run=_plan_again,
        ),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Meeting | None = None) -> tuple[str, ...]:
        """A meeting keeps its local network and its number."""
        fixed = ("local_network", "number") if obj else ()
        return (*super().get_readonly_fields(request, obj), *fixed)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Staff plan meetings of local networks they see."""
        if db_field.name == "local_network":
            visible = LocalNetwork.objects.visible_to(cast("User", request.user))
            kwargs["queryset"] = visible.select_related("network").order_by("network__slug", "place")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Meeting, form: Any, change: bool) -> Meeting:
        """Plan or change by an action."""
        by = cast("User", request.user)
        typed, now = form.cleaned_data, timezone.now()
        number = obj.number if change else typed["number"]
        what = {"when": when_from(typed, number), "mode": typed["mode"], "focus": typed["focus"]}
        if change:
            return change_meeting(by=by, now=now, meeting=obj, **what)
        return plan_meeting(by=by, now=now, local_network=typed["local_network"], number=number, **what)

    @admin.display(description=gettext_lazy("who hears of changes"))
    def who_hears(self, meeting: Meeting) -> str:
        """Said before somebody saves: other people's calendars change."""
        people = len(members_of(meeting.local_network_id)) if meeting.pk else 0
        if not people:
            return _("Nobody yet: there are no members.")
        said = _("%(people)d members. When the time, place or link changes, each gets a new date for their calendar.")
        return said % {"people": people}

    @admin.display(description=gettext_lazy("how it was"))
    def how_it_was(self, meeting: Meeting) -> str:
        """Sums of what members said, from three answers on; never who said what."""
        sums = looked_back(meeting).sums if meeting.pk else ()
        if not sums:
            return _("Shown once three members have answered.")
        return "; ".join(f"{label}: {said}" for label, said in sums)

    @admin.display(description=gettext_lazy("date"), ordering="entry__starts_at")
    def held_on(self, meeting: Meeting) -> object:
        """The day."""
        return meeting.held_on
