"""A person answers: start, save page by page, get a code to go on later, clear.

Saving is one UPDATE without a transaction around it: it either happens whole or not at all, and it only touches a
draft of a survey that still takes answers. When it touches nothing, one more query explains why.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from surveys.actions.refusals import AlreadySent, BadAnswer, NotFound, NotOpen, SurveyClosed
from surveys.answers import HARD_LIMIT, is_sound, tidy_text
from surveys.definition import Coded, Definition, UnknownItem
from surveys.enums import Channel, Format, Help, ResponseStatus
from surveys.models import Questionnaire, Response
from surveys.models.survey import GRACE
from surveys.option_orders import choose_order
from surveys.queries import definition, public_survey, resume_hash, sitting
from surveys.resume_codes import new_code

_SAVE = """
UPDATE surveys_response AS r
SET answers = (r.answers - %(gone)s::text[]) || %(answers)s::jsonb,
    draft_texts = (r.draft_texts - %(gone_texts)s::text[]) || %(texts)s::jsonb,
    language = %(language)s,
    format = %(format)s
FROM surveys_questionnaire AS q JOIN surveys_survey AS s ON s.id = q.survey_id
WHERE r.public_id = %(response)s AND r.status = 'draft'
  AND q.id = r.questionnaire_id AND q.public_id = %(version)s
  AND s.slug = %(survey)s AND s.status <> 'draft'
  AND (s.closes_at IS NULL OR s.closes_at > %(closed_before)s)
RETURNING r.answers
"""


@dataclass(frozen=True, slots=True)
class Started:
    """What the person's own device keeps. The code is nowhere else: only its hash is stored."""

    response: UUID
    version: UUID
    code: str


@transaction.atomic
def start(
    *,
    now: datetime,
    survey: str,
    language: str = "en",
    format: str = Format.STANDARD,  # noqa: A002  (the word of the house)
    channel: str = Channel.WEB,
    help: str = Help.NOT_SAID,  # noqa: A002
    campaign: str = "",
    option_order: int | None = None,
) -> Started:
    """Begin a draft. Raises NotFound, NotOpen."""
    found = public_survey(survey)
    if found is None:
        raise NotFound
    version: UUID | None = found.version  # type: ignore[attr-defined]
    if version is None or not found.is_open(now):
        raise NotOpen
    code = new_code(secrets.choice)
    response = Response(
        questionnaire_id=Questionnaire.objects.only("pk").get(public_id=version).pk,
        channel=channel,
        help=help,
        language=language,
        format=format,
        campaign=campaign[:40],
        started_at=now,
        option_order=choose_order(secrets.randbelow(20) if option_order is None else option_order),
        privacy_notice_version=found.privacy_notice_version,
        resume_hash=resume_hash(survey, code),
    )
    response.save(force_insert=True)
    return Started(response.public_id, version, code)


def save_page(
    *,
    now: datetime,
    survey: str,
    response: UUID,
    version: UUID,
    answers: Mapping[str, Coded | None],
    texts: Mapping[str, str | None] | None = None,
    language: str = "en",
    format: str = Format.STANDARD,  # noqa: A002
) -> dict[str, Coded]:
    """Save what one page gave and return all answers of the draft as they stand now.

    `answers` holds coded answers by question code, `texts` free text; None takes an answer away. One query; two when
    refused. Raises NotFound, AlreadySent, SurveyClosed, BadAnswer.
    """
    texts = {code: tidy_text(text) if text else None for code, text in (texts or {}).items()}
    _check(definition(version), answers, texts)
    with connection.cursor() as cursor:
        cursor.execute(
            _SAVE,
            {
                "gone": [code for code, coded in answers.items() if coded is None],
                "answers": json.dumps({code: coded for code, coded in answers.items() if coded is not None}),
                "gone_texts": [code for code, text in texts.items() if not text],
                "texts": json.dumps({code: text for code, text in texts.items() if text}),
                "language": language,
                "format": format,
                "response": response,
                "version": version,
                "survey": survey,
                "closed_before": now - GRACE,
            },
        )
        row = cursor.fetchone()
    if row is None:
        raise why_not(survey, response)
    saved: dict[str, Coded] = json.loads(row[0]) if isinstance(row[0], str) else row[0]
    return saved


def _check(known: Definition, answers: Mapping[str, Coded | None], texts: Mapping[str, str | None]) -> None:
    try:
        for code, coded in answers.items():
            question = known.question(code)
            if question.is_text or (coded is not None and not is_sound(question, coded)):
                raise BadAnswer
        for code, text in texts.items():
            question = known.question(code)
            if not question.is_text or len(text or "") > HARD_LIMIT[question.kind]:
                raise BadAnswer
    except UnknownItem:
        raise BadAnswer from None


def why_not(survey: str, response: UUID) -> NotFound | AlreadySent | SurveyClosed:
    """One query that explains why a draft could not be saved or sent."""
    found = sitting(survey, response)
    if found is None or found.status == ResponseStatus.WITHDRAWN:
        return NotFound()
    if not found.is_draft:
        return AlreadySent()
    return SurveyClosed()


def new_resume_code(*, survey: str, response: UUID) -> str:
    """Give the draft another code; the one before stops working. Raises NotFound, AlreadySent, SurveyClosed."""
    code = new_code(secrets.choice)
    drafts = Response.objects.filter(
        public_id=response, status=ResponseStatus.DRAFT, questionnaire__survey__slug=survey
    )
    if not drafts.update(resume_hash=resume_hash(survey, code)):
        raise why_not(survey, response)
    return code


def clear_answers(*, survey: str, response: UUID) -> None:
    """Empty a draft and go on with it. Raises NotFound, AlreadySent, SurveyClosed."""
    drafts = Response.objects.filter(
        public_id=response, status=ResponseStatus.DRAFT, questionnaire__survey__slug=survey
    )
    if not drafts.update(answers={}, draft_texts={}):
        raise why_not(survey, response)


def forget_draft(*, survey: str, response: UUID) -> bool:
    """Delete a draft at the person's wish; True when there was one."""
    deleted, _ = Response.objects.filter(
        public_id=response, status=ResponseStatus.DRAFT, questionnaire__survey__slug=survey
    ).delete()
    return deleted > 0
