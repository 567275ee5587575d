"""Meeting records: read here, written by coordinators only."""

from typing import ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.staff import ReadOnlyStaffAdmin, ReadOnlyTabularInline
from networks.models import ActionPoint, Attendance, MeetingRecord, Solution


class RecordInline(ReadOnlyTabularInline):
    """Rows of a record: whoever may read the record reads them."""

    hide_title = True

    def has_view_permission(self, request: HttpRequest, obj: MeetingRecord | None = None) -> bool:
        """The record's own permission is enough."""
        return request.user.has_perm("networks.view_meetingrecord")


class AttendanceInline(RecordInline):
    """Who came, by kind."""

    model = Attendance
    fields = ("kind", "count")
    ordering = ("pk",)


class SolutionInline(RecordInline):
    """What people suggested."""

    model = Solution
    fields = ("text", "shared")
    ordering = ("pk",)


class ActionPointInline(RecordInline):
    """What happens next."""

    model = ActionPoint
    fields = ("text", "owner", "due_on", "done")
    ordering = ("pk",)


@admin.register(MeetingRecord)
class MeetingRecordAdmin(ReadOnlyStaffAdmin):
    """The list of records. Drafts are the coordinator's own until she agrees them."""

    list_display = ("meeting", "held_on", "nation", "status", "agreed_at")
    list_filter = ("status", "meeting__local_network__nation", "meeting__local_network__network")
    list_select_related = ("meeting__local_network__network", "meeting__local_network__nation")
    search_fields = (
        "meeting__local_network__place",
        "meeting__local_network__network__slug",
        "agreed_text__learned",
        "solutions__text",
    )
    ordering = ("-meeting__held_on", "pk")
    fields = ("meeting", "status", "started_at", "started_by", "agreed_at", "agreed_by", "learned", "discussion")
    readonly_fields = fields
    inlines: ClassVar[tuple[type[RecordInline], ...]] = (AttendanceInline, SolutionInline, ActionPointInline)

    @admin.display(description=gettext_lazy("date"), ordering="meeting__held_on")
    def held_on(self, record: MeetingRecord) -> object:
        """When the meeting was."""
        return record.meeting.held_on

    @admin.display(description=gettext_lazy("nation"))
    def nation(self, record: MeetingRecord) -> str:
        """Where it was."""
        return str(record.meeting.local_network.nation)

    @admin.display(description=gettext_lazy("one thing that was learned"))
    def learned(self, record: MeetingRecord) -> str:
        """The agreed words."""
        text = getattr(record, "agreed_text", None)
        return text.learned if text else _("Not agreed yet. Drafts are not shown to staff.")

    @admin.display(description=gettext_lazy("what was discussed"))
    def discussion(self, record: MeetingRecord) -> str:
        """The agreed words; never public."""
        text = getattr(record, "agreed_text", None)
        return text.discussion if text else ""
