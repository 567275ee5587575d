"""Write an action plan: its texts with a version, so that nothing is overwritten unseen, and its actions."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.models import ActionPlan, LocalNetwork, PlanAction
from networks.models.plan import PLAN_TEXTS

ACTION_FIELDS = ("what", "owner", "due_on", "review_on", "status", "outcome")


class NotYours(Refused):
    """Only those who lead the group write."""

    message = _("Only the coordinator of this local network writes its action plan.")


class SavedByOther(Refused):
    """Somebody else, or another window, saved meanwhile. `current` is the plan as it is now."""

    message = _("This was changed in another window meanwhile. Look at both and choose; nothing was lost.")

    def __init__(self, *, current: ActionPlan) -> None:
        super().__init__()
        self.current = current


@transaction.atomic
def start_plan(*, by: User, now: dt.datetime, local_network: LocalNetwork) -> ActionPlan:
    """The plan of a group, begun when there is none. Raises NotYours."""
    locked = LocalNetwork.objects.select_for_update(of=("self",)).get(pk=local_network.pk)
    if not locked.is_led_by(by):
        raise NotYours
    found = ActionPlan.objects.filter(local_network=locked).first()
    return found or ActionPlan.objects.create(local_network=locked, saved_at=now, saved_by=by, created_at=now)


@transaction.atomic
def save_plan(*, by: User, now: dt.datetime, plan: ActionPlan, texts: Mapping[str, str], seen: int) -> ActionPlan:
    """Save its texts; `seen` is the version the writer saw. The same again changes nothing.

    Raises NotYours, SavedByOther.
    """
    locked = _lock(plan, by)
    if all(getattr(locked, name) == texts.get(name, "") for name in PLAN_TEXTS):
        return locked
    if locked.version != seen:
        raise SavedByOther(current=locked)
    for name in PLAN_TEXTS:
        setattr(locked, name, texts.get(name, ""))
    locked.version, locked.saved_at, locked.saved_by = locked.version + 1, now, by
    locked.save(update_fields=[*PLAN_TEXTS, "version", "saved_at", "saved_by"])
    return locked


@transaction.atomic
def add_action(*, by: User, now: dt.datetime, plan: ActionPlan, **fields: Any) -> PlanAction:
    """One more thing somebody does. Raises NotYours."""
    locked = _lock(plan, by)
    last = PlanAction.objects.filter(plan=locked).aggregate(last=Max("position"))["last"] or 0
    known = {name: fields[name] for name in ACTION_FIELDS if name in fields}
    return PlanAction.objects.create(plan=locked, position=last + 1, changed_at=now, **known)


@transaction.atomic
def edit_action(*, by: User, now: dt.datetime, action: PlanAction, **fields: Any) -> PlanAction:
    """Change it, or say how far it is. Raises NotYours."""
    _lock(action.plan, by)
    locked = PlanAction.objects.select_for_update(of=("self",)).get(pk=action.pk)
    for name in ACTION_FIELDS:
        if name in fields:
            setattr(locked, name, fields[name])
    locked.changed_at = now
    locked.save()
    return locked


@transaction.atomic
def remove_action(*, by: User, action: PlanAction) -> None:
    """Take it out of the plan; versions that were sent keep it. Raises NotYours."""
    _lock(action.plan, by)
    PlanAction.objects.filter(pk=action.pk).delete()


def _lock(plan: ActionPlan, by: User) -> ActionPlan:
    locked = ActionPlan.objects.select_for_update(of=("self",)).select_related("local_network").get(pk=plan.pk)
    if not locked.local_network.is_led_by(by):
        raise NotYours
    return locked
