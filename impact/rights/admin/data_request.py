"""Requests about personal data: read, acknowledge, answer; typed in from letters and calls."""

import uuid
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
from impact.rights.actions import acknowledge_request, answer_request, receive_request
from impact.rights.emails import ACKNOWLEDGED, ANSWERED, as_letter
from impact.rights.enums import RequestRoute, RequestStatus
from impact.rights.forms import EnterRequestForm, OutcomeForm
from impact.rights.models import DataRequest
from impact.rights.pure.stages import after
from impact.ui.due import DueFilter
from impact.ui.staff import Button, StaffAdmin


def _acknowledge(request: HttpRequest, data_request: DataRequest, data: dict[str, Any]) -> str:
    del data
    acknowledge_request(by=cast("User", request.user), now=timezone.now(), request=data_request)
    return gettext("Acknowledged.")


def _answer(request: HttpRequest, data_request: DataRequest, data: dict[str, Any]) -> str:
    answer_request(by=cast("User", request.user), now=timezone.now(), request=data_request, outcome=data["outcome"])
    if data_request.route == RequestRoute.EMAIL:
        return gettext("Answered. The e-mail is on its way.")
    return gettext("Answered. Now post the text under “Letter”, or read it out on the phone.")


def _acknowledging(data_request: DataRequest) -> str:
    if data_request.route == RequestRoute.EMAIL:
        return gettext("We send an e-mail saying that we are looking at it.")
    return gettext("First post the text under “Letter”, or phone and read it out. Then press the button.")


@admin.register(DataRequest)
class DataRequestAdmin(StaffAdmin):
    """Everything the law makes us answer."""

    form = EnterRequestForm
    list_display = ("reference", "kind", "name", "received_at", "due", "status", "answered_by")
    list_filter = ("status", DueFilter, "kind", "route", "language")
    list_select_related = ("answered_by",)
    search_fields = ("reference", "name", "contact", "words")
    ordering = ("-status", "acknowledge_by", "pk")  # "received" before "answered" and "acknowledged"
    readonly_fields = ("due", "letter")
    add_fields = ("kind", "words", "name", "route", "contact", "written_in", "received_on")
    shown_fields = (
        "reference", "kind", "status", "due", "words", "name", "route", "contact", "language", "format", "received_at",
        "entered_by", "acknowledged_at", "acknowledged_by", "outcome", "outcome_told_at", "answered_by", "letter",
        "privacy_notice_version",
    )  # fmt: skip
    buttons = (
        Button(
            verb="acknowledge",
            title=_("Acknowledge"),
            permission="rights.acknowledge_datarequest",
            available=lambda found: after(found.status, "acknowledge") is not None,
            run=_acknowledge,
            confirm=_acknowledging,
        ),
        Button(
            verb="answer",
            title=_("Tell the outcome"),
            permission="rights.answer_datarequest",
            available=lambda found: after(found.status, "answer") is not None,
            run=_answer,
            form=OutcomeForm,
            confirm=_("The person gets exactly these words. They can't be changed afterwards."),
        ),
    )

    def get_fields(self, request: HttpRequest, obj: DataRequest | None = None) -> tuple[str, ...]:
        """A form for a new one; everything to look at for one that is kept."""
        return self.shown_fields if obj else self.add_fields

    def has_change_permission(self, request: HttpRequest, obj: DataRequest | None = None) -> bool:
        """What somebody asked is never edited; buttons move it on."""
        return False

    @admin.display(description=_("acknowledge by"), ordering="acknowledge_by")
    def due(self, data_request: DataRequest) -> str:
        """The day, and whether it has passed."""
        day = f"{data_request.acknowledge_by:%d/%m/%Y}"
        return gettext("%(day)s: overdue") % {"day": day} if data_request.is_overdue(timezone.localdate()) else day

    @admin.display(description=_("letter"))
    def letter(self, data_request: DataRequest) -> str | SafeString:
        """What to post or say on the phone to somebody without e-mail."""
        if data_request.route == RequestRoute.EMAIL:
            return gettext("Not needed: this person gets e-mail.")
        template = ANSWERED if data_request.status == RequestStatus.ANSWERED else ACKNOWLEDGED
        text = as_letter(data_request, template)
        return format_html('<div lang="{}" dir="auto">{}</div>', data_request.language, linebreaksbr(text))

    def save_by_action(self, request: HttpRequest, obj: DataRequest, form: Any, change: bool) -> DataRequest:
        """Keep what came by letter or phone."""
        return receive_request(by=cast("User", request.user), now=timezone.now(), key=uuid.uuid4(), **form.cleaned_data)
