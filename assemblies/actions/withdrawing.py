"""Withdraw a sign-up: by the private link, or by staff for somebody who asked."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.actions.seating import give_back
from assemblies.actions.signing_up import lock
from assemblies.emails import withdrawn
from assemblies.enums import SignUpStatus, WithdrawnBecause
from assemblies.models import EqualityAnswers, SignUp
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.actions import forget_needs


class AlreadyWithdrawn(Refused):
    """Somebody else was faster, or it was never sent."""

    message = _("This sign-up does not count any more. Reload the page to see since when.")


@transaction.atomic
def withdraw_sign_up(*, by: User | None, now: dt.datetime, sign_up: SignUp) -> SignUp:
    """Take it back: it no longer counts, its answers go, and the person is told. Raises AlreadyWithdrawn."""
    locked = lock(sign_up)
    if not locked.is_submitted:
        raise AlreadyWithdrawn
    locked.status, locked.withdrawn_at, locked.withdrawn_by = SignUpStatus.WITHDRAWN, now, by
    locked.withdrawn_because = WithdrawnBecause.ASKED
    locked.perspectives, locked.main_perspective, locked.why, locked.draft = [], None, "", {}
    locked.household = locked.alias_key = ""
    locked.save(
        update_fields=[
            "status", "withdrawn_at", "withdrawn_by", "withdrawn_because", "perspectives", "main_perspective", "why",
            "draft", "household", "alias_key",
        ]
    )  # fmt: skip
    EqualityAnswers.objects.filter(sign_up=locked).delete()
    if locked.invitation is not None:
        give_back(now=now, invitation=locked.invitation, by=by)
        forget_needs(invitation=locked.invitation)
    if locked.person is not None:
        withdrawn(locked, locked.person, now=now)
    return locked
