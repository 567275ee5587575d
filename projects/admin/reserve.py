"""Reserves in their order, and what became of each."""

from django.contrib import admin

from impact.ui.staff import ReadOnlyStaffAdmin
from projects.models import ReservePlace


@admin.register(ReservePlace)
class ReservePlaceAdmin(ReadOnlyStaffAdmin):
    """The list of reserves; the buttons are on the page of the call."""

    list_display = ("organisation", "call", "position", "until", "promoted_at", "in_place_of", "released_at")
    list_filter = ("call", "expression__nation")
    list_select_related = ("expression", "call", "in_place_of")
    search_fields = ("expression__reference", "expression__organisation_name")
    ordering = ("call", "position")
    fields = ("call", "expression", "position", "until", "promoted_at", "in_place_of", "released_at")
    readonly_fields = fields

    @admin.display(description="organisation", ordering="expression__organisation_name")
    def organisation(self, place: ReservePlace) -> str:
        """Who waits."""
        return f"{place.position}. {place.expression.organisation_name}"
