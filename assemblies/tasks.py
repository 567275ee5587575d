"""Celery: clean-up."""

import logging

from celery import shared_task
from django.utils import timezone

from assemblies.actions import tidy as tidy_assemblies

logger = logging.getLogger(__name__)


@shared_task(name="assemblies.tidy", ignore_result=True)
def tidy() -> None:
    """Let go of drafts past their time."""
    logger.info("assemblies: %s drafts past their time deleted", tidy_assemblies(now=timezone.now()))
