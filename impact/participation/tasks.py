"""Celery: clean-up."""

import logging

from celery import shared_task
from django.utils import timezone

from impact.participation.actions import delete_needs_due

logger = logging.getLogger(__name__)


@shared_task(name="participation.tidy", ignore_result=True)
def tidy() -> None:
    """Let go of access needs past their three months."""
    logger.info("participation: %s access needs past their time deleted", delete_needs_due(now=timezone.now()))
