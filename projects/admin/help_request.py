"""Requests for help to apply: what is promised, what is done, what is late."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.due import DueFilter
from impact.ui.staff import Button, ReadOnlyStaffAdmin
from projects.actions import finish_help, promise_help
from projects.enums import HelpStatus
from projects.forms.staff import NoteForm, PromiseForm
from projects.models import HelpRequest


class OpenFilter(admin.SimpleListFilter):
    """What somebody still has to do."""

    title = _("to do")
    parameter_name = "open"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """One choice."""
        return [("yes", _("To do"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep those; for querysets with `to_do()`."""
        return queryset.to_do() if self.value() == "yes" else queryset  # type: ignore[attr-defined]


def due_words(row: Any) -> str:
    """The day, and whether it has passed."""
    day = f"{row.due_on:%d/%m/%Y}"
    return gettext("%(day)s: overdue") % {"day": day} if row.is_overdue(timezone.localdate()) else day


def _promise(request: HttpRequest, asked: HelpRequest, data: dict[str, Any]) -> str:
    promise_help(by=cast("User", request.user), now=timezone.now(), asked=asked, **data)
    return gettext("Promised. They are told by the way they chose.")


def _finish(request: HttpRequest, asked: HelpRequest, data: dict[str, Any]) -> str:
    finish_help(by=cast("User", request.user), now=timezone.now(), asked=asked, note=data["note"])
    return gettext("Marked as done.")


def _to_do(asked: HelpRequest) -> bool:
    return asked.status != HelpStatus.DONE


@admin.register(HelpRequest)
class HelpRequestAdmin(ReadOnlyStaffAdmin):
    """The list of requests, what is due first on top."""

    list_display = ("person", "call", "nation", "wanted", "due", "status", "created_at")
    list_filter = ("status", OpenFilter, DueFilter, "call", "nation")
    list_select_related = ("person", "call", "nation")
    search_fields = ("person__name", "organisation_name", "words", "public_id")
    ordering = ("-status", "due_on", "pk")  # promised and new before done
    fields = (
        "call", "status", "due", "wanted", "words", "needed_by", "person", "reach", "organisation_name", "nation",
        "created_at", "promise", "promised_by", "promised_at", "done_by", "done_at", "done_note",
        "privacy_notice_version",
    )  # fmt: skip
    readonly_fields = ("due", "wanted", "reach")
    buttons = (
        Button(
            verb="promise",
            title=_("Promise help"),
            permission="projects.answer_helprequest",
            available=_to_do,
            confirm=_("They are told what we do, and by when, by the way they chose."),
            form=PromiseForm,
            initial=lambda asked: {"promise": asked.promise, "due_on": asked.due_on},
            run=_promise,
        ),
        Button(
            verb="done",
            title=_("Mark as done"),
            permission="projects.answer_helprequest",
            available=_to_do,
            confirm=_("The help was given, or they do not want it any more. It leaves the list of what is waiting."),
            form=NoteForm,
            run=_finish,
        ),
    )

    @admin.display(description=_("what would help"))
    def wanted(self, asked: HelpRequest) -> str:
        """In words."""
        return ", ".join(asked.want_labels)

    @admin.display(description=_("due"), ordering="due_on")
    def due(self, asked: HelpRequest) -> str:
        """The day, and whether it has passed."""
        return due_words(asked)

    @admin.display(description=_("how to reach them"))
    def reach(self, asked: HelpRequest) -> str:
        """The way and where."""
        return f"{asked.person.get_contact_route_display()}: {asked.person.contact}"
