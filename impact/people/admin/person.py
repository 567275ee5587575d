"""People: find, write down, correct."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.actions import add_person, edit_person
from impact.people.forms import PersonForm
from impact.people.models import Person
from impact.ui.staff import StaffAdmin


@admin.register(Person)
class PersonAdmin(StaffAdmin):
    """Everybody we are in touch with."""

    form = PersonForm
    list_display = ("name", "contact_route", "contact", "nation", "language", "format", "created_at")
    list_filter = ("contact_route", "nation", "language", "format")
    list_select_related = ("nation",)
    search_fields = ("name", "email", "phone", "supporter_name", "public_id")
    ordering = ("name", "pk")
    readonly_fields = ("user",)
    fieldsets = (
        (None, {"fields": ("name", "contact_route", "email", "phone", "address")}),
        (_("A supporter"), {"fields": ("supporter_name", "supporter_contact", "supporter_may_know")}),
        (_("How we write to them"), {"fields": ("language", "format", "nation", "user", "created_at")}),
    )

    @admin.display(description=_("contact"))
    def contact(self, person: Person) -> str:
        """What their route needs."""
        return person.contact

    def save_by_action(self, request: HttpRequest, obj: Person, form: Any, change: bool) -> Person:
        """Write down or correct."""
        by, details, nation = cast("User", request.user), form.details(), form.cleaned_data["nation"]
        if change:
            return edit_person(by=by, person=obj, details=details, nation=nation)
        return add_person(by=by, now=timezone.now(), details=details, nation=nation)
