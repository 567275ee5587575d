"""A member says how their words may be kept and shown, and takes it back."""

import datetime as dt

from django.db import transaction

from impact.accounts.models import User
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from networks.actions.withholding import withhold
from networks.enums import WithheldBecause
from networks.models import LocalNetwork, Membership, RecordItem, RecordSection
from networks.pure.sections import without_words_of


@transaction.atomic
def give_consent(*, now: dt.datetime, membership: Membership, naming: str, shares: str) -> Membership:
    """Yes: their words may be kept, shown with their name or by role only, and go so far at most.

    Given again after it was taken back, it counts for what they say from now on; what is withheld stays so.
    """
    locked = lock_member(membership)
    if locked.consented_at is None or locked.withdrew_at is not None:
        locked.consented_at = now
    locked.withdrew_at, locked.consent_version = None, PRIVACY_NOTICE_VERSION
    locked.naming, locked.shares = naming, shares
    locked.save(update_fields=["consented_at", "withdrew_at", "consent_version", "naming", "shares"])
    return locked


@transaction.atomic
def take_back_consent(*, by: User | None, now: dt.datetime, membership: Membership) -> Membership:
    """Their words are withheld from every page and digest from now on, and leave every record that is not agreed.

    Whoever agrees a record holds the local network first, as this does: no words slip through between. A second time
    changes nothing.
    """
    LocalNetwork.objects.select_for_update(of=("self",)).get(pk=membership.local_network_id)
    locked = lock_member(membership)
    if not locked.has_consented:
        return locked
    locked.withdrew_at = now
    locked.save(update_fields=["withdrew_at"])
    for item in RecordItem.objects.filter(membership=locked, withheld__isnull=True).order_by("pk"):
        withhold(item, by=by, now=now, because=WithheldBecause.CONSENT)
    _leave_open_records(locked)
    return locked


def lock_member(membership: Membership) -> Membership:
    """The row as it is now, and nobody else's for this moment."""
    return Membership.objects.whole().select_for_update(of=("self",)).get(pk=membership.pk)


def _leave_open_records(membership: Membership) -> None:
    """What is being written, or is with the members, goes on without their words."""
    open_pages = RecordSection.objects.filter(
        record__meeting__local_network=membership.local_network_id, record__agreed__isnull=True
    )
    who = str(membership.public_id)
    for page in open_pages.select_for_update(of=("self",)).order_by("pk"):
        without = without_words_of(page.section, page.body, {who})
        if without != page.body:
            page.body, page.version = without, page.version + 1
            page.save(update_fields=["body", "version"])
