"""Receive a request, say that we are on it, tell the outcome."""

import datetime as dt
import secrets
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.numbering import RANDOM_BYTES, reference
from impact.rights.emails import ACKNOWLEDGED, ANSWERED, RECEIVED, tell
from impact.rights.models import DataRequest
from impact.rights.pure.stages import after
from impact.ui.languages import BY_CODE

DAYS_TO_ACKNOWLEDGE = 30
PREFIX = "DATA"


class NotNow(Refused):
    """The request has moved on."""

    message = _("This request has moved on meanwhile. Reload the page to see where it stands.")


@transaction.atomic
def receive_request(
    *,
    by: User | None,
    now: dt.datetime,
    key: UUID,
    kind: str,
    name: str,
    route: str,
    contact: str,
    words: str,
    written_in: str,
    received_on: dt.date | None = None,
    quietly: bool = False,
) -> DataRequest:
    """Keep a request and confirm it by mail, unless `quietly`; the 30 days run from the day it reached us.

    The same `key` again (a double click) keeps it once and mails once. `by` typed it in from a letter or call.
    """
    received_at = now
    if received_on and received_on < timezone.localdate(now):
        received_at = timezone.make_aware(dt.datetime.combine(received_on, dt.time(12)))
    request = DataRequest(submission_key=key, kind=kind, name=name, route=route, contact=contact, words=words)
    request.language, request.format = BY_CODE[written_in].language, BY_CODE[written_in].format
    request.received_at, request.entered_by = received_at, by
    request.acknowledge_by = timezone.localdate(received_at) + dt.timedelta(days=DAYS_TO_ACKNOWLEDGE)
    request.privacy_notice_version = PRIVACY_NOTICE_VERSION
    request.reference = reference(PREFIX, secrets.token_bytes(RANDOM_BYTES))
    DataRequest.objects.bulk_create([request], ignore_conflicts=True)
    saved = DataRequest.objects.get(submission_key=key)
    if saved.public_id == request.public_id and not quietly:
        tell(saved, RECEIVED)
    return saved


@transaction.atomic
def acknowledge_request(*, by: User, now: dt.datetime, request: DataRequest) -> DataRequest:
    """Tell the person that we are on it; by letter or phone staff have just done so. Raises NotNow."""
    locked = _moved(request, "acknowledge")
    locked.acknowledged_at, locked.acknowledged_by = now, by
    locked.save(update_fields=["status", "acknowledged_at", "acknowledged_by"])
    tell(locked, ACKNOWLEDGED)
    return locked


@transaction.atomic
def answer_request(*, by: User, now: dt.datetime, request: DataRequest, outcome: str) -> DataRequest:
    """Tell the outcome; it also acknowledges what was not acknowledged yet. Raises NotNow."""
    locked = _moved(request, "answer")
    if locked.acknowledged_at is None:
        locked.acknowledged_at, locked.acknowledged_by = now, by
    locked.outcome, locked.outcome_told_at, locked.answered_by = outcome, now, by
    locked.save(
        update_fields=["status", "acknowledged_at", "acknowledged_by", "outcome", "outcome_told_at", "answered_by"]
    )
    tell(locked, ANSWERED)
    return locked


def _moved(request: DataRequest, verb: str) -> DataRequest:
    locked = DataRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)
    status = after(locked.status, verb)
    if status is None:
        raise NotNow
    locked.status = status
    return locked
