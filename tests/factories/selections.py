"""An Assembly whose people are picked by chance: sign-ups, quotas, and a helper that goes through every step."""

import datetime as dt

from django.utils import timezone

from assemblies.actions.quotas import suggest_groups
from assemblies.actions.selecting import PublicValue, ask_to_tell, freeze, pick_people
from assemblies.models import Assembly
from tests.factories.assemblies import AssemblyFactory, SignUpFactory

VALUE = "4 8 15 16 23 42"


def closed_assembly(*, seats=6, people=18, quotas=True, **fields) -> Assembly:
    """Sign-up is over; `people` signed up, in turn from the six groups."""
    assembly = AssemblyFactory(status="closed", seats=seats, **fields)
    for place in range(people):
        main = place % 6 + 1
        SignUpFactory(assembly=assembly, perspectives=[main], main_perspective=main, new_here=place % 2 == 0)
    if quotas:
        suggest_groups(by=None, now=timezone.now(), assembly=assembly)
    return assembly


def public_value(value=VALUE, at=None) -> PublicValue:
    return PublicValue(value, "Example national lottery", at or timezone.now())


def enter_value(assembly, *, by=None, value=VALUE, at=None):
    """Staff enter the public value."""
    public = public_value(value, at)
    return pick_people(by=by, now=timezone.now(), assembly=assembly, public=public)


def picked(run_jobs, *, by=None, **fields) -> Assembly:
    """Through to the panel; nobody is told yet."""
    assembly = closed_assembly(**fields)
    freeze(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    enter_value(assembly, by=by)
    assembly.refresh_from_db()
    return assembly


def told(run_jobs, *, by, **fields) -> Assembly:
    """Through to everybody having heard."""
    assembly = picked(run_jobs, by=by, **fields)
    ask_to_tell(by=by, now=timezone.now(), assembly=assembly)
    run_jobs()
    assembly.refresh_from_db()
    return assembly


def days_ago(days) -> dt.datetime:
    return timezone.now() - dt.timedelta(days=days)
