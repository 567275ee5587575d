"""Events: create, change, open and close; and the board of each."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.engagement.actions import add_event, edit_event
from impact.engagement.admin.event_buttons import EVENT_BUTTONS
from impact.engagement.admin.words import staff_member
from impact.engagement.forms import EventForm
from impact.engagement.models import Event, Registration
from impact.engagement.queries import board_of, feedback_totals
from impact.participation.enums import InvitationStatus
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.links import absolute
from impact.ui.staff import StaffAdmin

MOST_LINES = 200


@admin.register(Event)
class EventAdmin(StaffAdmin):
    """Every event of the nations this member of staff works for."""

    form = EventForm
    list_display = ("name", "nation", "status", "starts_at", "coming", "waiting", "capacity", "published_at")
    list_filter = ("status", "nation", "held", ("published_at", admin.EmptyFieldListFilter))
    list_select_related = ("nation", "entry", "seating")
    search_fields = ("slug", "title", "place")
    ordering = ("-starts_at", "slug")
    buttons = EVENT_BUTTONS
    change_form_outer_after_template = "admin/engagement/event_detail.html"
    readonly_fields = ("published_at", "because")
    fieldsets = (
        (None, {"fields": ("title", "slug", "nation", "about", "status", "published_at", "because")}),
        (_("When and where"), {"fields": ("starts_at", "ends_at", "held", "place", "joining_link")}),
        (_("Seats and registration"), {"fields": ("capacity", "days_to_answer", "opens_at", "closes_at")}),
    )

    class Media:
        css = {"all": ("css/survey_staff.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        """With how many come and wait, in one query."""
        status = "registrations__invitation__status"
        counted: QuerySet[Event] = (
            super()
            .get_queryset(request)
            .annotate(
                coming_count=Count("registrations", filter=Q(**{status: InvitationStatus.ACCEPTED})),
                waiting_count=Count("registrations", filter=Q(**{status: InvitationStatus.WAITING})),
            )
        )
        return counted

    def get_fieldsets(self, request: HttpRequest, obj: Event | None = None) -> Any:
        """The link to join is for those who may change an event, nobody else."""
        if obj is None or self.has_change_permission(request, obj):
            return self.fieldsets
        return [
            (title, {"fields": tuple(name for name in options["fields"] if name != "joining_link")})
            for title, options in self.fieldsets
        ]

    @admin.display(description=_("event"), ordering="slug")
    def name(self, event: Event) -> str:
        """The title in English."""
        return str(event.title)

    @admin.display(description=_("why it is cancelled"))
    def because(self, event: Event) -> str:
        """What everybody was told."""
        return str(event.cancelled_because) or "–"

    @admin.display(description=_("coming"), ordering="coming_count")
    def coming(self, event: Any) -> int:
        """How many have a seat."""
        return int(event.coming_count)

    @admin.display(description=_("waiting list"), ordering="waiting_count")
    def waiting(self, event: Any) -> int:
        """How many wait."""
        return int(event.waiting_count)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only one's own nations; the whole UK is for those who work for all four."""
        if db_field.name == "nation":
            nations = nations_for(staff_member(request))
            every = Nation.objects.order_by("number")
            kwargs["queryset"] = every if nations is None else every.filter(pk__in=nations)
            kwargs["required"] = nations is not None
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Event, form: Any, change: bool) -> Event:
        """Create or edit."""
        by, now, plan = staff_member(request), timezone.now(), form.plan()
        if change:
            return edit_event(by=by, now=now, event=obj, plan=plan)
        return add_event(by=by, now=now, plan=plan)

    # --- the page of one event ----------------------------------------------------------------------------------

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """With the board of this event below; its exact numbers are for those who see the people behind them."""
        event = self.get_object(request, object_id) if object_id else None
        more = {}
        if event is not None and self.has_view_permission(request, event):
            more = {"detail": self._detail(request, event)}
        return super().changeform_view(request, object_id, form_url, {**(extra_context or {}), **more})

    def _detail(self, request: HttpRequest, event: Event) -> dict[str, Any]:
        may_edit = self.has_change_permission(request, event)
        sees_people = request.user.has_perm("engagement.view_registration")
        now = timezone.now()
        takes = request.user.has_perm("engagement.add_registration") and event.window.seats_move(now)
        people = (
            Registration.objects.filter(event=event)
            .counted()
            .select_related("person", "invitation", "organisation")
            .order_by("invitation__status", "invitation__joined_at", "pk")
        )
        programme = event.programme.in_order()
        return {
            "event": event,
            "may_edit": may_edit,
            "public": absolute("engagement:detail", language="en", slug=event.slug) if event.is_published else "",
            "board": board_of(event) if sees_people else None,
            "people": list(people[:MOST_LINES]) if sees_people else [],
            "sees_people": sees_people,
            "all_people": _list("registration", f"event__id__exact={event.pk}"),
            "register": f"{reverse('admin:engagement_registration_add')}?event={event.pk}" if takes else "",
            "programme": list(programme),
            "add_item": f"{reverse('admin:engagement_programmeitem_add')}?event={event.pk}" if may_edit else "",
            "shown": list(event.shown.order_by("pk")),
            "add_shown": f"{reverse('admin:engagement_shownproject_add')}?event={event.pk}" if may_edit else "",
            "totals": feedback_totals(event) if sees_people else None,
            "feedback": list(event.feedback.order_by("public_id")[:MOST_LINES]) if sees_people else [],
            "commitments": list(event.commitments.order_by("pk")[:MOST_LINES]) if sees_people else [],
            "connections": list(event.connections.order_by("pk")[:MOST_LINES]) if sees_people else [],
        }


def _list(model: str, query: str) -> str:
    return f"{reverse(f'admin:engagement_{model}_changelist')}?{query}"
