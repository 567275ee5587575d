"""One organisation that is told of a gap: whom we write to, whether it went out, what they said."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.engagement import actions
from impact.engagement.admin.words import staff_member
from impact.engagement.enums import NoticeStatus
from impact.engagement.forms.gaps import TYPED, NoticeAnswerForm, NoticeContactForm
from impact.engagement.models import GapNotice
from impact.engagement.pure.stages import notice_after
from impact.ui.staff import Button, ReadOnlyStaffAdmin

SEND = "engagement.send_gapnotice"


def _contact(request: HttpRequest, notice: GapNotice, data: dict[str, Any]) -> str:
    form = NoticeContactForm()
    form.cleaned_data = data
    actions.set_contact(by=staff_member(request), now=timezone.now(), notice=notice, details=form.details())
    return gettext("Kept. Nothing is sent yet.")


def _send(request: HttpRequest, notice: GapNotice, data: dict[str, Any]) -> str:
    del data
    actions.send_notice(by=staff_member(request), now=timezone.now(), notice=notice)
    return gettext("Told by mail; or, without e-mail, by a line in Letters and calls.")


def _answer(request: HttpRequest, notice: GapNotice, data: dict[str, Any]) -> str:
    actions.answer_notice(by=staff_member(request), now=timezone.now(), notice=notice, words=data["words"])
    return gettext("Kept. If it fills the gap, say so on the gap’s page.")


def _drop(request: HttpRequest, notice: GapNotice, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    actions.drop_notice(by=staff_member(request), notice=notice)
    return HttpResponseRedirect(reverse("admin:programme_evidencegap_change", args=[notice.gap_id]))


def _waits(notice: GapNotice) -> bool:
    return notice.status == NoticeStatus.WAITING


def _known(notice: GapNotice) -> dict[str, Any]:
    contact = notice.contact
    return {name: getattr(contact, name) for name in TYPED} if contact else {"name": notice.organisation.name[:150]}


@admin.register(GapNotice)
class GapNoticeAdmin(ReadOnlyStaffAdmin):
    """Whom we tell of gaps."""

    list_display = ("organisation", "gap", "contact", "status", "sent_at", "answered_on")
    list_filter = ("status", ("contact", admin.EmptyFieldListFilter), "gap", "organisation__nation")
    list_select_related = ("organisation", "gap", "contact")
    search_fields = ("organisation__name", "gap__slug", "words")
    ordering = ("-chosen_at", "organisation__name", "pk")
    fields = (
        "gap", "organisation", "contact", "status", "chosen_by", "chosen_at", "sent_by", "sent_at", "words",
        "answered_on",
    )  # fmt: skip
    buttons = (
        Button(
            verb="contact", title=_("Whom we write to"), permission=SEND, available=_waits, run=_contact,
            form=NoticeContactForm, initial=_known,
            confirm=_("An address of the organisation is best. A person’s own address only if that person agreed."),
        ),
        Button(
            verb="send", title=_("Tell them"), permission=SEND, run=_send,
            available=lambda notice: _waits(notice) and notice.contact_id is not None,
            confirm=_("The question, why it matters, and a link to its page, in their language."),
        ),
        Button(
            verb="answer", title=_("What they said"), permission=SEND, run=_answer, form=NoticeAnswerForm,
            available=lambda notice: notice_after(notice.status, "answer") is not None,
            initial=lambda notice: {"words": notice.words},
        ),
        Button(
            verb="drop", title=_("Don’t tell them"), permission=SEND, available=_waits, run=_drop, danger=True,
            confirm=_("The organisation is taken off the list of whom we tell."),
        ),
    )  # fmt: skip
