"""Come to one's pages with a code by e-mail, instead of an account. Known and unknown addresses look the same."""

import datetime as dt
import hashlib
import hmac
import secrets

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.participation.actions.inviting import link_token
from impact.people.enums import ContactRoute
from impact.ui.refusals import Refused
from networks.emails.members import come_in
from networks.models import Membership, SpaceCode
from networks.models.membership import MOST_TRIES

GOOD_FOR = dt.timedelta(minutes=15)
DIGITS = 6


class CodeNotRight(Refused):
    """Wrong, used, too old, tried too often, or the address is not known: all look the same."""

    message = _("This code is not right, or it is older than 15 minutes. Check it, or ask for a new one.")


@transaction.atomic
def send_code(*, now: dt.datetime, email: str) -> bool:
    """Mail a code for the newest place of this address. Returns whether there is one; pages never tell."""
    found = _member_with(email)
    if found is None:
        return False
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    row = SpaceCode.objects.select_for_update().filter(membership=found).first() or SpaceCode(membership=found)
    row.code_hash, row.expires_at, row.tries = _hash(found, code), now + GOOD_FOR, 0
    row.save()
    come_in(found, code)
    return True


def come_in_with(*, now: dt.datetime, email: str, code: str) -> str:
    """The token of their private link. Raises CodeNotRight.

    A wrong try is counted in a transaction of its own, so that the refusal does not take it back.
    """
    found = _try(now=now, email=email, code=code)
    if found is None:
        raise CodeNotRight
    return link_token(found.invitation)


@transaction.atomic
def _try(*, now: dt.datetime, email: str, code: str) -> Membership | None:
    found = _member_with(email)
    row = SpaceCode.objects.select_for_update().filter(membership=found).first() if found else None
    if found is None or row is None or not row.is_good(now):
        return None
    if hmac.compare_digest(row.code_hash, _hash(found, code)):
        row.delete()
        return found
    row.tries = min(row.tries + 1, MOST_TRIES)
    row.save(update_fields=["tries"])
    return None


@transaction.atomic
def forget_old_codes(*, now: dt.datetime) -> int:
    """Codes past their quarter of an hour go. Returns how many."""
    return SpaceCode.objects.filter(expires_at__lte=now).delete()[0]


def _member_with(email: str) -> Membership | None:
    found = Membership.objects.whole().filter(
        invitation__person__email__iexact=email.strip(), invitation__person__contact_route=ContactRoute.EMAIL
    )
    return found.order_by("-created_at", "-pk").first()


def _hash(membership: Membership, code: str) -> str:
    said = f"network-space:{membership.public_id}:{code}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), said, hashlib.sha256).hexdigest()
