"""Begin to sign up and save page by page; change it later by the private link."""

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.models import Assembly, EqualityAnswers, SignUp
from assemblies.pure.answers import email_of, equality_of, missing, tidied
from assemblies.pure.groups import group_of
from assemblies.pure.same_person import plain_address, plain_household
from assemblies.queries import answers_of
from assemblies.queries.pool import code_versions
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.actions import note_group
from impact.people.actions import add_person, edit_person
from impact.people.models import Person
from impact.people.pure.details import FIELDS as PERSON_FIELDS
from impact.people.pure.details import Details
from impact.people.pure.tokens import token_hash
from impact.programme.models import Nation
from impact.ui.languages import BY_CODE

DRAFT_TOKEN_BYTES = 24


class NotOpen(Refused):
    """Nobody can sign up for it now."""

    message = _("Sign-up for this Assembly is closed. You can ask us to tell you when the next one opens.")


class NotComplete(Refused):
    """Something needed is not answered yet."""

    message = _("Something is still missing. Go back to the page without an answer, fill it in, and send again.")


@transaction.atomic
def start_sign_up(*, now: dt.datetime, assembly: Assembly, written_in: str) -> tuple[SignUp, str]:
    """Begin a draft. Returns it with the token that only this browser keeps. Raises NotOpen."""
    if assembly.state(now) != "open":
        raise NotOpen
    token = secrets.token_urlsafe(DRAFT_TOKEN_BYTES)
    language = BY_CODE[written_in]
    sign_up = SignUp(assembly=assembly, started_at=now, language=language.language, format=language.format)
    sign_up.draft_hash, sign_up.draft = token_hash(token), {"written_in": written_in}
    sign_up.save()
    return sign_up, token


def lock(sign_up: SignUp) -> SignUp:
    """The row as it is now, and nobody else's for this moment; its Assembly first, so that two never wait crosswise."""
    Assembly.objects.select_for_update(no_key=True).get(pk=sign_up.assembly_id)
    return (
        SignUp.objects.select_for_update(of=("self",))
        .select_related("assembly__nation", "person", "nation", "invitation__seating", "invitation__person")
        .get(pk=sign_up.pk)
    )


@transaction.atomic
def save_answers(*, now: dt.datetime, sign_up: SignUp, answers: Mapping[str, Any]) -> SignUp:
    """Keep the answers of one page; other pages' answers stay. Once everything is there again, a change counts.

    Raises NotOpen.
    """
    locked = lock(sign_up)
    assembly = locked.assembly
    open_for_it = assembly.window.takes(now, started_at=locked.started_at) if locked.is_draft else (
        locked.is_submitted and assembly.lets_people_change
    )  # fmt: skip
    if not open_for_it:
        raise NotOpen
    everything = tidied({**answers_of(locked), **answers})
    if locked.is_draft or missing(everything):
        locked.draft = everything
        locked.save(update_fields=["draft"])
        return locked
    return apply(by=None, now=now, sign_up=locked, answers=everything)


@transaction.atomic
def correct_sign_up(*, by: User, now: dt.datetime, sign_up: SignUp, answers: Mapping[str, Any]) -> SignUp:
    """Staff correct what somebody told them. Raises NotOpen, NotComplete."""
    locked = lock(sign_up)
    if not locked.is_submitted:
        raise NotOpen
    everything = tidied({**answers_of(locked), **answers})
    if missing(everything):
        raise NotComplete
    return apply(by=by, now=now, sign_up=locked, answers=everything)


def email_key(answers: Mapping[str, Any]) -> str:
    """A keyed hash of the address, to notice a second sign-up without keeping the address twice."""
    return keyed(email_of(answers))


def keyed(text: str) -> str:
    """A keyed hash to compare by; nothing for nothing."""
    return hmac.new(settings.SECRET_KEY.encode(), text.encode(), hashlib.sha256).hexdigest() if text else ""


def other_with_key(sign_up: SignUp, key: str) -> SignUp | None:
    """Another sign-up that counts, for the same Assembly and address."""
    same = SignUp.objects.submitted().filter(assembly=sign_up.assembly, email_key=key).exclude(pk=sign_up.pk)
    return same.select_related("person", "assembly").first() if key else None


def person_for(*, by: User | None, now: dt.datetime, sign_up: SignUp, answers: Mapping[str, Any]) -> Person:
    """Write the person down, or correct them. Looked after by the team of the Assembly's nation."""
    language = BY_CODE[answers["written_in"]]
    told = {field: answers.get(field) or "" for field in PERSON_FIELDS}
    details = Details(**{**told, "language": language.language, "format": language.format})
    nation = sign_up.assembly.nation
    if sign_up.person is None:
        return add_person(by=by, now=now, details=details, nation=nation)
    return edit_person(by=by, person=sign_up.person, details=details, nation=nation)


def apply(
    *, by: User | None, now: dt.datetime, sign_up: SignUp, answers: Mapping[str, Any], also: tuple[str, ...] = ()
) -> SignUp:
    """Put complete answers into their columns and empty the draft; `also` names columns the caller has set."""
    key = email_key(answers)
    sign_up.person = person_for(by=by, now=now, sign_up=sign_up, answers=answers)
    # An address that another sign-up holds already is simply not used to tell them apart.
    sign_up.email_key = "" if other_with_key(sign_up, key) else key
    sign_up.perspectives, sign_up.main_perspective = answers["perspectives"], answers["main_perspective"]
    sign_up.nation = Nation.objects.get(code=answers["nation"])
    sign_up.new_here, sign_up.why = answers["new_here"] == "yes", answers.get("why") or ""
    sign_up.alias_key = keyed(plain_address(email_of(answers)))
    sign_up.household = keyed(plain_household(str(answers.get("address") or "")))
    sign_up.maybe_same_as = _perhaps_the_same(sign_up)
    sign_up.draft = {}
    sign_up.save(update_fields=[*APPLIED, *also])
    keep_equality(sign_up, answers)
    if sign_up.invitation is not None:
        note_group(invitation=sign_up.invitation, group=group_of(sign_up.main_perspective))
    return sign_up


def _perhaps_the_same(sign_up: SignUp) -> SignUp | None:
    """An earlier sign-up under another spelling of the same mail box: staff look at it, nothing is dropped."""
    if not sign_up.alias_key:
        return None
    same = SignUp.objects.submitted().filter(assembly=sign_up.assembly, alias_key=sign_up.alias_key)
    return same.exclude(pk=sign_up.pk).order_by("submitted_at", "pk").first()


def keep_equality(sign_up: SignUp, answers: Mapping[str, Any]) -> None:
    """Equality answers in their own table; no row when nothing was told."""
    told = equality_of(answers)
    if not any(told.values()):
        EqualityAnswers.objects.filter(sign_up=sign_up).delete()
        return
    row = EqualityAnswers.objects.filter(sign_up=sign_up).first() or EqualityAnswers(sign_up=sign_up)
    row.age_band, row.disability, row.ethnicity = told["age_band"], told["disability"], told["ethnicity"]
    row.versions = code_versions(sign_up.assembly.nation)
    row.save()


APPLIED = (
    "person", "email_key", "alias_key", "household", "maybe_same_as", "perspectives", "main_perspective", "nation",
    "new_here", "why", "draft",
)  # fmt: skip
