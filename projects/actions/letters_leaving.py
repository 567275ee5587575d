"""All letters of a call leave together: nobody hears before anybody else."""

from datetime import datetime

from django.db import transaction

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from impact.people.actions import add_person
from impact.people.enums import ContactRoute
from impact.people.models import Person
from impact.people.pure.details import Details
from impact.ui.languages import BY_CODE
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.calls import decide_call
from projects.actions.deciding import NotClosedYet
from projects.enums import LetterStatus, PaperKind
from projects.models import Call, FrozenPaper, Letter
from projects.pure.freezing import check_sum
from projects.queries import letter_body, paper_reader, undecided, without_letter

SEND = "projects.send_letters"


class NotAllReviewed(Refused):
    """Letters leave together or not at all."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Letters not reviewed yet: {number}. All letters leave on the same day, so review every one first."
        )


class NotAllDecided(Refused):
    """Somebody would be left without an answer."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Expressions of interest without a decision or without a letter: {number}. Everybody gets a letter: "
            "decide, and draft the letters again."
        )


class NothingToSend(Refused):
    """A second press, or no letters."""

    message = "There is no letter to send. What was sent before is not sent again."


@transaction.atomic
def send_letters(*, by: User | None, now: datetime, call: Call) -> Job:
    """Have every letter of the call leave, once all are reviewed; a job does it in one transaction.

    Raises NotClosedYet, NotAllDecided, NotAllReviewed, NothingToSend.
    """
    call = Call.objects.select_for_update().get(pk=call.pk)
    if call.phase(now) not in ("closed", "decided"):
        raise NotClosedYet
    if without := undecided(call) + without_letter(call):
        raise NotAllDecided(without)
    letters = _standing(call)
    if waiting := sum(letter.status == LetterStatus.DRAFTED for letter in letters):
        raise NotAllReviewed(waiting)
    if not any(letter.status == LetterStatus.REVIEWED for letter in letters):
        raise NothingToSend
    Letter.objects.filter(pk__in=[letter.pk for letter in letters], status=LetterStatus.REVIEWED).update(
        status=LetterStatus.QUEUED
    )
    return request_job(kind=SEND, by=by, now=now, subject=call.public_id)


def _standing(call: Call) -> list[Letter]:
    """The live letters, locked; those whose organisation withdrew or whose decision changed are set aside."""
    related = Letter.objects.select_related("expression__call", "expression__nation")
    found = related.filter(expression__call=call).live().select_for_update(of=("self",))
    standing = []
    for letter in found.order_by("pk"):
        if letter.expression.status == letter.kind:
            standing.append(letter)
        else:
            letter.status = LetterStatus.DISCARDED
            letter.save(update_fields=["status"])
    return standing


@transaction.atomic
def let_letters_go(*, now: datetime, call: Call) -> int:
    """Freeze and send each queued letter once, and say that the call is decided. Returns how many left."""
    call = Call.objects.select_for_update().get(pk=call.pk)
    gone = 0
    for letter in _standing(call):
        if letter.status == LetterStatus.QUEUED:
            _leave(letter, now)
            gone += 1
    if gone and call.phase(now) == "closed":
        decide_call(by=None, now=now, call=call)
    return gone


def _leave(letter: Letter, now: datetime) -> None:
    body = letter_body(letter)
    FrozenPaper.objects.create(
        expression=letter.expression,
        kind=PaperKind.LETTER,
        subject=letter.public_id,
        body=body,
        sha256=check_sum(body),
        made_at=now,
    )
    letter.status, letter.sent_at = LetterStatus.SENT, now
    letter.save(update_fields=["status", "sent_at"])
    emails.decision(expression=letter.expression, body=body, reader=_reader(letter, now), now=now)


def _reader(letter: Letter, now: datetime) -> Person | None:
    """Who gets it on paper or by phone; somebody who asked for paper is written down for that."""
    expression = letter.expression
    reader = paper_reader(expression)
    if reader is not None or not letter.post_to.strip():
        return reader
    language = BY_CODE[letter.language]
    details = Details(
        name=expression.contact_name,
        contact_route=ContactRoute.LETTER,
        address=letter.post_to,
        language=language.language,
        format=language.format,
    )
    return add_person(by=None, now=now, details=details, nation=expression.nation)
