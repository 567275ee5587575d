"""Meeting records: read here, written by coordinators only."""

from typing import ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.staff import ReadOnlyStaffAdmin, ReadOnlyTabularInline
from networks.admin.record_buttons import BUTTONS
from networks.enums import RecordAnswer
from networks.models import ActionPoint, Addendum, Attendance, MeetingRecord, RecordItem, SentRecord
from networks.queries.answers import latest_sent


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


class ItemInline(RecordInline):
    """What was agreed, piece by piece; withheld words are not shown."""

    model = RecordItem
    fields = ("kind", "words", "share")
    readonly_fields = fields
    ordering = ("position",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[RecordItem]:
        """With what is withheld."""
        rows: QuerySet[RecordItem] = super().get_queryset(request)
        return rows.select_related("withheld")

    @admin.display(description=gettext_lazy("words"))
    def words(self, item: RecordItem) -> str:
        """The words, while they may be shown."""
        return _("Withheld.") if hasattr(item, "withheld") else item.text


class ActionPointInline(RecordInline):
    """What happens next."""

    model = ActionPoint
    fields = ("text", "owner", "due_on", "done")
    ordering = ("pk",)


class SendingInline(RecordInline):
    """When it went to the members."""

    model = SentRecord
    fields = readonly_fields = ("version", "sent_at", "sent_by", "answer_by", "not_changed_because")
    ordering = ("-version",)


class AddendumInline(RecordInline):
    """Corrections beside it."""

    model = Addendum
    fields = readonly_fields = ("number", "text", "asked_by", "written_at")
    ordering = ("number",)


@admin.register(MeetingRecord)
class MeetingRecordAdmin(ReadOnlyStaffAdmin):
    """The list of records. Drafts are the coordinator's own until she agrees them."""

    list_display = ("meeting", "held_on", "nation", "status", "agreed_at")
    list_filter = ("status", "meeting__local_network__nation", "meeting__local_network__network")
    list_select_related = ("meeting__local_network__network", "meeting__local_network__nation", "meeting__entry")
    search_fields = (
        "meeting__local_network__place",
        "meeting__local_network__network__slug",
    )
    ordering = ("-meeting__entry__starts_at", "pk")
    fields = (
        "meeting", "status", "started_at", "started_by", "agreed_at", "agreed_by", "shared_at", "answers", "note",
    )  # fmt: skip
    readonly_fields = fields
    inlines: ClassVar[tuple[type[RecordInline], ...]] = (
        AttendanceInline, ItemInline, ActionPointInline, AddendumInline, SendingInline,
    )  # fmt: skip
    buttons = BUTTONS

    @admin.display(description=gettext_lazy("answers of members"))
    def answers(self, record: MeetingRecord) -> str:
        """How many have answered the version they have now."""
        sent = latest_sent(record)
        if sent is None:
            return _("Not sent to the members yet.")
        said = {
            "version": sent.version, "asked": sent.copies.count(), "all": sent.replies.count(),
            "right": sent.replies.filter(answer=RecordAnswer.RIGHT).count(),
        }  # fmt: skip
        return _("Version %(version)d: %(asked)d asked, %(all)d answered, %(right)d said that it is right.") % said

    @admin.display(description=gettext_lazy("date"), ordering="meeting__entry__starts_at")
    def held_on(self, record: MeetingRecord) -> object:
        """When the meeting was."""
        return record.meeting.held_on

    @admin.display(description=gettext_lazy("nation"))
    def nation(self, record: MeetingRecord) -> str:
        """Where it was."""
        return str(record.meeting.local_network.nation)

    @admin.display(description=gettext_lazy("words"))
    def note(self, record: MeetingRecord) -> str:
        """Where the words are."""
        return _("See below.") if record.is_agreed() else _("Not agreed yet. Drafts are not shown to staff.")
