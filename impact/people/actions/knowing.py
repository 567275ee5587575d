"""Write down who somebody is and how to reach them, and correct it."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.people.models import Person
from impact.people.pure.details import FIELDS, Details
from impact.programme.models import Nation


class ContactMissing(Refused):
    """The way to reach them needs an address, a number or a supporter."""

    message = _("To reach somebody this way we need the matching e-mail address, phone number, address or supporter.")


@transaction.atomic
def add_person(*, by: User | None, now: dt.datetime, details: Details, nation: Nation | None = None) -> Person:
    """Write somebody down. Raises ContactMissing."""
    del by
    if not details.has_contact:
        raise ContactMissing
    person = Person(nation=nation, created_at=now)
    for field in FIELDS:
        setattr(person, field, getattr(details, field))
    person.save()
    return person


@transaction.atomic
def edit_person(*, by: User | None, person: Person, details: Details, nation: Nation | None) -> Person:
    """Correct how somebody is named and reached. Raises ContactMissing."""
    del by
    if not details.has_contact:
        raise ContactMissing
    locked = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    for field in FIELDS:
        setattr(locked, field, getattr(details, field))
    locked.nation = nation
    locked.save(update_fields=[*FIELDS, "nation"])
    return locked
