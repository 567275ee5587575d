"""Begin to register and save page by page."""

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.engagement.actions.seating import lock_registration
from impact.engagement.models import Event, Registration
from impact.engagement.pure.answers import email_of, tidied
from impact.engagement.queries import answers_of, draft_for
from impact.jobs.refusals import Refused
from impact.people.pure.tokens import token_hash
from impact.ui.languages import BY_CODE

DRAFT_TOKEN_BYTES = 24
DRAFT_KEPT = dt.timedelta(days=30)


class NotOpen(Refused):
    """Nobody can register for it now."""

    message = _("Registration for this event is closed. Phone us if we can help, or look at the other events.")


class NotComplete(Refused):
    """Something needed is not answered yet."""

    message = _("Something is still missing. Go back to the page without an answer, fill it in, and send again.")


@transaction.atomic
def start_registration(*, now: dt.datetime, event: Event, written_in: str, token: str = "") -> tuple[Registration, str]:
    """Begin a draft. Returns it with the token that only this browser keeps. Raises NotOpen.

    `token` is the one this browser keeps already: if nothing is typed in its draft yet, they go on with that.
    """
    if not event.is_published or event.state(now) != "open":
        raise NotOpen
    registration = _still_empty(event, token)
    if registration is None:
        token = secrets.token_urlsafe(DRAFT_TOKEN_BYTES)
        registration = Registration(event=event, draft_hash=token_hash(token))
    language = BY_CODE[written_in]
    registration.started_at, registration.draft = now, {"written_in": written_in}
    registration.language, registration.format = language.language, language.format
    registration.save()
    return registration, token


def _still_empty(event: Event, token: str) -> Registration | None:
    known = draft_for(event, token)
    if known is None:
        return None
    _event, locked = lock_registration(known)
    return locked if locked.is_draft and set(locked.draft) <= {"written_in"} else None


@transaction.atomic
def save_answers(*, now: dt.datetime, registration: Registration, answers: Mapping[str, Any]) -> Registration:
    """Keep the answers of one page of a draft; other pages' answers stay. Raises NotOpen."""
    event, locked = lock_registration(registration)
    if not locked.is_draft or not event.window.takes(now, started_at=locked.started_at):
        raise NotOpen
    locked.draft = tidied({**answers_of(locked), **answers})
    locked.save(update_fields=["draft"])
    return locked


@transaction.atomic
def tidy(*, now: dt.datetime) -> int:
    """Delete drafts begun 30 days ago or more. Returns how many."""
    drafts = Registration.objects.filter(submitted_at__isnull=True, started_at__lt=now - DRAFT_KEPT)
    return drafts.delete()[0]


def email_key(answers: Mapping[str, Any]) -> str:
    """A keyed hash of the address, to notice a second registration without keeping the address twice."""
    email = email_of(answers)
    return hmac.new(settings.SECRET_KEY.encode(), email.encode(), hashlib.sha256).hexdigest() if email else ""


def other_with_key(registration: Registration, key: str) -> Registration | None:
    """Another registration that counts, for the same event and address."""
    same = Registration.objects.counted().filter(event=registration.event, email_key=key).exclude(pk=registration.pk)
    return same.select_related("person", "invitation__seating", "event__entry").first() if key else None
