"""Registrations: find, look at, type in what came by phone or on paper, answer for somebody."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.engagement.actions import enter_registration
from impact.engagement.admin.registration_buttons import REGISTRATION_BUTTONS
from impact.engagement.admin.words import PerspectiveFilter, staff_member
from impact.engagement.forms import EnterRegistrationForm
from impact.engagement.forms.staff import RegistrationFields
from impact.engagement.models import Event, Registration
from impact.engagement.queries import organisation_of, perspective_choices
from impact.participation.queries import place_on_list
from impact.ui.staff import StaffAdmin


@admin.register(Registration)
class RegistrationAdmin(StaffAdmin):
    """Everybody who registered for an event of this member of staff's nations."""

    form = EnterRegistrationForm
    list_display = ("label", "who", "event", "standing", "where_from", "attended", "channel", "submitted_at")
    list_filter = (
        "invitation__status", "event", PerspectiveFilter, "attended", "channel", "language", "format",
        ("organisation", admin.EmptyFieldListFilter),
    )  # fmt: skip
    list_select_related = ("person", "event", "invitation__seating", "organisation", "entered_by", "same_as")
    search_fields = (
        "reference", "person__name", "person__email", "person__phone", "organisation_name", "organisation__name",
        "public_id",
    )  # fmt: skip
    ordering = ("-submitted_at", "-pk")
    add_fields = ("event", "channel", *RegistrationFields.base_fields, "agreed")
    shown_fields = (
        "label", "event", "standing", "number", "person", "contact", "organisation_name", "organisation", "named",
        "attended", "channel", "entered_by", "started_at", "submitted_at", "same_as", "privacy_notice_version",
        "lawful_basis",
    )  # fmt: skip
    readonly_fields = ("label", "who", "contact", "named", "standing", "number", "where_from")
    buttons = REGISTRATION_BUTTONS

    def get_queryset(self, request: HttpRequest) -> QuerySet[Registration]:
        """What nobody has sent yet is nobody's business."""
        return super().get_queryset(request).filter(submitted_at__isnull=False)

    def get_fields(self, request: HttpRequest, obj: Registration | None = None) -> tuple[str, ...]:
        """A form for a new one; everything to look at for one that is kept."""
        return self.shown_fields if obj else self.add_fields

    def has_change_permission(self, request: HttpRequest, obj: Registration | None = None) -> bool:
        """Buttons change a registration."""
        return False

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only events one works for, and only those whose seats are still given."""
        if db_field.name == "event":
            mine = Event.objects.visible_to(staff_member(request)).standing()
            kwargs["queryset"] = mine.filter(starts_at__gt=timezone.now()).order_by("starts_at")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    @admin.display(description=_("reference"), ordering="reference")
    def label(self, registration: Registration) -> str:
        """The reference people quote."""
        return str(registration)

    @admin.display(description=_("name"), ordering="person__name")
    def who(self, registration: Registration) -> str:
        """Who it is."""
        return registration.person.name if registration.person else "–"

    @admin.display(description=_("where it stands"), ordering="invitation__status")
    def standing(self, registration: Registration) -> str:
        """Seat, waiting list, or the same person again."""
        if registration.invitation is None:
            return str(_("Registered twice: the first one counts"))
        return registration.invitation.get_status_display()

    @admin.display(description=_("number on the waiting list"))
    def number(self, registration: Registration) -> str:
        """Counted from one."""
        number = place_on_list(registration.invitation) if registration.invitation else None
        return str(number or "–")

    @admin.display(description=_("organisation"), ordering="organisation_name")
    def where_from(self, registration: Registration) -> str:
        """From our list, or in their words."""
        return organisation_of(registration) or "–"

    @admin.display(description=_("contact"))
    def contact(self, registration: Registration) -> str:
        """How to reach them."""
        person = registration.person
        return f"{person.get_contact_route_display()}: {person.contact}" if person else "–"

    @admin.display(description=_("perspectives"))
    def named(self, registration: Registration) -> str:
        """All perspectives in words."""
        labels = dict(perspective_choices())
        return ", ".join(labels.get(number, "–") for number in registration.perspectives) or "–"

    def save_by_action(self, request: HttpRequest, obj: Registration, form: Any, change: bool) -> Registration:
        """Type in what came by phone or on paper."""
        return enter_registration(
            by=staff_member(request),
            now=timezone.now(),
            event=form.cleaned_data["event"],
            channel=form.cleaned_data["channel"],
            answers=form.answers(),
        )
