"""Pick the people of an Assembly by chance, step by step and in public; the next person by the same rule."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from assemblies.actions.seating import open_seats, seating_of
from assemblies.enums import AssemblyStatus, SelectionMode, SignUpStatus
from assemblies.models import Assembly, SignUp
from assemblies.pure.groups import group_of
from assemblies.pure.stages import GRACE
from assemblies.queries.pool import candidates, labels, quotas_of
from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from impact.jobs.refusals import Refused
from impact.participation.actions.inviting import forget_untold, invite_all
from impact.participation.actions.selecting import (
    Candidate,
    NotYet,
    QuotasCannotBeMet,
    draw,
    freeze_pool,
    void_selection,
)
from impact.participation.enums import SeatingKind
from impact.participation.models import Outcome, PoolMember, Selection
from impact.participation.queries import selection_of
from impact.selection import Change

PLAN = "assemblies.plan_selection"
TELL = "assemblies.tell_everyone"


class NotByChance(Refused):
    """People were told another rule, or sign-up is still open."""

    message = _("People are picked by chance only where they were told so, and only once sign-up is closed.")


class AlreadyTold(Refused):
    """Everybody has heard."""

    message = _("Everybody has been told already. A random selection can't be set aside after that.")


class StillFinishing(Refused):
    """Who began in time may finish."""

    message = _(
        "Some people began before sign-up closed and have not finished. They have 24 hours after closing; try again then."
    )


class PerhapsOnePerson(Refused):
    """Somebody may stand in the list twice, with two chances."""

    message = _(
        "Two sign-ups look like one person. Look at them first (filter: perhaps the same person): withdraw one of the two, "
        "or say that these are two people."
    )


class SmallestChange(Refused):
    """No panel fits; says what to change."""


@dataclass(frozen=True, slots=True)
class PublicValue:
    """A value that nobody could know beforehand, for example of a national lottery or a randomness beacon."""

    value: str
    source: str
    at: dt.datetime


@transaction.atomic
def freeze(*, by: User | None, now: dt.datetime, assembly: Assembly) -> Selection:
    """Write down everyone who signed up and whom we need, and let a worker plan the numbered panels.

    Raises NotByChance, StillFinishing, PerhapsOnePerson, SelectionStands, TooFewSignedUp, SmallestChange.
    """
    locked = Assembly.objects.select_for_update(of=("self",)).select_related("nation").get(pk=assembly.pk)
    if locked.selection_mode != SelectionMode.FAIR_DRAW or locked.status != AssemblyStatus.CLOSED:
        raise NotByChance
    _nobody_is_left_out(locked, now)
    words = labels(locked)
    quotas = [_quota(quota, words) for quota in quotas_of(locked)]
    pool = [Candidate(one.sign_up.public_id, one.values, one.sign_up.household) for one in candidates(locked)]
    try:
        selection = freeze_pool(
            by=by, now=now, kind=SeatingKind.ASSEMBLY, subject=locked.public_id, nation=locked.nation,
            size=locked.seats, quotas=quotas, candidates=pool,
        )  # fmt: skip
    except QuotasCannotBeMet as refused:
        raise SmallestChange(smallest_change_in_words(refused.changes, words)) from refused
    params = {"selection": str(selection.public_id)}
    request_job(kind=PLAN, by=by, now=now, subject=locked.public_id, params=params)
    return selection


def _nobody_is_left_out(assembly: Assembly, now: dt.datetime) -> None:
    """Everyone who may still send is waited for, and nobody counts twice."""
    if assembly.closes_at is not None and now < assembly.closes_at + GRACE:
        begun = SignUp.objects.filter(assembly=assembly, status=SignUpStatus.DRAFT, started_at__lt=assembly.closes_at)
        if begun.exists():
            raise StillFinishing
    counting = SignUp.objects.submitted().filter(assembly=assembly)
    if counting.filter(maybe_same_as__in=counting).exists():
        raise PerhapsOnePerson


def _quota(quota: Any, words: dict[tuple[str, str], str]) -> dict[str, Any]:
    return {
        "feature": quota.feature,
        "value": quota.value,
        "label": words.get((quota.feature, quota.value), quota.value),
        "minimum": quota.minimum,
        "maximum": quota.maximum,
        "reason": quota.reason,
        "set_by": quota.set_by.name if quota.set_by else "",
        "set_on": timezone.localdate(quota.set_at).isoformat(),
        "population": float(quota.population) if quota.population is not None else None,
    }


def smallest_change_in_words(changes: tuple[Change, ...], words: dict[tuple[str, str], str]) -> str:
    """What staff can change, one sentence for each number."""
    lines = [_now("Nobody can be picked so that all these numbers fit. The smallest change that works:")]
    for change in changes:
        label = words.get((change.feature, change.value), change.value)
        if change.bound == "size":
            lines.append(_now("%(then)s seats instead of %(now)s.") % {"then": change.then, "now": change.now})
        elif change.bound == "minimum":
            said = {"label": label, "then": change.then, "now": change.now}
            lines.append(_now("%(label)s: at least %(then)s instead of %(now)s.") % said)
        else:
            said = {"label": label, "then": change.then, "now": change.now}
            lines.append(_now("%(label)s: at most %(then)s instead of %(now)s.") % said)
    return " ".join(lines)


@transaction.atomic
def pick_people(*, by: User | None, now: dt.datetime, assembly: Assembly, public: PublicValue) -> Outcome:
    """Enter the public value. The panel follows; everyone who signed up comes onto the list, and nobody is told yet.

    Raises NotYet, ValueTooOld.
    """
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    selection = selection_of(locked.public_id)
    if selection is None:
        raise NotYet
    outcome = draw(
        by=by, now=now, selection=selection, public_value=public.value, public_source=public.source, public_at=public.at
    )
    seating = open_seats(now=now, assembly=locked)
    sources = PoolMember.objects.filter(selection=selection).values("source")
    rows = list(SignUp.objects.submitted().filter(public_id__in=sources).order_by("submitted_at", "pk"))
    listed = [(row.person_id, row.public_id, group_of(row.main_perspective)) for row in rows if row.person_id]
    invitations = invite_all(now=now, seating=seating, people=listed)
    for row in rows:
        row.invitation = invitations.get(row.public_id)
    SignUp.objects.bulk_update(rows, ["invitation"], batch_size=500)
    locked.status = AssemblyStatus.SELECTED
    locked.save(update_fields=["status"])
    return outcome


@transaction.atomic
def ask_to_tell(*, by: User, now: dt.datetime, assembly: Assembly) -> Job:
    """A worker tells everybody, picked or not, on the same day. Raises NotYet, AlreadyTold."""
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    selection = selection_of(locked.public_id)
    if selection is None or selection.status != "drawn":
        raise NotYet
    if locked.told_at is not None:
        raise AlreadyTold
    waiting = Job.objects.filter(kind=TELL, subject=locked.public_id, state__in=["queued", "running"]).first()
    return waiting or request_job(kind=TELL, by=by, now=now, subject=locked.public_id)


@transaction.atomic
def set_aside(*, by: User, now: dt.datetime, assembly: Assembly, because: str) -> Selection:
    """Void the selection, with a reason that is published; then a new one can be made. Raises NotYet, AlreadyTold."""
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    selection = selection_of(locked.public_id)
    if selection is None:
        raise NotYet
    if locked.told_at is not None:
        raise AlreadyTold
    voided = void_selection(by=by, now=now, selection=selection, because=because)
    seating = seating_of(locked)
    if seating is not None:
        SignUp.objects.filter(assembly=locked).update(invitation=None)
        forget_untold(seating=seating)
    if locked.status == AssemblyStatus.SELECTED:
        locked.status = AssemblyStatus.CLOSED
        locked.save(update_fields=["status"])
    return voided
