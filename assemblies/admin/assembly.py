"""Assemblies: create, edit, open, close, move on."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.actions import add_assembly, edit_assembly
from assemblies.admin.assembly_buttons import BUTTONS
from assemblies.enums import SignUpStatus
from assemblies.forms import AssemblyForm
from assemblies.models import Assembly
from assemblies.queries.board import board_of, newest_job
from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.staff import StaffAdmin


@admin.register(Assembly)
class AssemblyAdmin(StaffAdmin):
    """Every Assembly of the nations this member of staff works for."""

    form = AssemblyForm
    list_display = ("name", "nation", "status", "opens_at", "closes_at", "signed_up", "seats")
    list_filter = ("status", "nation", "kind", "selection_mode")
    list_select_related = ("nation",)
    search_fields = ("slug", "title")
    ordering = ("nation__number", "slug")
    fieldsets = (
        (None, {"fields": ("title", "slug", "kind", "nation", "area", "about", "status")}),
        (_("Seats"), {"fields": ("selection_mode", "seats", "days_to_answer")}),
        (_("Term"), {"fields": ("term_starts_on", "term_ends_on")}),
        (_("When and where"), {"fields": ("opens_at", "closes_at", "next_opens_on", "held", "place", "dates")}),
    )
    buttons = BUTTONS
    change_form_outer_before_template = "admin/assemblies/above.html"  # what to do next comes before what is set up

    class Media:
        css = {"all": ("css/survey_staff.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assembly]:
        """With the number of people who signed up, in one query."""
        sent = Q(sign_ups__status=SignUpStatus.SUBMITTED)
        return super().get_queryset(request).annotate(sent_count=Count("sign_ups", filter=sent))  # type: ignore[no-any-return]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> Any:
        """With the board: who is needed, who signed up, who comes, and what to do next."""
        assembly = self.get_object(request, object_id)
        board = board_of(assembly) if assembly and request.user.has_perm("assemblies.view_signup") else None
        context = {**(extra_context or {}), "board": board, "assembly": assembly}
        return super().change_view(request, object_id, form_url, context)

    def get_urls(self) -> list[URLPattern]:
        """Add the part that shows how far a background job is."""
        return [
            path("<int:assembly_id>/job/", self.admin_site.admin_view(self.job_view), name="assemblies_assembly_job"),
            *super().get_urls(),
        ]

    def job_view(self, request: HttpRequest, assembly_id: int) -> HttpResponse:
        """The newest job of an Assembly, asked by HTMX every two seconds."""
        assembly = self.get_object(request, str(assembly_id))
        if assembly is None or not request.user.has_perm("assemblies.view_signup"):
            raise Http404
        context = {"job": newest_job(assembly), "assembly": assembly}
        return render(request, "admin/assemblies/_job.html", context)

    @admin.display(description=_("Assembly"), ordering="slug")
    def name(self, assembly: Assembly) -> str:
        """The title in English."""
        return str(assembly.title)

    @admin.display(description=_("signed up"), ordering="sent_count")
    def signed_up(self, assembly: Any) -> int:
        """How many sign-ups count."""
        return int(assembly.sent_count)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only one's own nations."""
        if db_field.name == "nation":
            nations = nations_for(cast("User", request.user))
            every = Nation.objects.order_by("number")
            kwargs["queryset"] = every if nations is None else every.filter(pk__in=nations)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Assembly, form: Any, change: bool) -> Assembly:
        """Create or edit."""
        by, plan = cast("User", request.user), form.plan()
        if change:
            return edit_assembly(by=by, now=timezone.now(), assembly=obj, plan=plan)
        return add_assembly(by=by, now=timezone.now(), plan=plan)
