"""What members felt about a meeting."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.enums import MeetingStatus, NetworkStatus
from networks.models import Meeting, MeetingFeedback, Membership


class NotNow(Refused):
    """Before the meeting, after a cancelled one, or when the network is over."""

    message = _("You can say how a meeting was once it has taken place, and until the network has finished.")


@dataclass(frozen=True, slots=True)
class Feedback:
    """What somebody says; what they leave out stays empty."""

    felt_heard: int | None = None
    in_time: bool | None = None
    needs_met: bool | None = None
    learned: str = ""
    will_do: str = ""


@transaction.atomic
def give_feedback(
    *, now: dt.datetime, meeting: Meeting, membership: Membership, said: Feedback, typed_by: User | None = None
) -> MeetingFeedback:
    """Keep it; said again, the later words stand. Raises NotNow."""
    locked = Meeting.objects.select_for_update(of=("self",)).select_related("entry", "local_network").get(pk=meeting.pk)
    over = locked.entry.ends_at <= now and locked.status != MeetingStatus.CANCELLED
    if not over or locked.local_network.status == NetworkStatus.FINISHED:
        raise NotNow
    fields = {name: getattr(said, name) for name in Feedback.__dataclass_fields__}
    kept, _made = MeetingFeedback.objects.update_or_create(
        meeting=locked, membership=membership, defaults={**fields, "given_at": now, "typed_by": typed_by}
    )
    return kept
