"""What we write to members about materials."""

import datetime as dt
from collections.abc import Sequence

from impact.people.actions import write_to_person
from impact.people.models import Outgoing
from networks.emails.base import page_of, to_member
from networks.models import Distribution, Material, Membership


def materials_sent(
    sent: Distribution, materials: Sequence[Material], membership: Membership, *, now: dt.datetime
) -> Outgoing | None:
    """What there is to read before the meeting, and where; a letter goes with it on paper."""
    context = to_member(
        membership,
        meeting=sent.meeting,
        entry=sent.meeting.entry,
        materials=materials,
        materials_link=page_of(membership.invitation, "space_materials"),
    )
    person = membership.invitation.person
    return write_to_person(now=now, person=person, template="networks/materials_sent", context=context)
