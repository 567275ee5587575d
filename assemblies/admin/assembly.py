"""Assemblies: create, edit, open, close, move on."""

from collections.abc import Callable
from typing import Any, cast

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions import add_assembly, edit_assembly, move_assembly
from assemblies.enums import SignUpStatus
from assemblies.forms import AssemblyForm
from assemblies.models import Assembly
from assemblies.pure.stages import after
from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.staff import Button, StaffAdmin


def _move(verb: str) -> Callable[[HttpRequest, Assembly, dict[str, Any]], str]:
    def run(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
        del data
        moved = move_assembly(by=cast("User", request.user), now=timezone.now(), assembly=assembly, verb=verb)
        return gettext("It is now: %(status)s.") % {"status": moved.get_status_display()}

    return run


def _button(verb: str, title: Any, confirm: Any) -> Button:
    return Button(
        verb=verb,
        title=title,
        permission="assemblies.move_assembly",
        available=lambda assembly: after(assembly.status, verb) is not None,
        run=_move(verb),
        confirm=confirm,
    )


@admin.register(Assembly)
class AssemblyAdmin(StaffAdmin):
    """Every Assembly of the nations this member of staff works for."""

    form = AssemblyForm
    list_display = ("name", "nation", "status", "opens_at", "closes_at", "signed_up", "seats")
    list_filter = ("status", "nation", "selection_mode")
    list_select_related = ("nation",)
    search_fields = ("slug", "title")
    ordering = ("nation__number", "slug")
    fieldsets = (
        (None, {"fields": ("title", "slug", "nation", "area", "about", "status")}),
        (_("Seats"), {"fields": ("selection_mode", "seats")}),
        (_("When and where"), {"fields": ("opens_at", "closes_at", "next_opens_on", "held", "place", "dates")}),
    )
    buttons = (
        _button("open", _("Open sign-up"), _("From the opening date on, people can sign up on the public page.")),
        _button("close", _("Close sign-up"), _("Nobody new can begin. Who has begun may finish within 24 hours.")),
        _button("reopen", _("Open sign-up again"), _("Set a later closing date first. Then people can sign up again.")),
        _button("select", _("People have been picked"), _("Sign-ups can't be changed after this.")),
        _button("meet", _("It has begun to meet"), _("The public page says that it meets.")),
        _button("finish", _("It has finished"), _("The public page says that it has finished.")),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assembly]:
        """With the number of people who signed up, in one query."""
        sent = Q(sign_ups__status=SignUpStatus.SUBMITTED)
        return super().get_queryset(request).annotate(sent_count=Count("sign_ups", filter=sent))  # type: ignore[no-any-return]

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
            return edit_assembly(by=by, assembly=obj, plan=plan)
        return add_assembly(by=by, now=timezone.now(), plan=plan)
