"""Advice: write down what was advised, answer it, say what changed."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.actions.outputs import NotHeld
from assemblies.actions.sessions import lock_session
from assemblies.enums import AdviceStatus
from assemblies.models import Advice, Session
from assemblies.pure.sessions import ADVICE, after
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import Texts


class AdviceMovedOn(Refused):
    """It is at another stage."""

    message = _("This advice is at another stage now. Reload the page to see where it stands.")


class BeforeItWasGiven(Refused):
    """The day lies before the advice."""

    message = _("This day is before the advice was given. Check the date.")


@transaction.atomic
def give_advice(*, by: User, now: dt.datetime, session: Session, text: Texts) -> Advice:
    """What the people of a session advised, on the day they met. It is public at once. Raises NotHeld."""
    del by
    locked = lock_session(session)
    if not locked.is_held:
        raise NotHeld
    advice = Advice(session=locked, text=text, given_on=locked.held_on, created_at=now)
    advice.save()
    return advice


@transaction.atomic
def edit_advice(*, by: User, advice: Advice, text: Texts) -> Advice:
    """Correct the words while nobody has answered. Raises AdviceMovedOn."""
    del by
    locked = _lock(advice)
    if locked.status != AdviceStatus.GIVEN:
        raise AdviceMovedOn
    locked.text = text
    locked.save(update_fields=["text"])
    return locked


@transaction.atomic
def answer_advice(*, by: User, advice: Advice, response: Texts, answered_as: Texts, answered_on: dt.date) -> Advice:
    """What the programme answers; before anything changed, an answer can be mended.

    Raises AdviceMovedOn, BeforeItWasGiven.
    """
    locked = _moved(advice, "answer", answered_on)
    locked.response, locked.answered_as = response, answered_as
    locked.answered_by, locked.answered_on = by, answered_on
    locked.save(update_fields=["status", "response", "answered_as", "answered_by", "answered_on"])
    return locked


@transaction.atomic
def tell_change(*, by: User, advice: Advice, what_changed: Texts, changed_on: dt.date) -> Advice:
    """What changed because of it. Raises AdviceMovedOn, BeforeItWasGiven."""
    del by
    locked = _moved(advice, "change", changed_on)
    locked.what_changed, locked.changed_on = what_changed, changed_on
    locked.save(update_fields=["status", "what_changed", "changed_on"])
    return locked


def _lock(advice: Advice) -> Advice:
    return Advice.objects.select_for_update(of=("self",)).get(pk=advice.pk)


def _moved(advice: Advice, verb: str, day: dt.date) -> Advice:
    locked = _lock(advice)
    status = after(ADVICE, locked.status, verb)
    if status is None:
        raise AdviceMovedOn
    if day < locked.given_on:
        raise BeforeItWasGiven
    locked.status = AdviceStatus(status)
    return locked
