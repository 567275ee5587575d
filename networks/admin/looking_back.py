"""Debriefs between meetings; how meetings were, in sums only."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.staff import ReadOnlyStaffAdmin, StaffAdmin
from networks.actions.debriefing import FIELDS, write_debrief
from networks.models import Debrief, Meeting, SelfAnswer


@admin.register(Debrief)
class DebriefAdmin(StaffAdmin):
    """What manager and coordinator said between two meetings."""

    list_display = ("meeting", "talked_on", "talked_by", "support_needed", "is_done")
    list_filter = ("support_needed", "is_done", "meeting__local_network__nation", "meeting__local_network__network")
    list_select_related = ("meeting__local_network__network", "talked_by")
    search_fields = ("meeting__local_network__place", "meeting__local_network__network__slug", "went_well", "was_hard")
    ordering = ("-talked_on", "pk")
    fields = (
        "meeting", "talked_on", "went_well", "was_hard", "who_was_missing", "next_focus", "to_prepare",
        "support_needed", "is_done",
    )  # fmt: skip

    def get_readonly_fields(self, request: HttpRequest, obj: Debrief | None = None) -> tuple[str, ...]:
        """A debrief keeps its meeting."""
        return (*super().get_readonly_fields(request, obj), *(("meeting",) if obj else ()))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Meetings that began, of local networks one sees."""
        if db_field.name == "meeting":
            mine = Meeting.objects.visible_to(cast("User", request.user)).filter(entry__starts_at__lte=timezone.now())
            kwargs["queryset"] = mine.select_related("local_network__network").order_by("-entry__starts_at")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Debrief, form: Any, change: bool) -> Debrief:
        """Write or correct by an action."""
        typed = {name: form.cleaned_data[name] for name in FIELDS if name in form.cleaned_data}
        meeting = obj.meeting if change else form.cleaned_data["meeting"]
        by = cast("User", request.user)
        return write_debrief(by=by, now=timezone.now(), meeting=meeting, debrief=obj if change else None, **typed)


@admin.register(SelfAnswer)
class SelfAnswerAdmin(ReadOnlyStaffAdmin):
    """What groups say of themselves; coordinators write it."""

    list_display = ("local_network", "question", "answered_on")
    list_filter = ("local_network__nation", "local_network__network", "question")
    list_select_related = ("local_network__network", "question")
    search_fields = ("local_network__place", "local_network__network__slug", "text")
    ordering = ("-answered_on", "pk")
    fields = readonly_fields = ("local_network", "question", "text", "answered_on", "written_by")
