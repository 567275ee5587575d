"""After an event: how was it? And weeks later: did it happen? Each mail goes once, and a second time at most."""

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement import emails
from impact.engagement.enums import ANSWERS
from impact.engagement.models import Asked, Commitment, Registration
from impact.engagement.queries import askings_due, thanks_due
from impact.jobs.refusals import Refused


class AnswerUnknown(Refused):
    """Not one of the answers."""

    message = _("Choose one of the answers shown.")


@transaction.atomic
def _note(row: Asked) -> bool:
    """Whether this is still to be asked; from now on it counts as asked. The database allows it once."""
    Asked.objects.bulk_create([row], ignore_conflicts=True)
    return Asked.objects.filter(public_id=row.public_id).exists()


def ask_whether_it_happened(*, now: dt.datetime) -> int:
    """Write to everybody whose day has come. Returns how many were written to."""
    today = timezone.localdate(now)
    return sum(_ask(commitment, number, now=now) for commitment, number in list(askings_due(today)))


@transaction.atomic
def _ask(commitment: Commitment, number: int, *, now: dt.datetime) -> int:
    if not _note(Asked(commitment=commitment, number=number, asked_on=timezone.localdate(now))):
        return 0
    emails.did_it_happen(commitment, now=now, again=number > 1)
    return 1


def ask_how_it_was(*, now: dt.datetime) -> int:
    """Thank everybody who was there, and ask how it was. Returns how many were written to."""
    return sum(_thank(registration, now=now) for registration in list(thanks_due(now)))


@transaction.atomic
def _thank(registration: Registration, *, now: dt.datetime) -> int:
    if not _note(Asked(registration=registration, number=1, asked_on=timezone.localdate(now))):
        return 0
    emails.how_was_it(registration, now=now)
    return 1


@transaction.atomic
def answer_commitment(
    *, by: User | None, now: dt.datetime, commitment: Commitment, outcome: str, words: str
) -> Commitment:
    """Keep whether it happened; a later answer takes the place of an earlier one. Raises AnswerUnknown."""
    del by
    if outcome not in ANSWERS:
        raise AnswerUnknown
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    locked.outcome, locked.words, locked.answered_on = outcome, words, timezone.localdate(now)
    locked.save(update_fields=["outcome", "words", "answered_on"])
    return locked
