"""What we write about a sign-up, by the route the person chose."""

import datetime as dt

from django.conf import settings

from assemblies.models import SignUp
from impact.people.actions import write_to_person
from impact.people.models import Person
from impact.people.pure.tokens import derive_token
from impact.ui.links import absolute

LINK = "sign-up"


def link_token(sign_up: SignUp) -> str:
    """The token of the private link; the database keeps its hash only."""
    return derive_token(secret=settings.SECRET_KEY, purpose=LINK, public_id=sign_up.public_id)


def _tell(sign_up: SignUp, person: Person, template: str, now: dt.datetime) -> None:
    language = person.portal_language
    context = {
        "sign_up": sign_up,
        "assembly": sign_up.assembly,
        "person": person,
        "link": absolute("assemblies:manage", language=language, token=link_token(sign_up)),
    }
    write_to_person(now=now, person=person, template=f"assemblies/{template}", context=context)


def signed_up(sign_up: SignUp, person: Person, *, now: dt.datetime) -> None:
    """Reference, what happens next, and the private link."""
    _tell(sign_up, person, "signed_up", now)


def signed_up_before(first: SignUp, person: Person, *, now: dt.datetime) -> None:
    """Somebody signed up again with this address: the first sign-up stands, and this is its link."""
    _tell(first, person, "signed_up_before", now)


def withdrawn(sign_up: SignUp, person: Person, *, now: dt.datetime) -> None:
    """It is withdrawn, and other ways in."""
    _tell(sign_up, person, "withdrawn", now)
