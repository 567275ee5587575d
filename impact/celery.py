"""The Celery application. Postgres holds the truth about jobs; the broker only wakes workers up."""

import os
from typing import Any

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "impact.settings")


def _every(seconds: float, task: str) -> dict[str, Any]:
    """Once in so many seconds; a wake-up that nobody heard in that time is stale."""
    return {"task": task, "schedule": seconds, "options": {"expires": seconds}}


app = Celery("impact")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.beat_schedule = {
    "sweep stuck jobs": _every(10.0, "jobs.sweep"),
    "send queued mail": _every(15.0, "jobs.send_mail"),
    "clear what is past its time": _every(3600.0, "jobs.tidy"),
    "delete answers nobody sent": _every(3600.0, "surveys.tidy"),
    "delete sign-ups nobody sent": _every(3600.0, "assemblies.tidy"),
    "delete addresses nobody confirmed": _every(3600.0, "people.tidy"),
    "delete needs past their time": _every(3600.0, "participation.tidy"),
    "files: checks that got lost, what is past its time": _every(600.0, "files.tidy"),
    "open and close calls on time": _every(300.0, "projects.turn_calls"),
    "reports of sites: remind before and after": _every(3600.0, "projects.remind_of_reports"),
    "reviewers: scores soon due, or late": _every(3600.0, "projects.remind_reviewers"),
    "offers to sites: reminders, and what nobody answered": _every(3600.0, "projects.follow_offers"),
    "seats of Assemblies: nobody waits for ever, reminders": _every(120.0, "assemblies.move_on"),
    "networks: reminders, offers past their day, follow-ups": _every(300.0, "networks.move_on"),
    "events: waiting lists, reminders, did it happen": _every(120.0, "engagement.move_on"),
}
app.autodiscover_tasks()
