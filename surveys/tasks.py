"""Tidying, without a row of its own: it may be left out or done twice without harm."""

import logging

from celery import shared_task
from django.utils import timezone

from surveys.actions.tidy import close_due, delete_old_drafts

logger = logging.getLogger(__name__)


@shared_task(name="surveys.tidy", ignore_result=True)
def tidy() -> None:
    """Delete drafts nobody sent and close surveys that are over."""
    now = timezone.now()
    deleted, closed = delete_old_drafts(now=now), close_due(now=now)
    if deleted or closed:
        logger.info("deleted %s old drafts, closed %s surveys", deleted, closed)
