"""Members of local networks: who asked, who is in, who is out; staff do for people what they ask on the phone."""

from collections.abc import Callable
from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.participation.actions import offer_payment
from impact.participation.forms import OfferPaymentForm, terms_of
from impact.participation.pure.stages import after
from impact.ui.staff import Button, ReadOnlyStaffAdmin
from networks.actions.consenting import take_back_consent
from networks.actions.joining import answer_invitation, not_this_time, offer_seat, step_back
from networks.models import Membership

CHANGE = "networks.change_membership"


def _user(request: HttpRequest) -> User:
    return cast("User", request.user)


def _offer(request: HttpRequest, member: Membership, data: dict[str, Any]) -> str:
    offer_seat(by=_user(request), now=timezone.now(), membership=member)
    return _("A place is kept. They are told.")


def _answer(yes: bool) -> Callable[[HttpRequest, Membership, dict[str, Any]], str]:
    def run(request: HttpRequest, member: Membership, data: dict[str, Any]) -> str:
        answer_invitation(by=_user(request), now=timezone.now(), membership=member, yes=yes)
        return _("Kept. They are told.")

    return run


def _leave(request: HttpRequest, member: Membership, data: dict[str, Any]) -> str:
    step_back(by=_user(request), now=timezone.now(), membership=member)
    return _("Kept. They are told.")


def _not_now(request: HttpRequest, member: Membership, data: dict[str, Any]) -> str:
    not_this_time(by=_user(request), now=timezone.now(), membership=member)
    return _("They are told that there is no place this time.")


def _take_back(request: HttpRequest, member: Membership, data: dict[str, Any]) -> str:
    take_back_consent(by=_user(request), now=timezone.now(), membership=member)
    return _("Their words are withheld from now on.")


def _money(request: HttpRequest, member: Membership, data: dict[str, Any]) -> str:
    offer_payment(by=_user(request), now=timezone.now(), invitation=member.invitation, terms=terms_of(data))
    return _("The offer is on their page.")


def _can(verb: str) -> Callable[[Membership], bool]:
    return lambda member: after(member.invitation.status, verb) is not None


BUTTONS = (
    Button(
        verb="offer", title="Offer a place", permission=CHANGE, run=_offer,
        available=lambda member: member.invitation.seat_id is None, confirm="They get an invitation.",
    ),
    Button(
        verb="yes", title="They said yes", permission=CHANGE, run=_answer(True), available=_can("accept"),
        confirm="For somebody who said so on the phone or through a supporter.",
    ),
    Button(
        verb="no", title="They said no", permission=CHANGE, run=_answer(False), available=_can("decline"),
        confirm="For somebody who said so on the phone or through a supporter.",
    ),
    Button(
        verb="leave", title="They step back", permission=CHANGE, run=_leave, available=_can("leave"),
        confirm="They no longer get dates, materials and records.",
    ),
    Button(
        verb="not-this-time", title="Not this time", permission=CHANGE, run=_not_now,
        available=lambda member: member.invitation.is_waiting and member.not_this_time_at is None,
        confirm="They are told kindly, and stay on the list.",
    ),
    Button(
        verb="offer-money", title="Offer money", permission="participation.add_paymentoffer", run=_money,
        available=lambda member: member.invitation.seat_id is not None, form=OfferPaymentForm,
        confirm="They read it on their page, and may say no.",
    ),
    Button(
        verb="take-back", title="Take back their words", permission=CHANGE, run=_take_back,
        available=lambda member: member.has_consented, danger=True,
        confirm="For somebody who asks for it: their words are withheld everywhere from now on. There is no way back.",
    ),
)  # fmt: skip


@admin.register(Membership)
class MembershipAdmin(ReadOnlyStaffAdmin):
    """The list of members."""

    list_display = ("person", "local_network", "kind", "stands", "consents")
    list_filter = ("invitation__status", "kind", "local_network__nation", "local_network__network")
    list_select_related = ("invitation__person", "local_network__network")
    search_fields = ("invitation__person__name", "local_network__place", "local_network__network__slug")
    ordering = ("local_network__place", "invitation__joined_at", "pk")
    fields = (
        "person", "local_network", "kind", "stands", "came_by", "why", "naming", "shares", "consented_at", "withdrew_at",
        "not_this_time_at", "replaces", "replaced_because", "invited_by", "created_at",
    )  # fmt: skip
    readonly_fields = fields
    buttons = BUTTONS

    @admin.display(description=gettext_lazy("person"), ordering="invitation__person__name")
    def person(self, member: Membership) -> str:
        """Their name."""
        return member.invitation.person.name

    @admin.display(description=gettext_lazy("where they stand"), ordering="invitation__status")
    def stands(self, member: Membership) -> str:
        """Asked, invited, in, or out."""
        return str(member.invitation.get_status_display())

    @admin.display(description=gettext_lazy("words may be kept"), boolean=True)
    def consents(self, member: Membership) -> bool:
        """Whether they said yes and did not take it back."""
        return member.has_consented
