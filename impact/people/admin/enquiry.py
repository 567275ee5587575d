"""Messages to us: read, answer, mark as done."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.actions import finish_enquiry
from impact.people.enums import EnquiryStatus
from impact.people.forms import DoneForm
from impact.people.models import Enquiry
from impact.ui.due import DueFilter
from impact.ui.staff import Button, ReadOnlyStaffAdmin


def _finish(request: HttpRequest, enquiry: Enquiry, data: dict[str, Any]) -> str:
    finish_enquiry(by=cast("User", request.user), now=timezone.now(), enquiry=enquiry, note=data["note"])
    return gettext("Marked as done.")


@admin.register(Enquiry)
class EnquiryAdmin(ReadOnlyStaffAdmin):
    """Everything people wrote to us; what is late says so."""

    list_display = ("kind", "summary", "reply_route", "created_at", "due", "status", "done_by")
    list_filter = ("status", DueFilter, "kind", "other_way", "language", "format")
    list_select_related = ("done_by",)
    search_fields = ("name", "text", "reply_to", "public_id")
    ordering = ("-status", "due_on", "-created_at")  # "open" before "done"
    fields = (
        "kind", "status", "due", "other_way", "text", "name", "reply_route", "reply_to", "page", "language", "format",
        "created_at", "done_by", "done_on", "done_note", "privacy_notice_version",
    )  # fmt: skip
    readonly_fields = ("due",)
    buttons = (
        Button(
            verb="done",
            title=_("Mark as done"),
            permission="people.finish_enquiry",
            available=lambda enquiry: enquiry.status == EnquiryStatus.OPEN,
            run=_finish,
            form=DoneForm,
            confirm=_("You have answered, or done what they asked for. It leaves the list of what is waiting."),
        ),
    )

    @admin.display(description=_("message"))
    def summary(self, enquiry: Enquiry) -> str:
        """The beginning of the message."""
        return enquiry.text if len(enquiry.text) <= 80 else f"{enquiry.text[:79]}…"  # noqa: PLR2004

    @admin.display(description=_("due"), ordering="due_on")
    def due(self, enquiry: Enquiry) -> str:
        """The day, and whether it has passed."""
        if enquiry.due_on is None:
            return "–"
        day = f"{enquiry.due_on:%d/%m/%Y}"
        return gettext("%(day)s: overdue") % {"day": day} if enquiry.is_overdue(timezone.localdate()) else day
