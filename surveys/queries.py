"""Named reads that cross nouns: definitions, what a person is in the middle of, surveys for the public list."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection
from django.db.models import OuterRef, QuerySet, Subquery

from surveys.definition import Coded, Definition, HeadingDef, OptionDef, PageDef, QuestionDef, Words
from surveys.enums import QuestionnaireStatus, ResponseStatus
from surveys.frozen import fingerprint, thaw
from surveys.models import ItemText, Questionnaire, QuestionnaireBody, Survey
from surveys.models.survey import GRACE
from surveys.resume_codes import hashed, normalised
from surveys.routing import BadCondition, read_condition


class UnknownVersion(LookupError):
    """There is no published questionnaire with this id."""


class ChangedBody(RuntimeError):
    """The frozen content does not have the fingerprint it was published with. Nothing may be shown from it."""


@lru_cache(maxsize=64)
def definition(version: UUID) -> Definition:
    """The published questionnaire, kept in memory: it never changes. Raises UnknownVersion, ChangedBody."""
    body = QuestionnaireBody.objects.filter(questionnaire__public_id=version).first()
    if body is None:
        raise UnknownVersion(version)
    if not hmac.compare_digest(fingerprint(body.content), body.sha256):
        raise ChangedBody(version)
    return thaw(body.content, version)


def definition_of(questionnaire: Questionnaire) -> Definition:
    """The definition of any version: from its frozen body when published, from its rows while it is a draft."""
    return definition(questionnaire.public_id) if questionnaire.is_published else draft_definition(questionnaire)


def draft_definition(questionnaire: Questionnaire) -> Definition:
    """The questionnaire as its rows stand now (staff preview, publish check). An unreadable condition counts as none."""
    words: dict[tuple[str, int], dict[str, Words]] = {}
    for text in ItemText.objects.filter(questionnaire=questionnaire):
        for target in ("page", "question", "heading", "option"):
            owner = getattr(text, f"{target}_id")
            if owner is not None:
                item = Words(text.text, text.hint, text.picture, text.alt)
                words.setdefault((target, owner), {})[text.variant] = item
    pages = questionnaire.pages.order_by("position").prefetch_related(
        "questions__options__heading", "questions__options__priority", "questions__headings"
    )
    return Definition(
        version=questionnaire.public_id,
        survey=questionnaire.survey.slug,
        number=questionnaire.number,
        variants=tuple(questionnaire.variants),
        pages=tuple(
            PageDef(
                page.slug,
                words.get(("page", page.pk), {}),
                tuple(_question(q, words) for q in sorted(page.questions.all(), key=lambda q: q.position)),
            )
            for page in pages
        ),
    )


def _question(row: Any, words: dict[tuple[str, int], dict[str, Words]]) -> QuestionDef:
    return QuestionDef(
        code=row.code,
        kind=row.kind,
        words=words.get(("question", row.pk), {}),
        options=tuple(
            OptionDef(
                code=option.code,
                slug=option.slug,
                words=words.get(("option", option.pk), {}),
                exclusive=option.exclusive,
                not_said=option.not_said,
                heading=option.heading.slug if option.heading else "",
                priority=option.priority.slug if option.priority else "",
            )
            for option in sorted(row.options.all(), key=lambda option: option.position)
        ),
        headings=tuple(
            HeadingDef(heading.slug, words.get(("heading", heading.pk), {}))
            for heading in sorted(row.headings.all(), key=lambda heading: heading.position)
        ),
        segment=row.segment,
        condition=_condition(row.condition),
        limit=row.limit,
        least=row.least,
        most=row.most,
        length=row.length,
        equality=row.equality,
    )


def _condition(data: Any) -> Any:
    try:
        return read_condition(data)
    except BadCondition:
        return None


def with_version(surveys: QuerySet[Survey]) -> QuerySet[Survey]:
    """Each survey with `version`: the id of its newest published questionnaire, or None."""
    newest = Questionnaire.objects.filter(survey=OuterRef("pk"), status=QuestionnaireStatus.PUBLISHED)
    return surveys.annotate(version=Subquery(newest.order_by("-number").values("public_id")[:1]))


def public_surveys() -> QuerySet[Survey]:
    """Surveys the public may know of, newest first, each with `version`."""
    return with_version(Survey.objects.public()).order_by("-opens_at", "-pk")


def public_survey(slug: str) -> Survey | None:
    """One of them, with `version`; one query."""
    return public_surveys().filter(slug=slug).first()


@dataclass(frozen=True, slots=True)
class Sitting:
    """What somebody is in the middle of (or has sent): read with one query for each page."""

    response: UUID
    version: UUID
    status: str
    answers: dict[str, Coded]
    texts: dict[str, str]
    option_order: int
    language: str
    format: str
    channel: str
    campaign: str
    started_at: datetime
    submitted_at: datetime | None
    survey: str
    survey_title: dict[str, str]
    source_kind: str
    survey_status: str
    closes_at: datetime | None
    minutes: int
    help_phone: str
    help_hours: dict[str, str]

    @property
    def is_draft(self) -> bool:
        """Not sent yet."""
        return self.status == ResponseStatus.DRAFT

    @property
    def is_sent(self) -> bool:
        """Sent: counted, or set aside to check; the person is told the same."""
        return self.status in (ResponseStatus.SUBMITTED, ResponseStatus.QUARANTINED)

    def may_save(self, now: datetime) -> bool:
        """A draft of a survey that is open, or closed less than 24 hours ago."""
        in_time = self.closes_at is None or now < self.closes_at + GRACE
        return self.is_draft and self.survey_status != "draft" and in_time


# Written by hand: building this query through the ORM costs more than half of a whole page.
_SITTING = """
SELECT r.public_id, q.public_id, r.status, r.answers, r.draft_texts, r.option_order, r.language, r.format, r.channel,
       r.campaign, r.started_at, r.submitted_at, s.slug, s.title, s.source_kind, s.status, s.closes_at, s.minutes,
       s.help_phone, s.help_hours
FROM surveys_response AS r
JOIN surveys_questionnaire AS q ON q.id = r.questionnaire_id
JOIN surveys_survey AS s ON s.id = q.survey_id
WHERE s.slug = %s AND
"""
_JSON = frozenset({"answers", "texts", "survey_title", "help_hours"})
_IS_JSON = tuple(name in _JSON for name in Sitting.__dataclass_fields__)


def _sitting(survey: str, condition: str, value: UUID | str) -> Sitting | None:
    with connection.cursor() as cursor:
        cursor.execute(_SITTING + condition, [survey, value])
        row = cursor.fetchone()
    if row is None:
        return None
    return Sitting(*(json.loads(cell) if is_json else cell for cell, is_json in zip(row, _IS_JSON, strict=True)))


def sitting(survey: str, response: UUID) -> Sitting | None:
    """The response with this id, if it belongs to this survey."""
    return _sitting(survey, "r.public_id = %s", response)


def sitting_by_code(survey: str, typed: str) -> Sitting | None:
    """The draft that this resume code opens; None for a wrong, used or expired code alike."""
    code = normalised(typed)
    if code is None:
        return None
    return _sitting(survey, "r.status = 'draft' AND r.resume_hash = %s", resume_hash(survey, code))


def resume_hash(survey: str, code: str) -> str:
    """The keyed hash under which a resume code is stored."""
    key = hashlib.sha256(b"surveys.resume:" + settings.SECRET_KEY.encode()).digest()
    return hashed(code, survey=survey, key=key)
