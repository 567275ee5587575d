"""The group signs off its action plan; staff release it."""

import datetime as dt

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.planning import NotYours
from networks.emails.plans import plan_to_sign_off
from networks.enums import PlanStatus
from networks.models import ActionPlan, FollowUp, Membership, PlanAnswer, PlanVersion
from networks.models.plan import FOLLOW_UP_MONTHS
from networks.pure import stages
from networks.pure.deadlines import answers_until
from networks.pure.freezing import check_sum
from networks.pure.schedule import end_of_window
from networks.queries import members_of
from networks.queries.plans import body_of, missing_in, standing_of_version


class NotComplete(Refused):
    """A plan says what is wrong, what changes, and who does what."""

    message = _("Write the problem, the change you agreed on and at least one action first.")


class AlreadyOut(Refused):
    """One version at a time."""

    message = _("The members have a version of this plan now. Take it back first if something has to be changed.")


class ChangedMeanwhile(Refused):
    """Somebody saved after the page was read."""

    message = _("Something was saved after you opened this page. Please read the plan once more, then send it.")


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the plan stands. Reload the page.")


class StillWaiting(Refused):
    """Members still have time."""

    message = _("Members still have time to answer, and not everybody has. Sign the plan off after the last day.")


class Objected(Refused):
    """An objection is neither met nor answered."""

    message = _("A member does not agree. Take the plan back and change it, or say why it is not changed.")


@transaction.atomic
def send_plan(*, by: User, now: dt.datetime, plan: ActionPlan, seen: int) -> PlanVersion:
    """A numbered version goes to every member; `seen` is the version that was read. A second click finds it sent.

    Raises NotYours, NotComplete, AlreadyOut, ChangedMeanwhile.
    """
    locked = (
        ActionPlan.objects.select_for_update(of=("self",))
        .select_related("local_network__network__template")
        .get(pk=plan.pk)
    )
    if not locked.local_network.is_led_by(by):
        raise NotYours
    if PlanVersion.objects.filter(plan=locked, status=PlanStatus.PROPOSED).exists():
        raise AlreadyOut
    if missing_in(locked):
        raise NotComplete
    if locked.version != seen:
        raise ChangedMeanwhile
    body = body_of(locked)
    days = locked.local_network.network.template.record_days
    version = PlanVersion.objects.create(
        plan=locked,
        number=(locked.versions.aggregate(last=Max("number"))["last"] or 0) + 1,
        body=body,
        sha256=check_sum(body),
        sent_at=now,
        sent_by=by,
        answer_by=answers_until(timezone.localdate(now), days),
    )
    for member in members_of(locked.local_network_id):
        letter = plan_to_sign_off(version, member, days=days, now=now)
        PlanAnswer.objects.create(version=version, membership=member, outgoing=letter)
    return version


@transaction.atomic
def answer_plan(
    *,
    now: dt.datetime,
    version: PlanVersion,
    membership: Membership,
    agrees: bool,
    words: str = "",
    typed_by: User | None = None,
) -> PlanAnswer:
    """A member agrees or does not; the later answer stands. Raises NotNow."""
    locked = PlanVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    answer = PlanAnswer.objects.filter(version=locked, membership=membership).first()
    if locked.status != PlanStatus.PROPOSED or answer is None or not membership.is_member:
        raise NotNow
    answer.agrees, answer.words = agrees, "" if agrees else words
    answer.replied_at, answer.typed_by = now, typed_by
    answer.save(update_fields=["agrees", "words", "replied_at", "typed_by"])
    return answer


@transaction.atomic
def take_back_plan(*, by: User, version: PlanVersion) -> PlanVersion:
    """Back to be changed. Raises NotYours, NotNow."""
    locked = _lock(version, by)
    if locked.status == PlanStatus.TAKEN_BACK:
        return locked
    following = stages.after(stages.PLAN, locked.status, "take_back")
    if following is None:
        raise NotNow
    locked.status = PlanStatus(following)
    locked.save(update_fields=["status"])
    return locked


@transaction.atomic
def sign_off(*, by: User, now: dt.datetime, version: PlanVersion, not_changed_because: str = "") -> PlanVersion:
    """The group agrees: everybody said so, or their time is over; then 3, 6 and 12 months run from now.

    A second click changes nothing. Raises NotYours, NotNow, StillWaiting, Objected.
    """
    locked = _lock(version, by)
    if locked.status == PlanStatus.SIGNED_OFF:
        return locked
    following = stages.after(stages.PLAN, locked.status, "sign_off")
    if following is None:
        raise NotNow
    found = standing_of_version(locked, now)
    if found.waiting:
        raise StillWaiting
    if found.objections and not not_changed_because.strip():
        raise Objected
    locked.status, locked.signed_off_at = PlanStatus(following), now
    locked.not_changed_because = not_changed_because if found.objections else ""
    locked.save(update_fields=["status", "signed_off_at", "not_changed_because"])
    today = timezone.localdate(now)
    FollowUp.objects.bulk_create(
        FollowUp(version=locked, months=months, due_on=end_of_window(today, months)) for months in FOLLOW_UP_MONTHS
    )
    return locked


@transaction.atomic
def release_plan(*, by: User, now: dt.datetime, version: PlanVersion) -> PlanVersion:
    """Show a signed-off version on the public pages; a second time changes nothing. Raises NotNow."""
    locked = PlanVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    if locked.status != PlanStatus.SIGNED_OFF:
        raise NotNow
    if locked.released_at is None:
        locked.released_at, locked.released_by = now, by
        locked.save(update_fields=["released_at", "released_by"])
    return locked


def _lock(version: PlanVersion, by: User) -> PlanVersion:
    locked = (
        PlanVersion.objects.select_for_update(of=("self",))
        .select_related("plan__local_network__network__template")
        .get(pk=version.pk)
    )
    if not locked.plan.local_network.is_led_by(by):
        raise NotYours
    return locked
