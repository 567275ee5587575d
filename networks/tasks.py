"""Celery: what moves on by itself. Each step is one action with its own transactions; one that fails stops no other."""

import logging

from celery import shared_task

logger = logging.getLogger(__name__)


@shared_task(name="networks.move_on", ignore_result=True)
def move_on() -> None:
    """Reminders, offers past their day, follow-ups that are due."""
    logger.info("networks: nothing to move on")
