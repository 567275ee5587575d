"""A person sends their answers, once however often the button is pressed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from surveys.actions.answer import why_not
from surveys.actions.refusals import AlreadySent, NotFound, SurveyClosed
from surveys.answers import is_sound
from surveys.columns import Columns, columns_of
from surveys.definition import Coded, Definition
from surveys.enums import Channel, Flag, ResponseStatus
from surveys.models import EqualityAnswers, OpenText, Question, Response
from surveys.queries import definition
from surveys.routing import route

TOO_FAST = timedelta(seconds=8)
_REVIEWED = {Flag.HONEYPOT, Flag.TOO_FAST}


@dataclass(frozen=True, slots=True)
class Sent:
    """The receipt. `again` is True when these answers had been sent under the same key before."""

    response: UUID
    submitted_at: datetime
    again: bool


def submit(
    *,
    now: datetime,
    survey: str,
    response: UUID,
    submission_key: UUID,
    flags: Collection[str] = (),
    so_far: bool = False,
) -> Sent:
    """Send a draft: idempotent by `submission_key` (double click, resend). At most 12 queries.

    `flags` come from the page (honeypot, burst); what looks automatic is set aside to check, never dropped. `so_far`
    marks "Send what I have done so far", which counts like any other. Raises NotFound, AlreadySent, SurveyClosed.
    """
    try:
        return _submit(
            now=now, survey=survey, response=response, submission_key=submission_key, flags=flags, so_far=so_far
        )
    except IntegrityError as error:  # somebody else's key: cannot happen by accident
        raise AlreadySent from error


@transaction.atomic
def _submit(
    *, now: datetime, survey: str, response: UUID, submission_key: UUID, flags: Collection[str], so_far: bool
) -> Sent:
    found = (
        Response.objects.select_for_update(of=("self",))
        .select_related("questionnaire__survey")
        .filter(public_id=response, questionnaire__survey__slug=survey)
        .first()
    )
    if found is None:
        raise NotFound
    if found.status != ResponseStatus.DRAFT:
        if found.submission_key == submission_key and found.submitted_at is not None:
            return Sent(response, found.submitted_at, again=True)
        raise why_not(survey, response)
    if not found.questionnaire.survey.takes_answers(now):
        raise SurveyClosed
    raised = _flags(found, now, flags, so_far=so_far)
    set_aside = bool(_REVIEWED & set(raised))
    send(
        found,
        definition(found.questionnaire.public_id),
        now=now,
        submission_key=submission_key,
        flags=raised,
        status=ResponseStatus.QUARANTINED if set_aside else ResponseStatus.SUBMITTED,
    )
    return Sent(response, now, again=False)


def _flags(found: Response, now: datetime, flags: Collection[str], *, so_far: bool) -> list[str]:
    raised = {flag for flag in flags if flag in Flag.values}
    if so_far:
        raised.add(Flag.SENT_SO_FAR)
    given = len(found.answers) + len(found.draft_texts)
    if found.channel == Channel.WEB and given > 1 and now - found.started_at < TOO_FAST:
        raised.add(Flag.TOO_FAST)
    return sorted(raised)


def send(
    found: Response,
    known: Definition,
    *,
    now: datetime,
    submission_key: UUID,
    status: ResponseStatus,
    flags: list[str],
) -> None:
    """Move a locked draft to its end: unreachable answers dropped, columns filled, texts and equality moved apart."""
    texts: Mapping[str, str] = found.draft_texts
    current = route(known, found.answers)
    answers = {code: coded for code, coded in current.answers.items() if is_sound(known.question(code), coded)}
    equality = {code: answers.pop(code) for code in list(answers) if known.question(code).equality}
    asked_texts = {
        code: text for code, text in texts.items() if code in current.asked and known.question(code).is_text and text
    }
    _fill(found, columns_of(known, answers))
    found.answers = answers
    found.draft_texts = {}
    found.resume_hash = None
    found.submission_key = submission_key
    found.submitted_at = now
    found.flags = flags
    found.status = status
    found.save(
        update_fields=[
            *Columns.__dataclass_fields__,
            "answers",
            "draft_texts",
            "resume_hash",
            "submission_key",
            "submitted_at",
            "flags",
            "status",
        ]
    )
    _write_apart(found, equality, asked_texts, now)


def _fill(found: Response, columns: Columns) -> None:
    for name in Columns.__dataclass_fields__:
        value: Any = getattr(columns, name)
        setattr(found, name, list(value) if isinstance(value, tuple) else value)


def _write_apart(found: Response, equality: dict[str, Coded], texts: Mapping[str, str], now: datetime) -> None:
    if equality:
        EqualityAnswers(response=found, answers=equality).save(force_insert=True)
    if texts:
        ids = dict(
            Question.objects.filter(questionnaire=found.questionnaire_id, code__in=texts).values_list("code", "pk")
        )
        OpenText.objects.bulk_create(
            OpenText(
                response=found,
                question_id=ids[code],
                raw=text,
                language=found.language,
                sent_on=timezone.localdate(now),
            )
            for code, text in texts.items()
        )
