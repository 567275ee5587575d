"""Buttons of a sign-up: correct, withdraw; and for its seat: answer for somebody who asked, needs, an offer of money."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions import correct_sign_up, withdraw_sign_up
from assemblies.actions.same_person import not_the_same
from assemblies.actions.seating import answer_seat, offer_money
from assemblies.forms import CorrectForm
from assemblies.forms.staff import SignUpFields
from assemblies.models import SignUp
from assemblies.queries import answers_of
from impact.accounts.models import User
from impact.participation.actions import write_needs
from impact.participation.forms import NeedsForm, OfferPaymentForm, needs_of, terms_of, typed_before
from impact.participation.models import AccessNeeds
from impact.participation.pure.stages import after
from impact.ui.staff import Button

SEAT = "assemblies.seat_signup"


def _user(request: HttpRequest) -> User:
    return cast("User", request.user)


def _withdraw(request: HttpRequest, sign_up: SignUp, data: dict[str, Any]) -> str:
    withdraw_sign_up(by=_user(request), now=timezone.now(), sign_up=sign_up)
    return gettext("Withdrawn. The person is told, and their answers are deleted.")


def _correct(request: HttpRequest, sign_up: SignUp, data: dict[str, Any]) -> str:
    answers = {name: data[name] for name in SignUpFields.base_fields}
    correct_sign_up(by=_user(request), now=timezone.now(), sign_up=sign_up, answers=answers)
    return gettext("Corrected.")


def _initial(sign_up: SignUp) -> Mapping[str, Any]:
    return answers_of(sign_up)


def _different(request: HttpRequest, sign_up: SignUp, data: dict[str, Any]) -> str:
    not_the_same(by=_user(request), sign_up=sign_up)
    return gettext("Noted: these are two people.")


def _can(verb: str) -> Callable[[SignUp], bool]:
    def available(sign_up: SignUp) -> bool:
        if sign_up.invitation is None or (
            sign_up.assembly.selection_mode == "fair_draw" and not sign_up.assembly.told_at
        ):
            return False  # nobody has been told yet
        return after(sign_up.invitation.status, verb) is not None

    return available


def _answer(verb: str) -> Callable[[HttpRequest, SignUp, dict[str, Any]], str]:
    def run(request: HttpRequest, sign_up: SignUp, data: dict[str, Any]) -> str:
        assert sign_up.invitation is not None
        moved = answer_seat(now=timezone.now(), invitation=sign_up.invitation, verb=verb, by=_user(request))
        return gettext("Kept: %(status)s. They are told.") % {"status": moved.get_status_display()}

    return run


def _for_them(verb: str, title: Any, confirm: Any) -> Button:
    return Button(verb=verb, title=title, permission=SEAT, available=_can(verb), run=_answer(verb), confirm=confirm)


def _has_seat(sign_up: SignUp) -> bool:
    return sign_up.invitation is not None and sign_up.invitation.seat_id is not None


def _needs(request: HttpRequest, sign_up: SignUp, data: dict[str, Any]) -> str:
    assert sign_up.invitation is not None
    write_needs(now=timezone.now(), invitation=sign_up.invitation, needs=needs_of(data), by=_user(request))
    return gettext("Written down. Event support sees it under “Access needs”.")


def _needs_before(sign_up: SignUp) -> Mapping[str, Any]:
    return typed_before(AccessNeeds.objects.filter(invitation=sign_up.invitation).first())


def _pay(request: HttpRequest, sign_up: SignUp, data: dict[str, Any]) -> str:
    assert sign_up.invitation is not None
    offer_money(by=_user(request), now=timezone.now(), invitation=sign_up.invitation, terms=terms_of(data))
    return gettext("Offered. The person is told, and can say yes or no.")


BUTTONS = (
    Button(
        verb="correct",
        title=_("Correct"),
        permission="assemblies.change_signup",
        available=lambda sign_up: sign_up.is_submitted,
        run=_correct,
        form=CorrectForm,
        initial=_initial,
        confirm=_("Only what the person told you. It counts at once."),
    ),
    Button(
        verb="different",
        title=_("These are two people"),
        permission="assemblies.change_signup",
        available=lambda sign_up: sign_up.maybe_same_as_id is not None,
        run=_different,
        confirm=_("Both sign-ups count. If it is one person, withdraw one of the two instead."),
    ),
    _for_them("accept", _("They say yes to the seat"), _("The person told you so. They hear from us that it is kept.")),
    _for_them("decline", _("They say no to the seat"), _("The seat goes to the next person. They hear from us.")),
    _for_them("leave", _("They step back"), _("Seat or place on the list is given up. They hear from us.")),
    _for_them("rejoin", _("They want to be on the list again"), _("They come to the end of the list.")),
    Button(
        verb="needs",
        title=_("Write down what they need"),
        permission="participation.handle_accessneeds",
        available=_has_seat,
        run=_needs,
        form=NeedsForm,
        initial=_needs_before,
        confirm=_("Only what the person told you. What is there already stands in the boxes."),
    ),
    Button(
        verb="pay",
        title=_("Offer a payment"),
        permission="participation.add_paymentoffer",
        available=_has_seat,
        run=_pay,
        form=OfferPaymentForm,
        confirm=_("They can say no. Remind them to get benefits advice first; no bank details are kept here."),
    ),
    Button(
        verb="withdraw",
        title=_("Withdraw"),
        permission="assemblies.withdraw_signup",
        available=lambda sign_up: sign_up.is_submitted,
        run=_withdraw,
        danger=True,
        confirm=_("The person asked. It no longer counts, their answers are deleted, and they are told."),
    ),
)
