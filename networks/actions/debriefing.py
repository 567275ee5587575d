"""What manager and coordinator make of a meeting; the next one is planned from it."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import SelfQuestion
from impact.ui.refusals import Refused
from networks.enums import MeetingStatus
from networks.models import Debrief, LocalNetwork, Meeting, SelfAnswer

TEXTS = ("went_well", "was_hard", "who_was_missing", "next_focus", "to_prepare")
FIELDS = (*TEXTS, "talked_on", "support_needed", "is_done")


class NotHeld(Refused):
    """There is nothing to look back on."""

    message = _("This meeting has not taken place yet, so there is nothing to look back on.")


class Known(Refused):
    """One debrief for a meeting."""

    message = _("There is a debrief of this meeting already. Open it and change it there.")


@transaction.atomic
def write_debrief(
    *, by: User, now: dt.datetime, meeting: Meeting, debrief: Debrief | None = None, **fields: Any
) -> Debrief:
    """Write or correct it. What the next meeting is about goes into the next planned meeting that has no words yet.

    Raises NotHeld, Known.
    """
    locked = Meeting.objects.select_for_update(of=("self",)).select_related("entry").get(pk=meeting.pk)
    if locked.status == MeetingStatus.CANCELLED or locked.entry.starts_at > now:
        raise NotHeld
    found = Debrief.objects.filter(meeting=locked).first()
    if found is not None and (debrief is None or debrief.pk != found.pk):
        raise Known
    found = found or Debrief(meeting=locked, talked_by=by, talked_on=timezone.localdate(now))
    for name in FIELDS:
        if name in fields:
            setattr(found, name, fields[name])
    found.written_at = now
    found.save()
    if found.next_focus:
        _hand_on(locked, found.next_focus)
    return found


def _hand_on(meeting: Meeting, focus: str) -> None:
    following = (
        Meeting.objects.select_for_update(of=("self",))
        .filter(local_network=meeting.local_network_id, number__gt=meeting.number, status=MeetingStatus.PLANNED)
        .order_by("number")
        .first()
    )
    if following is not None and not following.focus:
        following.focus = focus
        following.save(update_fields=["focus"])


@transaction.atomic
def answer_of_group(
    *, by: User, now: dt.datetime, local_network: LocalNetwork, question: SelfQuestion, text: str
) -> SelfAnswer:
    """What a group says of itself today; said again today, the later words stand."""
    kept, _made = SelfAnswer.objects.update_or_create(
        local_network=local_network,
        question=question,
        answered_on=timezone.localdate(now),
        defaults={"text": text, "written_by": by},
    )
    return kept
