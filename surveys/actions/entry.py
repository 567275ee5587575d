"""Staff type in what came on paper, by phone or at an event."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from surveys.actions.refusals import BadAnswer, NotFound, SurveyClosed
from surveys.actions.submit import send
from surveys.answers import HARD_LIMIT, is_sound, tidy_text
from surveys.definition import Coded, Definition, UnknownItem
from surveys.enums import Channel, Format, Help, ResponseStatus
from surveys.models import Questionnaire, Response
from surveys.queries import definition, public_survey

POST_TAKES = timedelta(days=28)
TYPED_CHANNELS = (Channel.PAPER, Channel.PHONE, Channel.EVENT)


class NotTyped(Refused):
    """The channel is one people use themselves."""

    message = _("Choose paper, phone or event: what people send themselves is not typed in.")


@transaction.atomic
def enter_response(
    *,
    by: User,
    now: datetime,
    survey: str,
    submission_key: UUID,
    answers: Mapping[str, Coded],
    texts: Mapping[str, str] | None = None,
    channel: str = Channel.PAPER,
    help: str = Help.NOT_SAID,  # noqa: A002  (the word of the house)
    language: str = "en",
    format: str = Format.STANDARD,  # noqa: A002
    campaign: str = "",
) -> Response:
    """Enter one response, sent at once; pressing the button twice gives one. Paper may arrive 28 days late.

    Raises NotFound, SurveyClosed, NotTyped, BadAnswer.
    """
    if channel not in TYPED_CHANNELS:
        raise NotTyped
    known, version = _open_version(survey, now)
    _check(known, answers, texts or {})
    again = Response.objects.filter(submission_key=submission_key, entered_by=by).first()
    if again is not None:
        return again
    response = Response(
        questionnaire=version,
        channel=channel,
        help=help,
        entered_by=by,
        language=language,
        format=format,
        campaign=campaign[:40],
        started_at=now,
        answers=dict(answers),
        draft_texts={code: text for code, raw in (texts or {}).items() if (text := tidy_text(raw))},
        privacy_notice_version=version.survey.privacy_notice_version,
    )
    response.save(force_insert=True)
    send(response, known, now=now, submission_key=submission_key, status=ResponseStatus.SUBMITTED, flags=[])
    return response


def _open_version(survey: str, now: datetime) -> tuple[Definition, Questionnaire]:
    found = public_survey(survey)
    version: UUID | None = found.version if found else None  # type: ignore[attr-defined]
    if found is None or version is None or found.is_upcoming(now):
        raise NotFound(_("This survey is not open, so nothing can be typed in for it."))
    if found.closes_at is not None and now >= found.closes_at + POST_TAKES:
        raise SurveyClosed(_("This survey closed more than 28 days ago, so nothing more is counted."))
    return definition(version), Questionnaire.objects.select_related("survey").get(public_id=version)


def _check(known: Definition, answers: Mapping[str, Coded], texts: Mapping[str, str]) -> None:
    try:
        sound = all(is_sound(known.question(code), coded) for code, coded in answers.items())
        fits = all(
            known.question(code).is_text and len(text) <= HARD_LIMIT[known.question(code).kind]
            for code, text in texts.items()
        )
    except UnknownItem:
        raise BadAnswer from None
    if not (sound and fits):
        raise BadAnswer
