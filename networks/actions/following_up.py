"""Three, six and twelve months later: what has become of the plan."""

import datetime as dt

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.emails.plans import follow_up_wanted
from networks.models import FollowUp

AGAIN_AFTER = dt.timedelta(days=14)


class TooEarly(Refused):
    """It is not time yet."""

    message = _("This follow-up is not due yet. You can write it down from its day.")


class NotAllowed(Refused):
    """The coordinator or the Networks team."""

    message = _("Only the coordinator of this local network or the Networks team writes this down.")


@transaction.atomic
def ask_follow_ups(*, now: dt.datetime) -> int:
    """Write to coordinators whose follow-up is due, and once more two weeks later. Returns how many messages went."""
    today = timezone.localdate(now)
    due = FollowUp.objects.filter(recorded_at__isnull=True, due_on__lte=today).filter(
        Q(asked_at__isnull=True) | Q(reminded_at__isnull=True, asked_at__lte=now - AGAIN_AFTER)
    )
    told = 0
    for one in (
        due.select_for_update(of=("self",), skip_locked=True)
        .select_related("version__plan__local_network__network", "version__plan__local_network__coordinator")
        .order_by("pk")
    ):
        field = "asked_at" if one.asked_at is None else "reminded_at"
        setattr(one, field, now)
        one.save(update_fields=[field])
        told += follow_up_wanted(one, again=field == "reminded_at", now=now)
    return told


@transaction.atomic
def record_follow_up(
    *, by: User, now: dt.datetime, follow_up: FollowUp, found: str, words: str, evidence: str = ""
) -> FollowUp:
    """Write down what was found; corrected, the later words stand. Raises NotAllowed, TooEarly."""
    locked = (
        FollowUp.objects.select_for_update(of=("self",))
        .select_related("version__plan__local_network")
        .get(pk=follow_up.pk)
    )
    if not (by.has_perm("networks.change_followup") or locked.version.plan.local_network.is_led_by(by)):
        raise NotAllowed
    if locked.due_on > timezone.localdate(now):
        raise TooEarly
    locked.found, locked.words, locked.evidence = found, words, evidence
    locked.recorded_at, locked.recorded_by = now, by
    locked.save(update_fields=["found", "words", "evidence", "recorded_at", "recorded_by"])
    return locked
