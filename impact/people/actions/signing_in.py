"""The person behind somebody who signs in."""

import datetime as dt

from django.db import transaction

from impact.accounts.models import User
from impact.people.enums import ContactRoute, Format, Language
from impact.people.models import Person


@transaction.atomic
def person_of_user(*, now: dt.datetime, user: User) -> Person:
    """The record of somebody who signs in, made when there is none: we write to the address they sign in with."""
    known = Person.objects.filter(user=user).first()
    if known is not None:
        return known
    person = Person(user=user, name=user.name, email=user.email, contact_route=ContactRoute.EMAIL, created_at=now)
    person.language = Language.WELSH if user.language.startswith("cy") else Language.ENGLISH
    person.format = Format.EASY_READ if "simple" in user.language else Format.STANDARD
    person.save()
    return person
