"""Celery: what time does by itself."""

import logging

from celery import shared_task
from django.utils import timezone

from impact.engagement.actions import move_on as move_events_on

logger = logging.getLogger(__name__)


@shared_task(name="engagement.move_on", ignore_result=True)
def move_on() -> None:
    """Offers run out, the next person is asked, reminders and later questions go out."""
    logger.info("events: %s", move_events_on(now=timezone.now()))
