"""Work the clock starts, and long work."""

from celery import shared_task
from django.utils import timezone

from impact.jobs.models import Job
from impact.jobs.running import Progress, run_job
from projects.actions import remind_of_reports, tell_some, turn_calls
from projects.actions.opening import AT_A_TIME, TELL
from projects.models import Call


@shared_task(name="projects.turn_calls")
def turn_calls_task() -> None:
    """Open and close the calls whose time has come."""
    turn_calls(now=timezone.now())


@shared_task(name="projects.remind_of_reports")
def remind_of_reports_task() -> None:
    """Write to site teams whose report is due soon, or was."""
    remind_of_reports(now=timezone.now())


@shared_task(name=TELL)
def tell_opened(job_id: int) -> None:
    """Tell everybody who asked that a call has opened."""
    run_job(job_id, _tell)


def _tell(job: Job, progress: Progress) -> None:
    call = Call.objects.get(public_id=str(job.subject))
    rounds = 0
    while tell_some(now=timezone.now(), call=call, most=AT_A_TIME):
        rounds += 1
        progress.say(rounds, rounds + 1, "")
