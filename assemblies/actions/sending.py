"""Send a sign-up: once, however often the button is pressed; or type in one that came by phone or on paper."""

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.actions.seating import take_seat
from assemblies.actions.signing_up import (
    NotComplete,
    NotOpen,
    apply,
    email_key,
    lock,
    other_with_key,
)
from assemblies.emails import link_token, signed_up, signed_up_before
from assemblies.enums import LawfulBasis, SignUpStatus, WithdrawnBecause
from assemblies.models import Assembly, SignUp
from assemblies.pure.answers import missing, tidied
from assemblies.queries import answers_of
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.numbering import RANDOM_BYTES, reference
from impact.people.pure.tokens import token_hash


class NotAgreed(Refused):
    """We may not keep it without a yes."""

    message = _("To send it, tick the box that says you agree. Without your yes we may not keep what you told us.")


@transaction.atomic
def submit_sign_up(*, now: dt.datetime, sign_up: SignUp, agreed: bool, quietly: bool = False) -> SignUp:
    """Send it, and write to the person (unless `quietly`). Sending again changes nothing.

    Somebody who signed up already keeps the first sign-up; the answer looks the same, and only the owner of the
    address learns of it. Raises NotOpen, NotComplete, NotAgreed.
    """
    locked = lock(sign_up)
    if not locked.is_draft:
        return locked
    if not locked.assembly.window.takes(now, started_at=locked.started_at) or locked.assembly.has_selection:
        raise NotOpen
    answers = tidied(answers_of(locked))
    if missing(answers):
        raise NotComplete
    if not agreed:
        raise NotAgreed
    first = other_with_key(locked, email_key(answers))
    if first is not None:
        return _set_aside(locked, first, now=now, quietly=quietly)
    return _count(by=None, now=now, sign_up=locked, answers=answers, quietly=quietly)


@transaction.atomic
def enter_sign_up(
    *, by: User, now: dt.datetime, assembly: Assembly, channel: str, written_in: str, answers: Mapping[str, Any]
) -> SignUp:
    """Type in what came by phone or on paper; staff may do so until people are picked. Raises NotOpen, NotComplete."""
    locked_assembly = Assembly.objects.select_for_update(no_key=True).get(pk=assembly.pk)
    if not locked_assembly.lets_people_change:
        raise NotOpen
    answers = tidied({**answers, "written_in": written_in})
    if missing(answers):
        raise NotComplete
    sign_up = SignUp(assembly=locked_assembly, channel=channel, entered_by=by, started_at=now)
    sign_up.save()
    return _count(by=by, now=now, sign_up=sign_up, answers=answers, quietly=False)


def _number(sign_up: SignUp) -> None:
    prefix = sign_up.assembly.nation.code.upper()
    sign_up.reference = reference(prefix, secrets.token_bytes(RANDOM_BYTES))


def _count(*, by: User | None, now: dt.datetime, sign_up: SignUp, answers: Mapping[str, Any], quietly: bool) -> SignUp:
    _number(sign_up)
    sign_up.link_hash = token_hash(link_token(sign_up))
    sign_up.submitted_at, sign_up.status = now, SignUpStatus.SUBMITTED
    sign_up.privacy_notice_version, sign_up.lawful_basis = PRIVACY_NOTICE_VERSION, LawfulBasis.CONSENT
    apply(by=by, now=now, sign_up=sign_up, answers=answers, also=SENT)
    take_seat(now=now, sign_up=sign_up)
    if sign_up.person is not None and not quietly:
        signed_up(sign_up, sign_up.person, now=now)
    return sign_up


SENT = ("reference", "link_hash", "submitted_at", "status", "privacy_notice_version", "lawful_basis")


def _set_aside(sign_up: SignUp, first: SignUp, *, now: dt.datetime, quietly: bool) -> SignUp:
    _number(sign_up)
    sign_up.status, sign_up.submitted_at, sign_up.withdrawn_at = SignUpStatus.WITHDRAWN, now, now
    sign_up.withdrawn_because, sign_up.same_as, sign_up.draft = WithdrawnBecause.SAME_PERSON, first, {}
    sign_up.save(
        update_fields=["reference", "status", "submitted_at", "withdrawn_at", "withdrawn_because", "same_as", "draft"]
    )
    if first.person is not None and not quietly:
        signed_up_before(first, first.person, now=now)
    return sign_up
