"""Work the clock starts."""

from celery import shared_task
from django.utils import timezone

from projects.actions import remind_of_reports, turn_calls


@shared_task(name="projects.turn_calls")
def turn_calls_task() -> None:
    """Open and close the calls whose time has come."""
    turn_calls(now=timezone.now())


@shared_task(name="projects.remind_of_reports")
def remind_of_reports_task() -> None:
    """Write to site teams whose report is due soon, or was."""
    remind_of_reports(now=timezone.now())
