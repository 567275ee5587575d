"""Buttons of an Assembly: open, close and move it on; pick its people by chance, step by step."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions import move_assembly
from assemblies.actions.quotas import set_quota, suggest_groups
from assemblies.actions.selecting import ask_to_tell, freeze, pick_people, set_aside
from assemblies.enums import AssemblyStatus, SelectionMode
from assemblies.forms.selecting import PublicValueForm, QuotaForm, ReasonForm, need_of, public_of
from assemblies.models import Assembly
from assemblies.pure.stages import after
from impact.accounts.models import User
from impact.participation.queries import selection_of
from impact.ui.staff import Button


def _user(request: HttpRequest) -> User:
    return cast("User", request.user)


def _move(verb: str) -> Callable[[HttpRequest, Assembly, dict[str, Any]], str]:
    def run(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
        moved = move_assembly(by=_user(request), now=timezone.now(), assembly=assembly, verb=verb)
        return gettext("It is now: %(status)s.") % {"status": moved.get_status_display()}

    return run


def _moves(verb: str, title: Any, confirm: Any) -> Button:
    def available(assembly: Assembly) -> bool:
        if verb == "select" and assembly.selection_mode == SelectionMode.FAIR_DRAW:
            return False
        return after(assembly.status, verb) is not None

    return Button(
        verb=verb, title=title, permission="assemblies.move_assembly", available=available, run=_move(verb),
        confirm=confirm,
    )  # fmt: skip


def _by_chance(assembly: Assembly) -> bool:
    return assembly.selection_mode == SelectionMode.FAIR_DRAW


def _selection_is(*statuses: str) -> Callable[[Assembly], bool]:
    """Whether the selection stands at one of these; "" for none."""

    def available(assembly: Assembly) -> bool:
        if not _by_chance(assembly) or assembly.told_at is not None:
            return False
        selection = selection_of(assembly.public_id)
        return (selection.status if selection else "") in statuses

    return available


def _may_need(assembly: Assembly) -> bool:
    early = assembly.status in {AssemblyStatus.PLANNED, AssemblyStatus.OPEN, AssemblyStatus.CLOSED}
    return early and _selection_is("")(assembly)


def _suggest(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
    made = suggest_groups(by=_user(request), now=timezone.now(), assembly=assembly)
    return gettext("%(number)s groups added. Change them as you need.") % {"number": len(made)}


def _need(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
    set_quota(by=_user(request), now=timezone.now(), assembly=assembly, need=need_of(data))
    return gettext("Saved.")


def _freeze(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
    selection = freeze(by=_user(request), now=timezone.now(), assembly=assembly)
    return gettext("%(number)s people are written down. A worker plans the numbered panels now.") % {
        "number": selection.pool_size
    }


def _value(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
    outcome = pick_people(by=_user(request), now=timezone.now(), assembly=assembly, public=public_of(data))
    return gettext("Panel %(number)s is picked. Nobody has been told yet.") % {"number": outcome.panel_index + 1}


def _tell(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
    ask_to_tell(by=_user(request), now=timezone.now(), assembly=assembly)
    return gettext("A worker writes to everybody now, picked or not.")


def _aside(request: HttpRequest, assembly: Assembly, data: dict[str, Any]) -> str:
    set_aside(by=_user(request), now=timezone.now(), assembly=assembly, because=data["reason"])
    return gettext("Set aside. Its record stays public, with your reason.")


def _of_assembly(assembly: Assembly) -> Mapping[str, Any]:
    return {"assembly": assembly}


_selects = partial(Button, permission="assemblies.select_assembly")
BUTTONS = (
    _moves("open", _("Open sign-up"), _("From the opening date on, people can sign up on the public page.")),
    _moves("close", _("Close sign-up"), _("Nobody new can begin. Who has begun may finish within 24 hours.")),
    _moves("reopen", _("Open sign-up again"), _("Set a later closing date first. Then people can sign up again.")),
    _moves("select", _("People have been picked"), _("Sign-ups can't be changed after this.")),
    _moves("meet", _("It has begun to meet"), _("The public page says that it meets.")),
    _moves("finish", _("It has finished"), _("The public page says that it has finished.")),
    _selects(
        verb="suggest-groups",
        title=_("Suggest the six groups"),
        available=_may_need,
        run=_suggest,
        confirm=_("About the same number from each of the six groups. Groups you have set already stay as they are."),
    ),
    _selects(
        verb="need",
        title=_("Say whom you need"),
        available=_may_need,
        run=_need,
        form=QuotaForm,
        form_kwargs=_of_assembly,
        confirm=_("These numbers, your reason and your name are published with the selection."),
    ),
    _selects(
        verb="freeze",
        title=_("Write everyone down"),
        available=lambda assembly: assembly.status == AssemblyStatus.CLOSED and _selection_is("")(assembly),
        run=_freeze,
        confirm=_(
            "Everyone who signed up and the numbers you need are frozen, and a check sum of them is published. Then a "
            "worker plans the numbered panels."
        ),
    ),
    _selects(
        verb="value",
        title=_("Enter the public value"),
        available=_selection_is("planned"),
        run=_value,
        form=PublicValueForm,
        confirm=_("The panel follows from it. It must have been drawn after the numbered panels were published."),
    ),
    _selects(
        verb="tell",
        title=_("Tell everybody"),
        available=_selection_is("drawn"),
        run=_tell,
        confirm=_("The people picked are offered a seat; all others hear that it was chance. All on the same day."),
    ),
    _selects(
        verb="set-aside",
        title=_("Set the selection aside"),
        available=_selection_is("frozen", "planned", "drawn"),
        run=_aside,
        form=ReasonForm,
        danger=True,
        confirm=_("Nobody has been told yet. The record stays public with your reason; then a new one can be made."),
    ),
)
