"""What somebody needs: written down by them or for them, then flagged, shared, met and looked back on."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.enums import NeedsStage
from impact.participation.models import AccessNeeds, CalendarEntry, Invitation
from impact.participation.pure.stages import needs_after

KEPT = dt.timedelta(days=92)


class NeedsNotNow(Refused):
    """Not the next step from here."""

    message = _("This has moved on meanwhile, or the person did not say that we may share it. Look at the page again.")


@dataclass(frozen=True, slots=True)
class Needs:
    """What somebody told us."""

    access: str = ""
    communication: str = ""
    caring: str = ""
    travel: str = ""
    food: str = ""
    companions: int = 0
    assistants: int = 0
    may_share: bool = False


FIELDS = tuple(Needs.__dataclass_fields__)


@transaction.atomic
def write_needs(*, now: dt.datetime, invitation: Invitation, needs: Needs, by: User | None = None) -> AccessNeeds:
    """Keep what they told us; told again, it is to be looked at again. Kept for three months after the last date."""
    Invitation.objects.select_for_update(of=("self",)).get(pk=invitation.pk)  # two at once write one row
    row = AccessNeeds.objects.select_for_update(of=("self",)).filter(invitation=invitation).first()
    row = row or AccessNeeds(invitation=invitation)
    for name in FIELDS:
        setattr(row, name, getattr(needs, name))
    row.stage, row.written_at, row.changed_by = NeedsStage.RECORDED, now, by
    row.delete_on = delete_on(invitation, now)
    row.save()
    return row


@transaction.atomic
def forget_needs(*, invitation: Invitation) -> None:
    """They withdrew altogether: nothing is kept."""
    AccessNeeds.objects.filter(invitation=invitation).delete()


def delete_on(invitation: Invitation, now: dt.datetime) -> dt.date:
    """Three months after the last date of the seating, or after today while there is none."""
    last = CalendarEntry.objects.filter(seating=invitation.seating).order_by("-ends_at").first()
    day = timezone.localdate(last.ends_at) if last else timezone.localdate(now)
    return max(day, timezone.localdate(now)) + KEPT


@transaction.atomic
def move_needs(*, by: User, now: dt.datetime, needs: AccessNeeds, verb: str, words: str) -> AccessNeeds:
    """Flag, share, meet or review; `words` say what, with whom, how, or whether it worked. Raises NeedsNotNow."""
    locked = AccessNeeds.objects.select_for_update(of=("self",)).get(pk=needs.pk)
    stage = needs_after(locked.stage, verb)
    if stage is None or (verb == "share" and not locked.may_share):
        raise NeedsNotNow
    today = timezone.localdate(now)
    steps: dict[str, dict[str, Any]] = {
        "flag": {"flagged_because": words},
        "share": {"shared_with": words, "shared_on": today},
        "meet": {"met_how": words, "met_on": today},
        "review": {"review": words, "reviewed_on": today},
    }
    said = steps[verb]
    for name, value in said.items():
        setattr(locked, name, value)
    locked.stage, locked.changed_by = stage, by
    locked.save(update_fields=[*said, "stage", "changed_by"])
    return locked


@transaction.atomic
def delete_needs_due(*, now: dt.datetime) -> int:
    """Delete what is past its three months; a later date of the same seating keeps it. Returns how many went."""
    gone = 0
    for row in AccessNeeds.objects.filter(delete_on__lte=timezone.localdate(now)).select_related("invitation__seating"):
        later = delete_on(row.invitation, row.written_at)
        if later > timezone.localdate(now):
            row.delete_on = later
            row.save(update_fields=["delete_on"])
        else:
            row.delete()
            gone += 1
    return gone
