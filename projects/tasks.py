"""Work the clock starts."""

from celery import shared_task
from django.utils import timezone

from projects.actions import turn_calls


@shared_task(name="projects.turn_calls")
def turn_calls_task() -> None:
    """Open and close the calls whose time has come."""
    turn_calls(now=timezone.now())
