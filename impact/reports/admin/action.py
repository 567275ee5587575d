"""Actions after reports: who does what, and when we look again."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import Texts
from impact.reports.actions import add_action, edit_action
from impact.reports.models import ReportAction
from impact.ui.staff import StaffAdmin


class OverdueFilter(admin.SimpleListFilter):
    """Those whose day has passed."""

    title = _("overdue")
    parameter_name = "overdue"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Only one choice beside everything."""
        del request, model_admin
        return [("yes", _("Overdue"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[ReportAction]) -> QuerySet[ReportAction]:
        """Keep the overdue ones when asked."""
        del request
        rows = cast("Any", queryset)
        return rows.overdue(timezone.localdate()) if self.value() == "yes" else queryset


@admin.register(ReportAction)
class ReportActionAdmin(StaffAdmin):
    """Add and correct what happens next; the public page lists it with what is overdue."""

    list_display = ("text", "edition", "owner", "review_on", "status", "overdue")
    list_filter = ("status", OverdueFilter, "review_on")
    list_select_related = ("edition__report",)
    search_fields = ("text__en", "owner__en", "edition__report__title__en")
    ordering = ("review_on", "pk")
    fields = ("edition", "text", "owner", "review_on", "status", "outcome", "created_at")

    def get_readonly_fields(self, request: HttpRequest, obj: ReportAction | None = None) -> tuple[str, ...]:
        """The status is chosen here (it has no steps); the edition stays what it was."""
        found = tuple(name for name in super().get_readonly_fields(request, obj) if name != "status")
        return (*found, "edition") if obj else found

    def save_by_action(
        self, request: HttpRequest, obj: ReportAction, form: "ModelForm[ReportAction]", change: bool
    ) -> ReportAction:
        """Add or edit through the action."""
        by, data = cast("User", request.user), form.cleaned_data
        words = {name: Texts(data[name] or {}) for name in ("text", "owner", "outcome")}
        if change:
            action = ReportAction.objects.get(pk=obj.pk)
            return edit_action(by=by, action=action, review_on=data["review_on"], status=data["status"], **words)
        return add_action(
            by=by,
            now=timezone.now(),
            edition=data["edition"],
            review_on=data["review_on"],
            status=data["status"],
            **words,
        )

    @admin.display(description=_("overdue"), boolean=True)
    def overdue(self, action: ReportAction) -> bool:
        """The day has passed."""
        return action.is_overdue(timezone.localdate())
