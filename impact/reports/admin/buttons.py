"""Buttons of an edition: words, submit, approve and publish, send back, withdraw."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import SLOTS, Texts
from impact.reports.actions import approve_and_publish, edit_summary, send_back, submit, withdraw
from impact.reports.forms import ApproveForm, ReasonForm, SummaryForm, WithdrawForm
from impact.reports.models import Edition
from impact.reports.stages import EDITABLE, after, needs
from impact.reports.words import draft_summary
from impact.ui.staff import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPersonButton(Button):
    """Not for whoever submitted the edition."""

    def shown(self, request: HttpRequest, obj: Any) -> bool:
        """Hide it from the person who submitted; the action refuses them as well."""
        return Button.shown(self, request, obj) and obj.submitted_by_id != request.user.pk


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _write(request: HttpRequest, edition: Edition, data: dict[str, Any]) -> str:
    edit_summary(by=_by(request), edition=edition, summary=data["summary"])
    return gettext("The summary is saved. Submit it for approval when all four texts are right.")


def _submit(request: HttpRequest, edition: Edition, data: dict[str, Any]) -> str:
    del data
    submit(by=_by(request), now=timezone.now(), edition=edition)
    return gettext("Submitted. Another person approves it or sends it back.")


def _publish(request: HttpRequest, edition: Edition, data: dict[str, Any]) -> str:
    del data
    approve_and_publish(by=_by(request), now=timezone.now(), edition=edition)
    return gettext("Published. Everybody can read it now.")


def _send_back(request: HttpRequest, edition: Edition, data: dict[str, Any]) -> str:
    send_back(by=_by(request), now=timezone.now(), edition=edition, reason=data["reason"])
    return gettext("Sent back with your reason.")


def _withdraw(request: HttpRequest, edition: Edition, data: dict[str, Any]) -> str:
    withdraw(by=_by(request), now=timezone.now(), edition=edition, reason=data["reason"])
    return gettext("Withdrawn. Its address now shows your reason.")


def written_or_drafted(edition: Edition) -> Mapping[str, Any]:
    """The saved summary; slots that are empty start from machine sentences, to be read and mended."""
    drafted = draft_summary(edition.body.read())
    return {"summary": Texts({slot: edition.summary.exact(slot) or drafted[slot] for slot in SLOTS})}


def may(verb: str) -> Any:
    """Make the question whether the table of stages lets this verb happen now."""

    def available(edition: Edition) -> bool:
        return after(edition.status, verb) is not None

    return available


BUTTONS = (
    Button(
        verb="summary",
        title=_("Write the summary"),
        permission=needs("submit"),
        available=lambda edition: edition.status in EDITABLE,
        form=SummaryForm,
        initial=written_or_drafted,
        run=_write,
        confirm=_(
            "What people said, in a few sentences. Empty boxes start with sentences made from the figures: read and "
            "mend them. The Welsh needs a person who writes Welsh; the Easy Read needs people who read Easy Read."
        ),
    ),
    Button(
        verb="submit",
        title=_("Submit for approval"),
        permission=needs("submit"),
        available=may("submit"),
        run=_submit,
        confirm=_("Another person then approves it or sends it back. You cannot change the summary meanwhile."),
    ),
    OtherPersonButton(
        verb="publish",
        title=_("Approve and publish"),
        permission=needs("publish"),
        available=may("publish"),
        form=ApproveForm,
        run=_publish,
        confirm=_("Everybody can read it at once, in every language and format. The figures can never change."),
    ),
    OtherPersonButton(
        verb="send-back",
        title=_("Send back with a reason"),
        permission=needs("send_back"),
        available=may("send_back"),
        form=ReasonForm,
        run=_send_back,
        confirm=_("The report goes back to the person who submitted it, with your reason."),
    ),
    Button(
        verb="withdraw",
        title=_("Withdraw"),
        permission=needs("withdraw"),
        available=may("withdraw"),
        form=WithdrawForm,
        run=_withdraw,
        confirm=_("The figures leave public view. The address stays and shows your reason. This cannot be undone."),
        danger=True,
    ),
)
