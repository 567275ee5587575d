"""The digest of a network: drafted by a worker, edited by a moderator, sent to all coordinators by another person."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.ui.refusals import Refused
from networks.emails.digests import digest_sent
from networks.enums import DigestStatus
from networks.models import Digest, DigestCopy, DigestItem, Network
from networks.pure import stages
from networks.queries.digests import coordinators_of, next_meeting_of, shareable_since_last

DRAFT = "networks.draft_digest"


class OneOpen(Refused):
    """One after the other."""

    message = _("There is a digest of this network that is not sent yet. Send it first.")


class MovedOn(Refused):
    """Somebody else was faster."""

    message = _("This digest has changed meanwhile. Please look at it again; nothing was lost.")


class OwnCheck(Refused):
    """Four eyes."""

    message = _("Somebody else has to send what you have checked.")


class Empty(Refused):
    """Nothing is kept."""

    message = _("Keep at least one piece in the digest.")


@transaction.atomic
def ask_for_digest(*, by: User, now: dt.datetime, network: Network) -> Digest:
    """Open the next digest and let a worker draft it. Raises OneOpen."""
    locked = Network.objects.select_for_update(of=("self",)).get(pk=network.pk)
    if Digest.objects.filter(network=locked).exclude(status=DigestStatus.SENT).exists():
        raise OneOpen
    number = (Digest.objects.filter(network=locked).aggregate(last=Max("number"))["last"] or 0) + 1
    digest = Digest.objects.create(network=locked, number=number, created_at=now)
    digest.job = request_job(kind=DRAFT, by=by, now=now, subject=digest.public_id)
    digest.save(update_fields=["job"])
    return digest


@transaction.atomic
def draft_digest(*, now: dt.datetime, digest: Digest) -> int:
    """Fill a digest with what may be shared and was in none before, theme by theme. Done twice, it stays one digest."""
    locked = Digest.objects.select_for_update(of=("self",)).get(pk=digest.pk)
    if locked.drafted_at is not None:
        return DigestItem.objects.filter(digest=locked).count()
    rows = [
        DigestItem(digest=locked, item=item, theme=theme, position=place)
        for place, (item, theme) in enumerate(shareable_since_last(locked), start=1)
    ]
    DigestItem.objects.bulk_create(rows)
    locked.drafted_at = now
    locked.save(update_fields=["drafted_at"])
    return len(rows)


@transaction.atomic
def edit_digest(
    *, by: User, digest: Digest, seen: int, intro: str, items: Mapping[int, tuple[bool, str, int]]
) -> Digest:
    """(kept, note, position) for each piece by its key; `seen` is the version that was read. Raises MovedOn."""
    del by
    locked = Digest.objects.select_for_update(of=("self",)).get(pk=digest.pk)
    if locked.status != DigestStatus.DRAFT or locked.version != seen:
        raise MovedOn
    for row in DigestItem.objects.filter(digest=locked, pk__in=items):
        row.kept, row.note, row.position = items[row.pk]
        row.save(update_fields=["kept", "note", "position"])
    locked.intro, locked.version = intro, locked.version + 1
    locked.save(update_fields=["intro", "version"])
    return locked


@transaction.atomic
def check_digest(*, by: User, now: dt.datetime, digest: Digest) -> Digest:
    """A moderator has read it all. Raises MovedOn, Empty."""
    locked = Digest.objects.select_for_update(of=("self",)).get(pk=digest.pk)
    if locked.status == DigestStatus.CHECKED:
        return locked
    if stages.after(stages.DIGEST, locked.status, "check") is None or locked.drafted_at is None:
        raise MovedOn
    if not DigestItem.objects.filter(digest=locked, kept=True, item__withheld__isnull=True).exists():
        raise Empty
    locked.status, locked.checked_by, locked.checked_at = DigestStatus.CHECKED, by, now
    locked.save(update_fields=["status", "checked_by", "checked_at"])
    return locked


@transaction.atomic
def send_digest(*, by: User, now: dt.datetime, digest: Digest) -> Digest:
    """To every coordinator and second leader of the network, once each. A second click changes nothing.

    Raises MovedOn, OwnCheck.
    """
    locked = Digest.objects.select_for_update(of=("self",)).select_related("network").get(pk=digest.pk)
    if locked.status == DigestStatus.SENT:
        return locked
    if stages.after(stages.DIGEST, locked.status, "send") is None:
        raise MovedOn
    if locked.checked_by_id == by.pk:
        raise OwnCheck
    locked.status, locked.sent_by, locked.sent_at = DigestStatus.SENT, by, now
    locked.save(update_fields=["status", "sent_by", "sent_at"])
    today = timezone.localdate(now)
    for person, group in coordinators_of(locked.network):
        following = next_meeting_of(person, locked.network, now)
        days = (following - today).days if following else None
        DigestCopy.objects.create(digest=locked, coordinator=person, days_before=days, sent_at=now)
        digest_sent(locked, person, group)
    return locked
