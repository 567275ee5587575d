"""What comes of an event: how it was, what people will do, who else could benefit."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Case, F, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.actions.seating import lock_event
from impact.engagement.emails import commitment_token
from impact.engagement.models import Commitment, Connection, Event, Feedback, Registration
from impact.engagement.pure.asking import USUAL_WEEKS, ask_day
from impact.engagement.pure.stages import connection_after
from impact.jobs.refusals import Refused
from impact.people.pure.tokens import token_hash

MOST_OF_ONE_PERSON = 10


class NotNow(Refused):
    """The event has not begun, or this has moved on."""

    message = _("This can’t be done now. Reload the page to see where it stands.")


class Enough(Refused):
    """One person has written down a lot."""

    message = _("That is as many as we can keep for one person here. Phone us if there is more.")


@dataclass(frozen=True, slots=True)
class Will:
    """What somebody will do."""

    text: str
    by_when: dt.date | None = None
    may_show: bool = False
    language: str = "en"
    weeks: int = USUAL_WEEKS


@dataclass(frozen=True, slots=True)
class Idea:
    """Who else could benefit."""

    organisation_name: str
    found_at: str = ""
    contact: str = ""
    contact_agreed: bool = False
    why: str = ""


@transaction.atomic
def commit(
    *, by: User | None, now: dt.datetime, event: Event, registration: Registration | None, will: Will
) -> Commitment:
    """Write down what somebody will do. We ask so many weeks after the event. Raises NotNow, Enough.

    The same words again are the same row; when and whether to show it is as they said last.
    """
    del by
    locked = lock_event(event)
    if not locked.window.has_begun(now):
        raise NotNow
    if registration is not None:
        same = registration.commitments.filter(text=will.text).order_by("pk").first()
        if same is not None:
            return _will_still(same, will)
        if registration.commitments.count() >= MOST_OF_ONE_PERSON:
            raise Enough
    commitment = Commitment(event=locked, registration=registration, created_at=now)
    commitment.text, commitment.by_when, commitment.may_show = will.text, will.by_when, will.may_show
    commitment.language = will.language
    first_day = max(timezone.localdate(locked.ends_at), timezone.localdate(now))
    commitment.ask_on = ask_day(first_day, will.weeks)
    commitment.link_hash = token_hash(commitment_token(commitment))
    commitment.save()
    return commitment


def _will_still(commitment: Commitment, will: Will) -> Commitment:
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    locked.by_when, locked.may_show = will.by_when, will.may_show
    locked.is_shown = locked.is_shown and will.may_show
    locked.save(update_fields=["by_when", "may_show", "is_shown"])
    return locked


@transaction.atomic
def correct_commitment(
    *, by: User, commitment: Commitment, text: str, by_when: dt.date | None, ask_on: dt.date, may_show: bool
) -> Commitment:
    """Staff correct what was written down, or when we ask; without a yes it is shown no longer."""
    del by
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    locked.text, locked.by_when, locked.ask_on, locked.may_show = text, by_when, ask_on, may_show
    locked.is_shown = locked.is_shown and may_show
    locked.save(update_fields=["text", "by_when", "ask_on", "may_show", "is_shown"])
    return locked


@transaction.atomic
def show_commitment(*, by: User, commitment: Commitment, shown: bool) -> Commitment:
    """Show it on the event's page, without a name, or take it off. Raises NotNow without the person's yes."""
    del by
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    if shown and not locked.may_show:
        raise NotNow
    locked.is_shown = shown
    locked.save(update_fields=["is_shown"])
    return locked


@transaction.atomic
def suggest(
    *, by: User | None, now: dt.datetime, event: Event, registration: Registration | None, idea: Idea
) -> Connection:
    """Write down who else could benefit. Raises NotNow, Enough.

    The same organisation again is the same row; what they said besides adds to it and empties nothing.
    """
    del by
    locked = lock_event(event)
    if not locked.window.has_begun(now):
        raise NotNow
    if registration is not None:
        same = registration.connections.filter(organisation_name=idea.organisation_name).order_by("pk").first()
        if same is not None:
            return _say_more(same, idea)
        if registration.connections.count() >= MOST_OF_ONE_PERSON:
            raise Enough
    connection = Connection(event=locked, registration=registration, created_at=now)
    for name, value in _said(idea).items():
        setattr(connection, name, value)
    connection.save()
    return connection


def _said(idea: Idea) -> dict[str, Any]:
    """What an idea fills in; without a yes nobody is named."""
    said = {name: getattr(idea, name) for name in Idea.__dataclass_fields__}
    return said if idea.contact_agreed else {**said, "contact": ""}


def _say_more(connection: Connection, idea: Idea) -> Connection:
    locked = Connection.objects.select_for_update(of=("self",)).get(pk=connection.pk)
    more = {name: value for name, value in _said(idea).items() if value}
    for name, value in more.items():
        setattr(locked, name, value)
    locked.save(update_fields=list(more))
    return locked


@transaction.atomic
def move_connection(*, by: User, now: dt.datetime, connection: Connection, verb: str, words: str) -> Connection:
    """Introduced, in touch, or nothing came of it; `words` say what was done. Raises NotNow."""
    locked = Connection.objects.select_for_update(of=("self",)).get(pk=connection.pk)
    status = connection_after(locked.status, verb)
    if status is None:
        raise NotNow
    locked.status = status
    _note(locked, by=by, now=now, words=words)
    locked.save(update_fields=["status", "notes"])
    return locked


@transaction.atomic
def note_connection(*, by: User, now: dt.datetime, connection: Connection, words: str) -> Connection:
    """Write down what was done."""
    locked = Connection.objects.select_for_update(of=("self",)).get(pk=connection.pk)
    _note(locked, by=by, now=now, words=words)
    locked.save(update_fields=["notes"])
    return locked


def _note(connection: Connection, *, by: User, now: dt.datetime, words: str) -> None:
    line = f"{timezone.localdate(now):%d/%m/%Y}, {by}: {words}"
    connection.notes = f"{connection.notes}\n{line}".strip()


@transaction.atomic
def give_feedback(
    *, now: dt.datetime, event: Event, registration: Registration | None, useful: int, worked: str, change: str
) -> bool:
    """Keep how it was, once for a person; False when they have said so already. Raises NotNow.

    Nothing kept leads from the words to the person. The flag is written for everybody who registered in the same
    breath, so that not even the database's own transaction numbers tell whose it was.
    """
    locked = lock_event(event)
    if not locked.window.is_over(now):
        raise NotNow
    if registration is not None:
        everybody = Registration.objects.filter(event=locked).counted()
        mine = everybody.filter(pk=registration.pk)
        if not mine.filter(feedback_given=False).exists():
            return False
        everybody.update(feedback_given=Case(When(pk=registration.pk, then=Value(True)), default=F("feedback_given")))
    Feedback(event=locked, useful=useful, worked=worked, change=change).save()
    return True
