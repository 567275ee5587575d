"""Celery: clean-up, what moves on by itself, and the work of a random selection."""

import datetime as dt
import logging

from celery import shared_task
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.actions import tidy as tidy_assemblies
from assemblies.actions.next_person import offer_to_next
from assemblies.actions.reminding import remind_due
from assemblies.actions.seating import NEXT, lapse_offers
from assemblies.actions.selecting import PLAN, TELL
from assemblies.actions.telling import tell_everyone
from assemblies.models import Assembly
from impact.jobs.models import Job
from impact.jobs.refusals import Refused
from impact.jobs.running import Progress, run_job
from impact.participation.actions.selecting import keep_lottery
from impact.participation.models import Selection
from impact.participation.queries import plan_again
from impact.selection import SolverFailed


class PlanFailed(Refused):
    """The solver gave up."""

    message = _("The numbered panels could not be worked out. Try again; if it fails again, loosen a number or two.")


logger = logging.getLogger(__name__)
WHOLE = 100


@shared_task(name="assemblies.tidy", ignore_result=True)
def tidy() -> None:
    """Let go of drafts past their time."""
    logger.info("assemblies: %s drafts past their time deleted", tidy_assemblies(now=timezone.now()))


@shared_task(name="assemblies.move_on", ignore_result=True)
def move_on() -> None:
    """Offers past their day lapse, and members are reminded of their sessions."""
    now = timezone.now()
    logger.info("assemblies: %s offers lapsed, %s reminders", lapse_offers(now=now), remind_due(now))


def _assembly(job: Job) -> Assembly:
    return Assembly.objects.get(public_id=str(job.subject))


@shared_task(name=PLAN)
def plan_selection(job_id: int) -> None:
    """Work out the numbered panels of a selection."""
    run_job(job_id, _plan)


def _plan(job: Job, progress: Progress) -> None:
    selection = Selection.objects.get(public_id=job.params["selection"])
    last = timezone.now()

    def say(done: int, total: int, note: str) -> None:
        nonlocal last
        if (now := timezone.now()) - last >= dt.timedelta(seconds=0.5) or done == 0:
            progress.say(done, total, f"Planning the numbered panels: {note}")
            last = now

    try:
        lottery = plan_again(selection, progress=say)
    except SolverFailed as failed:
        raise PlanFailed from failed
    progress.say(WHOLE, WHOLE, "Publishing the numbered panels")
    with progress.finishing({"selection": str(selection.public_id), "digest": lottery.digest()}):
        keep_lottery(now=timezone.now(), selection=selection, lottery=lottery)


@shared_task(name=TELL)
def tell_everyone_task(job_id: int) -> None:
    """Everybody hears, picked or not, in one transaction."""
    run_job(job_id, _tell)


def _tell(job: Job, progress: Progress) -> None:
    assembly = _assembly(job)
    progress.say(0, 1, "Writing to everybody")
    with progress.finishing({"assembly": assembly.slug}):
        tell_everyone(now=timezone.now(), assembly=assembly)


@shared_task(name=NEXT)
def next_person(job_id: int) -> None:
    """Free seats go to the next people."""
    run_job(job_id, _next)


def _next(job: Job, progress: Progress) -> None:
    assembly = _assembly(job)
    progress.say(0, 1, "Picking the next person")
    try:
        with progress.finishing({"assembly": assembly.slug}):
            offer_to_next(now=timezone.now(), assembly=assembly)
    except SolverFailed as failed:
        raise PlanFailed from failed
