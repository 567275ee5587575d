"""Draft the letters of a call, change their words, and have somebody else review them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from impact.ui.refusals import Refused
from projects.enums import ExpressionStatus, LetterKind, LetterStatus
from projects.models import Call, Expression, Letter, ReservePlace
from projects.pure.decision_stages import LETTER
from projects.pure.stages import after
from projects.queries import day_in, decided, neighbours, parts_in_words

DRAFT = "projects.draft_letters"
EDITABLE = ("subject", "opening", "parts", "neighbour", "neighbour_url", "closing", "post_to")


class NothingDecided(Refused):
    """There is no decision to tell."""

    message = "No expression of interest of this call has a decision yet. Decide first, then draft the letters."


class UntilWhen(Refused):
    """A reserve needs to know how long to wait."""

    message = "There are reserves. Say until which day they stay reserves: a day after today."


class LetterMoved(Refused):
    """The table of states does not allow it."""

    message = "This cannot be done now, because of where the letter stands. Reload the page to see it."


class ChangedMeanwhile(Refused):
    """Somebody else saved this letter in between."""

    message = (
        "Somebody changed this letter after you opened it. What you typed is still here, and nothing is saved yet. "
        "Look at the letter in another tab, then open this page again."
    )


class OwnLetter(Refused):
    """Two people look at each letter."""

    message = "You wrote this letter, so somebody else has to review it."


class SaysTooLittle(Refused):
    """A letter without a reason helps nobody."""

    message = "Every letter names at least one strength and one next step. Write them first."


class NoNeighbour(Refused):
    """Nobody is sent away alone."""

    message = "A letter of “not this time” names a neighbour: a network or an event on their topic. Write it first."


@dataclass(frozen=True, slots=True)
class Frame:
    """What every letter of one kind says around its reasons."""

    subject: str
    opening: str
    closing: str


def frame(kind: str, *, language: str, title: str, until: date | None = None) -> Frame:
    """The words of this kind in this language."""
    day = day_in(language, until) if until else ""
    with translation.override(language):
        subjects = {
            LetterKind.CHOSEN: gettext("You are chosen as a site: %(title)s"),
            LetterKind.RESERVE: gettext("You are a reserve: %(title)s"),
            LetterKind.NOT_THIS_TIME: gettext("Not this time: %(title)s"),
        }
        openings = {
            LetterKind.CHOSEN: gettext(
                "Thank you for your expression of interest. We would like to work with you: you are chosen as a site. "
                "Nothing is signed yet. We will send you a site agreement to read: the money, the time, and what we "
                "ask of you."
            ),
            LetterKind.RESERVE: gettext(
                "Thank you for your expression of interest. You are a reserve. This means: if a chosen site cannot go "
                "ahead, we may ask you to step in. You are a reserve until %(day)s. You need do nothing. By that day "
                "we write to you again, whatever happens."
            ),
            LetterKind.NOT_THIS_TIME: gettext(
                "Thank you for your expression of interest. We read all of it. This time we did not choose it. "
                "We chose sites that make a good mix together, so this says nothing about the worth of your work."
            ),
        }
        closings = {
            LetterKind.CHOSEN: gettext("We look forward to working with you. If anything is unclear, talk to us."),
            LetterKind.RESERVE: gettext("If you can no longer wait, tell us. It does not count against you."),
            LetterKind.NOT_THIS_TIME: gettext(
                "You are welcome to write to us again. Being told “not this time” does not count against you. "
                "If you would like to talk about this letter, phone us."
            ),
        }
        key = LetterKind(kind)
        return Frame((subjects[key] % {"title": title})[:200], openings[key] % {"day": day}, closings[key])


@transaction.atomic
def ask_for_letters(*, by: User | None, now: datetime, call: Call, until: date | None) -> Job:
    """Have one letter drafted for each decision; long work, so a job does it. Raises NothingDecided, UntilWhen."""
    found = decided(call)
    if not found:
        raise NothingDecided
    if any(one.status == ExpressionStatus.RESERVE for one in found) and (until is None or until <= now.date()):
        raise UntilWhen
    params = {"until": until.isoformat() if until else ""}
    return request_job(kind=DRAFT, by=by, now=now, subject=call.public_id, params=params)


@transaction.atomic
def draft_letters(
    *, by: User | None, now: datetime, expressions: Sequence[Expression], until: date | None = None
) -> list[Letter]:
    """Draft what is missing: a letter of another decision is set aside, one of the same decision stays as it is."""
    keys = [one.pk for one in expressions]
    rows = Expression.objects.select_for_update(of=("self",)).filter(pk__in=keys, status__in=LetterKind.values)
    fresh = list(rows.select_related("call", "nation", "topic").order_by("pk"))
    written = Letter.objects.exclude(status=LetterStatus.DISCARDED).filter(expression__in=fresh)
    there: dict[int, dict[str, Letter]] = {}
    for letter in written.select_for_update():
        there.setdefault(letter.expression_id, {})[letter.kind] = letter
    missing = [one for one in fresh if one.status not in there.get(one.pk, {})]
    for one in missing:
        for letter in there.get(one.pk, {}).values():
            if after(LETTER, letter.status, "discard"):
                _move(letter, "discard")
    parts, near = parts_in_words(missing), neighbours(missing)
    letters = [_letter(one, by=by, now=now, until=until, parts=parts[one.pk], near=near) for one in missing]
    _keep_until(missing, until)
    return Letter.objects.bulk_create(letters)


def _letter(
    expression: Expression,
    *,
    by: User | None,
    now: datetime,
    until: date | None,
    parts: list[dict[str, str]],
    near: Mapping[int, str],
) -> Letter:
    kind, language = expression.status, expression.language
    until = until if kind == LetterKind.RESERVE else None
    words = frame(kind, language=language, title=expression.call.title.read(language), until=until)
    neighbour = near.get(expression.pk, "") if kind == LetterKind.NOT_THIS_TIME else ""
    return Letter(
        expression=expression,
        kind=kind,
        language=language,
        subject=words.subject,
        opening=words.opening,
        closing=words.closing,
        parts=parts,
        neighbour=neighbour[:300],
        reserve_until=until,
        drafted_by=by,
        drafted_at=now,
    )


def _keep_until(expressions: Sequence[Expression], until: date | None) -> None:
    held = [one.pk for one in expressions if one.status == ExpressionStatus.RESERVE]
    if until and held:
        ReservePlace.objects.filter(expression__in=held).update(until=until)


def _locked(letter: Letter) -> Letter:
    return Letter.objects.select_for_update(of=("self",)).select_related("expression__call").get(pk=letter.pk)


def _move(letter: Letter, verb: str, *also: str) -> Letter:
    """Along the table of states. Raises LetterMoved."""
    following = after(LETTER, letter.status, verb)
    if following is None:
        raise LetterMoved
    letter.status = following
    letter.save(update_fields=["status", *also])
    return letter


@transaction.atomic
def edit_letter(*, by: User, now: datetime, letter: Letter, seen: int, **words: Any) -> Letter:
    """Change the words of a draft; who changes it last is who wrote it. Raises LetterMoved, ChangedMeanwhile."""
    letter = _locked(letter)
    if after(LETTER, letter.status, "edit") is None:
        raise LetterMoved
    if letter.version != seen:
        raise ChangedMeanwhile
    changed = {name: words[name] for name in EDITABLE if name in words and words[name] != getattr(letter, name)}
    if not changed:
        return letter
    for name, value in changed.items():
        setattr(letter, name, value)
    letter.version += 1
    letter.drafted_by, letter.drafted_at = by, now
    letter.save(update_fields=[*changed, "version", "drafted_by", "drafted_at"])
    return letter


@transaction.atomic
def review_letter(*, by: User, now: datetime, letter: Letter, seen: int) -> Letter:
    """Say that it may leave as it stands; never by who wrote it.

    Raises LetterMoved, ChangedMeanwhile, OwnLetter, SaysTooLittle, NoNeighbour.
    """
    letter = _locked(letter)
    if letter.version != seen:
        raise ChangedMeanwhile
    if letter.drafted_by_id == by.pk:
        raise OwnLetter
    if not letter.says_something():
        raise SaysTooLittle
    if letter.kind == LetterKind.NOT_THIS_TIME and not letter.neighbour.strip():
        raise NoNeighbour
    letter.reviewed_by, letter.reviewed_at, letter.note = by, now, ""
    return _move(letter, "review", "reviewed_by", "reviewed_at", "note")


@transaction.atomic
def send_back_letter(*, by: User, now: datetime, letter: Letter, note: str) -> Letter:
    """Back to a draft, with a note to who wrote it. Raises LetterMoved."""
    del by, now
    letter = _locked(letter)
    letter.reviewed_by, letter.reviewed_at, letter.note = None, None, note
    if letter.status == LetterStatus.DRAFTED:
        letter.save(update_fields=["note"])
        return letter
    return _move(letter, "send_back", "reviewed_by", "reviewed_at", "note")
