"""Go on with a draft on another device: a code by e-mail instead of a password."""

import datetime as dt
import hmac
import secrets

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.actions.signing_up import DRAFT_TOKEN_BYTES, keyed
from assemblies.emails import come_back
from assemblies.enums import SignUpStatus
from assemblies.models import Assembly, ComeBackCode, SignUp
from assemblies.models.come_back_code import MOST_TRIES
from impact.jobs.refusals import Refused
from impact.people.pure.tokens import token_hash

GOOD_FOR = dt.timedelta(minutes=15)
DIGITS = 6


class CodeNotRight(Refused):
    """Wrong, used, too old, tried too often, or there is no draft: all look the same."""

    message = _("This code is not right, or it is older than 15 minutes. Check it, or ask for a new one.")


@transaction.atomic
def send_code(*, now: dt.datetime, assembly: Assembly, email: str) -> bool:
    """Mail a code for the newest unsent draft with this address. Returns whether there is one; pages never tell."""
    draft = draft_with(assembly, email)
    if draft is None:
        return False
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    row = ComeBackCode.objects.filter(sign_up=draft).first() or ComeBackCode(sign_up=draft)
    row.code_hash, row.expires_at, row.tries = _hash(draft, code), now + GOOD_FOR, 0
    row.save()
    come_back(draft, email, code)
    return True


def draft_with(assembly: Assembly, email: str) -> SignUp | None:
    """The newest draft in which somebody gave this address."""
    drafts = SignUp.objects.filter(assembly=assembly, status=SignUpStatus.DRAFT, draft__email__iexact=email.strip())
    return drafts.select_related("assembly").order_by("-started_at", "-pk").first()


@transaction.atomic
def _try(*, now: dt.datetime, assembly: Assembly, email: str, code: str) -> SignUp | None:
    draft = draft_with(assembly, email)
    row = ComeBackCode.objects.select_for_update().filter(sign_up=draft).first() if draft else None
    if draft is None or row is None or not row.is_good(now):
        return None
    if hmac.compare_digest(row.code_hash, _hash(draft, code)):
        row.delete()
        return draft
    row.tries = min(row.tries + 1, MOST_TRIES)
    row.save(update_fields=["tries"])
    return None


@transaction.atomic
def _new_token(draft: SignUp) -> str:
    token = secrets.token_urlsafe(DRAFT_TOKEN_BYTES)
    draft.draft_hash = token_hash(token)
    draft.save(update_fields=["draft_hash"])
    return token


def come_back_with(*, now: dt.datetime, assembly: Assembly, email: str, code: str) -> str:
    """The token for this device; the device before no longer has the draft. Raises CodeNotRight.

    A wrong try is counted in a transaction of its own, so that the refusal does not take it back.
    """
    draft = _try(now=now, assembly=assembly, email=email, code=code)
    if draft is None:
        raise CodeNotRight
    return _new_token(draft)


def _hash(draft: SignUp, code: str) -> str:
    return keyed(f"{draft.public_id}:{code}")
