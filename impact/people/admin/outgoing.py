"""Letters to post and calls to make: the text is on the page, ready to print or read out."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.template.defaultfilters import linebreaksbr
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.actions import finish_outgoing
from impact.people.enums import OutgoingStatus
from impact.people.models import Outgoing
from impact.ui.due import DueFilter
from impact.ui.staff import Button, ReadOnlyStaffAdmin


def _finish(request: HttpRequest, outgoing: Outgoing, data: dict[str, Any]) -> str:
    del data
    finish_outgoing(by=cast("User", request.user), now=timezone.now(), outgoing=outgoing)
    return gettext("Marked as done. Its text has been deleted.")


@admin.register(Outgoing)
class OutgoingAdmin(ReadOnlyStaffAdmin):
    """What goes out by hand, because somebody has no e-mail or wants it otherwise."""

    list_display = ("subject", "route", "person", "due", "status", "done_by", "done_on")
    list_filter = ("status", DueFilter, "route", "person__nation")
    list_select_related = ("person", "done_by")
    search_fields = ("subject", "person__name", "public_id")
    ordering = ("-status", "due_on", "pk")  # "to_do" before "done"
    fields = ("person", "route", "to", "subject", "text", "due", "status", "created_at", "done_by", "done_on")
    readonly_fields = ("to", "text", "due")
    buttons = (
        Button(
            verb="done",
            title=_("It has gone out"),
            permission="people.finish_outgoing",
            available=lambda outgoing: outgoing.status == OutgoingStatus.TO_DO,
            run=_finish,
            confirm=_("The letter is posted, the call or message made. We keep that it went out, and delete its text."),
        ),
    )

    @admin.display(description=_("to"))
    def to(self, outgoing: Outgoing) -> str:
        """Where it goes."""
        return outgoing.person.contact

    @admin.display(description=_("text"))
    def text(self, outgoing: Outgoing) -> str | SafeString:
        """The letter, or what to say."""
        if not outgoing.body:
            return gettext("Deleted when it had gone out.")
        language = "cy" if outgoing.person.language == "cy" else "en"
        return format_html('<div lang="{}" dir="auto">{}</div>', language, linebreaksbr(outgoing.body))

    @admin.display(description=_("due"), ordering="due_on")
    def due(self, outgoing: Outgoing) -> str:
        """The day, and whether it has passed."""
        day = f"{outgoing.due_on:%d/%m/%Y}"
        return gettext("%(day)s: overdue") % {"day": day} if outgoing.is_overdue(timezone.localdate()) else day
