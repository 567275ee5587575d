"""What staff do for somebody who registered: answer for them, write down what they need, offer money."""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.engagement import actions
from impact.engagement.actions.attending import mark_one
from impact.engagement.admin.words import ANSWER, staff_member
from impact.engagement.forms.staff import CorrectForm, OrganisationForm, RegistrationFields
from impact.engagement.models import Registration
from impact.engagement.queries import answers_of
from impact.participation.actions import write_needs
from impact.participation.enums import InvitationStatus
from impact.participation.forms import NeedsForm, OfferPaymentForm, needs_of, terms_of, typed_before
from impact.participation.models import AccessNeeds
from impact.ui.buttons import Button

OUT = (InvitationStatus.LEFT, InvitationStatus.DECLINED, InvitationStatus.LAPSED)
IN = (InvitationStatus.WAITING, InvitationStatus.OFFERED, InvitationStatus.ACCEPTED)


def _seat(act: Callable[..., Registration]) -> Callable[[HttpRequest, Registration, dict[str, Any]], str]:
    def run(request: HttpRequest, registration: Registration, data: dict[str, Any]) -> str:
        del data
        moved = act(by=staff_member(request), now=timezone.now(), registration=registration)
        status = moved.invitation.get_status_display() if moved.invitation else "–"
        return gettext("It is now: %(status)s. The person is told.") % {"status": status}

    return run


def _when(*statuses: str) -> Callable[[Registration], bool]:
    return lambda registration: registration.status in statuses and registration.event.window.seats_move(timezone.now())


def _answer(verb: str, title: Any, act: Callable[..., Registration], confirm: Any, *statuses: str) -> Button:
    return Button(
        verb=verb, title=title, permission=ANSWER, available=_when(*statuses), run=_seat(act), confirm=confirm
    )


def _correct(request: HttpRequest, registration: Registration, data: dict[str, Any]) -> str:
    answers = {name: data[name] for name in RegistrationFields.base_fields}
    actions.correct_registration(
        by=staff_member(request), now=timezone.now(), registration=registration, answers=answers
    )
    return gettext("Corrected.")


def _answers(registration: Registration) -> Mapping[str, Any]:
    return answers_of(registration)


def _needs(request: HttpRequest, registration: Registration, data: dict[str, Any]) -> str:
    if registration.invitation is not None:
        by, now = staff_member(request), timezone.now()
        write_needs(now=now, invitation=registration.invitation, needs=needs_of(data), by=by)
    return gettext("Kept. You find it among the access needs to arrange.")


def _needs_before(registration: Registration) -> Mapping[str, Any]:
    return typed_before(AccessNeeds.objects.filter(invitation=registration.invitation).first())


def _offer(request: HttpRequest, registration: Registration, data: dict[str, Any]) -> str:
    actions.offer_money(by=staff_member(request), now=timezone.now(), registration=registration, terms=terms_of(data))
    return gettext("Offered. The person is told, and can say yes or no.")


def _organisation(request: HttpRequest, registration: Registration, data: dict[str, Any]) -> str:
    actions.set_organisation(by=staff_member(request), registration=registration, organisation=data["organisation"])
    return gettext("Kept.")


def _was_there(*, there: bool) -> Callable[[HttpRequest, Registration, dict[str, Any]], str]:
    def run(request: HttpRequest, registration: Registration, data: dict[str, Any]) -> str:
        del data
        mark_one(by=staff_member(request), now=timezone.now(), registration=registration, was_there=there)
        return gettext("Kept.")

    return run


def _attendance(verb: str, title: Any, *, there: bool) -> Button:
    return Button(
        verb=verb,
        title=title,
        permission=ANSWER,
        available=lambda registration: (
            registration.is_coming
            and registration.event.window.has_begun(timezone.now())
            and registration.attended is not there
        ),
        run=_was_there(there=there),
    )


REGISTRATION_BUTTONS = (
    _answer("accept", _("Say yes for them"), actions.accept_seat, _("They told you that they are coming."), "offered"),
    _answer("decline", _("Say no for them"), actions.decline_seat, _("The next person is asked."), "offered"),
    _answer("come-back", _("Put back on the list"), actions.come_back, _("They would like to come after all."), *OUT),
    _attendance("was-there", _("Was there"), there=True),
    _attendance("was-not-there", _("Was not there"), there=False),
    Button(
        verb="needs",
        title=_("Write down what they need"),
        permission="participation.handle_accessneeds",
        available=lambda registration: registration.holds_a_seat and not registration.event.is_cancelled,
        run=_needs,
        form=NeedsForm,
        initial=_needs_before,
        confirm=_("Only what they told you. It is deleted three months after the event."),
    ),
    Button(
        verb="offer-money",
        title=_("Offer money"),
        permission="participation.add_paymentoffer",
        available=lambda registration: registration.holds_a_seat and not registration.event.is_cancelled,
        run=_offer,
        form=OfferPaymentForm,
        confirm=_("The person gets this in writing and may say no. Never ask for bank details here."),
    ),
    Button(
        verb="organisation",
        title=_("Organisation"),
        permission=ANSWER,
        available=lambda registration: registration.invitation is not None,
        run=_organisation,
        form=OrganisationForm,
        initial=lambda registration: {"organisation": registration.organisation_id},
        confirm=lambda registration: (
            gettext("They wrote: %(words)s") % {"words": registration.organisation_name or "–"}
        ),
    ),
    Button(
        verb="correct",
        title=_("Correct"),
        permission="engagement.change_registration",
        available=lambda registration: registration.invitation is not None,
        run=_correct,
        form=CorrectForm,
        initial=_answers,
        confirm=_("Only what the person told you. It counts at once."),
    ),
    Button(
        verb="step-back",
        title=_("Step back for them"),
        permission=ANSWER,
        available=_when(*IN),
        run=_seat(actions.step_back),
        danger=True,
        confirm=_("The person asked. The next person is asked, and both are told."),
    ),
)
