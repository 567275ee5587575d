"""Celery: clean-up."""

import logging

from celery import shared_task
from django.utils import timezone

from impact.people.actions import tidy as tidy_people

logger = logging.getLogger(__name__)


@shared_task(name="people.tidy", ignore_result=True)
def tidy() -> None:
    """Let go of subscriptions and messages past their time."""
    logger.info("people: %s rows past their time deleted", tidy_people(now=timezone.now()))
