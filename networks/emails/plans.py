"""What we write about action plans. Never a word of the plan itself: only where to read it."""

from datetime import datetime

from impact.jobs.mail import queue_mail
from impact.people.actions import write_to_person
from impact.people.models import Outgoing
from impact.ui.languages import ENGLISH
from impact.ui.links import absolute
from networks.emails.base import page_of, to_member
from networks.models import FollowUp, Membership, PlanVersion


def plan_to_sign_off(version: PlanVersion, membership: Membership, *, days: int, now: datetime) -> Outgoing | None:
    """A plan is with them: read it, say whether they agree, until when, and that silence is no objection."""
    context = to_member(membership, version=version, days=days, plan_link=page_of(membership.invitation, "space_plan"))
    person = membership.invitation.person
    return write_to_person(now=now, person=person, template="networks/plan_to_sign_off", context=context)


def follow_up_wanted(follow_up: FollowUp, *, again: bool, now: datetime) -> bool:
    """The coordinator is asked what has become of the plan. Returns whether there is somebody to ask."""
    del now
    group = follow_up.version.plan.local_network
    if group.coordinator is None or not group.coordinator.email:
        return False
    language = ENGLISH.code
    context = {
        "person": group.coordinator,
        "network": group.network,
        "local_network": group,
        "follow_up": follow_up,
        "again": again,
        "link": absolute("networks:follow_up", language=language, public_id=follow_up.public_id),
    }
    queue_mail(to=group.coordinator.email, template="networks/follow_up_wanted", context=context, language=language)
    return True
