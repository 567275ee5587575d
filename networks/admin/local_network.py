"""Local networks: a place, a coordinator, four meetings."""

from functools import partial
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from networks.actions import create_local_network, edit_local_network, move_local_network_on, plan_meeting
from networks.admin import board
from networks.forms.meeting import PlanForm, when_from
from networks.models import LocalNetwork, Meeting
from networks.pure.stages import NETWORK, after
from networks.queries.hostings import hostings_for


def _plan(request: HttpRequest, local_network: LocalNetwork, data: dict[str, Any]) -> str:
    meeting = plan_meeting(
        by=cast("User", request.user),
        now=timezone.now(),
        local_network=local_network,
        number=data["number"],
        when=when_from(data, data["number"]),
        mode=data["mode"],
        focus=data["focus"],
    )
    return _("Meeting %(number)d is planned.") % {"number": meeting.number}


def _move_on(request: HttpRequest, local_network: LocalNetwork, data: dict[str, Any]) -> str:
    by = cast("User", request.user)
    moved = move_local_network_on(by=by, local_network=local_network, seen=local_network.status)
    return _("The local network is now: %(stage)s.") % {"stage": moved.get_status_display()}


class MeetingInline(ReadOnlyTabularInline):
    """The meetings of a local network, to look at."""

    model = Meeting
    hide_title = True
    fields = ("number", "entry", "mode", "status")
    readonly_fields = fields
    ordering = ("number",)


@admin.register(LocalNetwork)
class LocalNetworkAdmin(StaffAdmin):
    """The list of local networks."""

    list_display = ("place", "network", "nation", "coordinator", "status")
    list_filter = ("nation", "network", "status", ("coordinator", admin.EmptyFieldListFilter))
    list_select_related = ("network", "nation", "coordinator")
    search_fields = ("place", "network__slug", "network__title", "coordinator__name")
    ordering = ("network__slug", "place")
    inlines = (MeetingInline,)
    fields = (
        "network", "tier", "nation", "region", "place", "hosting", "coordinator", "deputy", "starts_on", "recruiting",
        "status",
    )  # fmt: skip
    readonly_fields = ("status",)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="plan-meeting",
            title="Plan a meeting",
            permission="networks.add_meeting",
            available=lambda local_network: local_network.meetings.count() < local_network.network.template.meetings,
            confirm="The coordinator sees the meeting on her page, and can write its record from that day.",
            form=PlanForm,
            run=_plan,
        ),
        Button(
            verb="move-on",
            title="Move on to the next stage",
            permission="networks.move_localnetwork",
            available=lambda local_network: after(NETWORK, local_network.status, "move_on") is not None,
            confirm="Forming, meeting, finished: there is no way back.",
            run=_move_on,
        ),
    )

    def get_urls(self) -> list[URLPattern]:
        """The board of all local networks, and the inbox of what is late."""
        wrap = self.admin_site.admin_view
        return [
            path("board/", wrap(partial(board.board, self)), name="networks_localnetwork_board"),
            path("inbox/", wrap(partial(board.inbox, self)), name="networks_localnetwork_inbox"),
            *super().get_urls(),
        ]

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Staff write local networks of their own nations, from sites without one; coordinators are those with the role."""
        if db_field.name == "nation":
            nations = nations_for(cast("User", request.user))
            every = Nation.objects.order_by("number")
            kwargs["queryset"] = every if nations is None else every.filter(pk__in=nations)
        if db_field.name == "hosting":
            now = request.resolver_match.kwargs.get("object_id") if request.resolver_match else None
            kwargs["queryset"] = hostings_for(cast("User", request.user), local_network=now)
        if db_field.name in ("coordinator", "deputy"):
            coordinators = User.objects.filter(groups__name="network_coordinator", is_active=True)
            kwargs["queryset"] = coordinators.order_by("name")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: LocalNetwork, form: Any, change: bool) -> LocalNetwork:
        """Create or edit by an action."""
        by = cast("User", request.user)
        if change:
            return edit_local_network(by=by, local_network=obj, **form.cleaned_data)
        return create_local_network(by=by, now=timezone.now(), **form.cleaned_data)
