"""Buttons of a balanced choice: rules, proposing, settling, and a random selection between equals."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import SelectionStatus
from impact.ui.staff import Button
from projects.actions.choice_band import ask_for_band, enter_value, set_band_aside
from projects.actions.choice_settling import settle_choice
from projects.actions.choices import explain_choice, resize_choice, set_choice_aside, set_rule
from projects.actions.proposing import ask_to_propose
from projects.admin.balance import board_address
from projects.enums import ChoiceStatus
from projects.forms.balance import (
    BandForm,
    BandValueForm,
    BecauseForm,
    RuleForm,
    SettleForm,
    SizeForm,
    meeting_of,
    value_of,
    wish_of,
)
from projects.models import SEES_ALL, Choice

SETTLES = "projects.settle_choice"
Run = Callable[[HttpRequest, Choice, dict[str, Any]], str]


def _user(request: HttpRequest) -> User:
    return cast("User", request.user)


def _then_board(run: Run) -> Callable[[HttpRequest, Choice, dict[str, Any]], HttpResponse]:
    """Back to the board with what was done."""

    def pressed(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> HttpResponse:
        messages.success(request, run(request, choice, data))
        return HttpResponseRedirect(board_address(choice))

    return pressed


def _rule(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    set_rule(by=_user(request), choice=choice, wish=wish_of(data))
    return gettext("The rule is set. Propose again to see what it means.")


def _size(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    resize_choice(by=_user(request), choice=choice, size=data["size"])
    return gettext("The number of sites is changed.")


def _propose(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    ask_to_propose(by=_user(request), now=timezone.now(), choice=choice)
    return gettext("A worker is looking for the best set. You can leave this page.")


def _settle(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    settle_choice(
        by=_user(request), now=timezone.now(), choice=choice, meeting=meeting_of(data), seen=data["seen"]
    )  # fmt: skip
    return gettext("Settled. Nobody has been told yet: letters come next.")


def _aside(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    set_choice_aside(by=_user(request), now=timezone.now(), choice=choice, because=data["because"])
    return gettext("Set aside. A new choice can be begun.")


def _explain(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    explain_choice(by=_user(request), now=timezone.now(), choice=choice)
    return gettext("Everybody can now read how the sites were chosen.")


def _band(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    ask_for_band(by=_user(request), now=timezone.now(), choice=choice, points=data["points"])
    return gettext("A worker finds who is that close, writes them down and plans the numbered panels.")


def _value(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    outcome = enter_value(by=_user(request), now=timezone.now(), choice=choice, public=value_of(data))
    return gettext("Panel %(number)s is picked. Nobody has been told yet.") % {"number": outcome.panel_index + 1}


def _band_aside(request: HttpRequest, choice: Choice, data: dict[str, Any]) -> str:
    set_band_aside(by=_user(request), now=timezone.now(), choice=choice, because=data["because"])
    return gettext("The random selection is set aside. Its record stays.")


def _selection_is(*statuses: str) -> Callable[[Choice], bool]:
    """Whether the last random selection between equals stands at one of these; "" for none."""

    def available(choice: Choice) -> bool:
        return choice.status == ChoiceStatus.PROPOSED and (getattr(choice, "band_status", None) or "") in statuses

    return available


def _of_choice(choice: Choice) -> Mapping[str, Any]:
    return {"choice": choice}


def _seen(choice: Choice) -> Mapping[str, Any]:
    return {"seen": choice.version}


def _size_now(choice: Choice) -> Mapping[str, Any]:
    return {"size": choice.size}


def _proposed(choice: Choice) -> bool:
    return choice.status == ChoiceStatus.PROPOSED


_balances = partial(Button, permission=SEES_ALL)
_settles = partial(Button, permission=SETTLES)
BUTTONS = (
    _balances(
        verb="rule",
        title=_("Set a rule"),
        available=Choice.is_open,
        run=_then_board(_rule),
        form=RuleForm,
        confirm=_(
            "The rule and your reason are published once the choice is explained. A rule about the same is changed."
        ),
    ),
    _balances(
        verb="size",
        title=_("Change the number of sites"),
        available=Choice.is_open,
        run=_then_board(_size),
        form=SizeForm,
        initial=_size_now,
        confirm=_("A proposal made for another number is then out of date."),
    ),
    _balances(
        verb="propose",
        title=_("Propose a balanced set"),
        available=Choice.is_open,
        run=_then_board(_propose),
        confirm=_(
            "A worker finds the best-scoring set that keeps every rule. Moves made on a former proposal stay in the "
            "history and are not made again by themselves."
        ),
    ),
    _balances(
        verb="band",
        title=_("Random selection between equals"),
        available=_selection_is("", SelectionStatus.VOIDED),
        run=_then_board(_band),
        form=BandForm,
        confirm=_(
            "Those whom scores cannot tell apart are written down with check sums, and numbered panels that keep the "
            "rules are published. Then you enter a public value that nobody could know. Say beforehand which one."
        ),
    ),
    _balances(
        verb="value",
        title=_("Enter the public value"),
        available=_selection_is(SelectionStatus.PLANNED),
        run=_then_board(_value),
        form=BandValueForm,
        confirm=_("The panel follows from it. It must have been drawn after the numbered panels were published."),
    ),
    _balances(
        verb="band-aside",
        title=_("Set the random selection aside"),
        available=_selection_is(SelectionStatus.FROZEN, SelectionStatus.PLANNED, SelectionStatus.DRAWN),
        run=_then_board(_band_aside),
        form=BecauseForm,
        danger=True,
        confirm=_("Its record stays, with your reason."),
    ),
    _settles(
        verb="settle",
        title=_("Settle for the panel"),
        available=_proposed,
        run=_then_board(_settle),
        form=SettleForm,
        form_kwargs=_of_choice,
        initial=_seen,
        confirm=_(
            "Every expression of interest becomes chosen, reserve or not this time. Nobody is told yet. It can't be "
            "taken back."
        ),
    ),
    _settles(
        verb="explain",
        title=_("Explain it in public"),
        available=lambda choice: choice.status == ChoiceStatus.SETTLED and choice.published_at is None,
        run=_then_board(_explain),
        confirm=_("Only after everybody has had their letter. Everybody can then read how the sites were chosen."),
    ),
    _settles(
        verb="set-aside",
        title=_("Set the choice aside"),
        available=Choice.is_open,
        run=_then_board(_aside),
        form=BecauseForm,
        danger=True,
        confirm=_("Nothing in it counts any more. Its rows stay, with your reason."),
    ),
)
