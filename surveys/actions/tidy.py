"""What beat does every hour: delete drafts that were never sent, close surveys whose time is over."""

from datetime import datetime, timedelta

from django.db import transaction

from surveys.enums import ResponseStatus, SurveyStatus
from surveys.models import Response, Survey

DRAFTS_ARE_KEPT = timedelta(days=30)
BATCH = 5_000


def delete_old_drafts(*, now: datetime) -> int:
    """Delete drafts begun more than 30 days ago, in small transactions; returns how many."""
    old = Response.objects.filter(status=ResponseStatus.DRAFT, started_at__lt=now - DRAFTS_ARE_KEPT)
    total = 0
    while ids := list(old.values_list("pk", flat=True)[:BATCH]):
        with transaction.atomic():
            total += Response.objects.filter(pk__in=ids, status=ResponseStatus.DRAFT).delete()[0]
    return total


@transaction.atomic
def close_due(*, now: datetime) -> int:
    """Note as closed what has passed its closing time; returns how many."""
    return Survey.objects.filter(status=SurveyStatus.OPEN, closes_at__lte=now).update(status=SurveyStatus.CLOSED)
