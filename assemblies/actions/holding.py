"""Create an Assembly, change it, open and close it, move it on."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.actions.seating import open_seats, seat_everyone, seating_of
from assemblies.enums import PanelKind, SelectionMode
from assemblies.models import Assembly
from assemblies.pure.stages import after
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.models import Nation
from impact.programme.texts import Texts


class NotNow(Refused):
    """The Assembly is not in a state in which this can be done."""

    message = _("This Assembly has moved on meanwhile. Reload the page to see where it stands.")


class DatesMissing(Refused):
    """People must know until when they can sign up."""

    message = _("Say first from when to when people can sign up, with the closing after the opening.")


class AlreadyOver(Refused):
    """It would open after it has closed."""

    message = _("Sign-up would have closed already. Choose a later closing date first.")


class RuleStands(Refused):
    """People signed up under another rule."""

    message = _("People were told how seats are filled. Once sign-up has opened, you can only give everyone a seat.")


class PickFirst(Refused):
    """This Assembly picks by chance, in public."""

    message = _("People are picked by random selection here: use the buttons for it, one after the other.")


class SelectionStands(Refused):
    """Whoever signs up now would not be in the selection."""

    message = _("A random selection stands on this. Set it aside first, with a reason; then it can be changed.")


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything staff say about an Assembly."""

    slug: str
    title: Texts
    nation: Nation
    about: Texts
    selection_mode: str
    seats: int
    held: str
    area: Texts
    place: Texts
    dates: Texts
    kind: str = PanelKind.ASSEMBLY
    days_to_answer: int = 10
    term_starts_on: dt.date | None = None
    term_ends_on: dt.date | None = None
    opens_at: dt.datetime | None = None
    closes_at: dt.datetime | None = None
    next_opens_on: dt.date | None = None

    @property
    def has_dates(self) -> bool:
        """Whether it says from when to when."""
        return self.opens_at is not None and self.closes_at is not None and self.opens_at < self.closes_at


FIELDS = tuple(Plan.__dataclass_fields__)


@transaction.atomic
def add_assembly(*, by: User | None, now: dt.datetime, plan: Plan) -> Assembly:
    """Write a planned Assembly down."""
    del by
    assembly = Assembly(created_at=now)
    for field in FIELDS:
        setattr(assembly, field, getattr(plan, field))
    assembly.save()
    return assembly


@transaction.atomic
def edit_assembly(*, by: User | None, now: dt.datetime, assembly: Assembly, plan: Plan) -> Assembly:
    """Change what is said about it. Raises DatesMissing once it is open, RuleStands, SelectionStands,
    SeatsTaken.
    """
    del by
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    if locked.status != "planned" and not plan.has_dates:
        raise DatesMissing
    was = locked.selection_mode
    if locked.status != "planned" and plan.selection_mode not in {was, SelectionMode.EVERYONE}:
        raise RuleStands
    changes = (plan.selection_mode, plan.seats) != (was, locked.seats)
    if changes and locked.told_at is None and locked.has_selection:
        raise SelectionStands
    for field in FIELDS:
        setattr(locked, field, getattr(plan, field))
    locked.save(update_fields=FIELDS)
    if seating_of(locked) is not None:
        open_seats(now=now, assembly=locked)
    if was != locked.selection_mode and locked.status != "planned":
        seat_everyone(now=now, assembly=locked)
    return locked


@transaction.atomic
def move_assembly(*, by: User | None, now: dt.datetime, assembly: Assembly, verb: str) -> Assembly:
    """Move it on by the table in stages.py; closing early ends sign-up at this moment.

    Raises NotNow, DatesMissing, AlreadyOver, PickFirst, SelectionStands.
    """
    del by
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    status = after(locked.status, verb)
    if status is None:
        raise NotNow
    if locked.opens_at is None or locked.closes_at is None:
        raise DatesMissing
    if status == "open" and locked.closes_at <= now:
        raise AlreadyOver
    if verb == "select" and locked.selection_mode == SelectionMode.FAIR_DRAW:
        raise PickFirst
    if verb == "reopen" and locked.has_selection:
        raise SelectionStands
    if status == "closed" and locked.opens_at < now < locked.closes_at:
        locked.closes_at = now
    locked.status = status
    locked.save(update_fields=["status", "closes_at"])
    return locked
