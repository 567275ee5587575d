"""Open a survey, close it, give it longer."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from surveys.actions.build import checked
from surveys.enums import SourceKind, SurveyStatus
from surveys.models import Questionnaire, Survey
from surveys.stages import NoSuchMove, move

_SURVEY_TEXTS = ("title", "help_hours", "welcome", "notice")


class CannotOpen(Refused):
    """Something is missing; the message says what to do."""


class NotThatMove(Refused):
    """The survey is not in a state for this."""

    message = _("This survey is not open, so it cannot be closed or given longer.")


def _locked(survey: Survey) -> Survey:
    return Survey.objects.select_for_update(of=("self",)).get(pk=survey.pk)


@transaction.atomic
def open_survey(
    *,
    by: User | None,
    now: datetime,
    survey: Survey,
    opens_at: datetime | None = None,
    closes_at: datetime | None = None,
    without_checked_welsh_because: str = "",
) -> Survey:
    """Open now, or announce for `opens_at`. Raises CannotOpen.

    A real survey for people in Wales opens only with whole and checked Welsh; the override keeps who and why.
    """
    row = _locked(survey)
    try:
        status = move("survey", row.status, "open")
    except NoSuchMove as error:
        raise CannotOpen(_("Only a draft can be opened.")) from error
    row.opens_at = opens_at or row.opens_at or now
    row.closes_at = closes_at or row.closes_at
    version = row.questionnaires.published().order_by("-number").first()
    if version is None:
        raise CannotOpen(_("Publish its questionnaire first."))
    _help_and_notice(row)
    if row.closes_at is not None and row.closes_at <= max(now, row.opens_at):
        raise CannotOpen(_("The closing time must be later than now and than the opening time."))
    if row.source_kind == SourceKind.REAL:
        _languages(row, version, by, without_checked_welsh_because.strip())
    row.status = SurveyStatus(status)
    checked(row)
    row.save(update_fields=["status", "opens_at", "closes_at", "welsh_override_by", "welsh_override_reason"])
    return row


def _help_and_notice(row: Survey) -> None:
    if not row.help_phone.strip() or not row.help_hours.exact("en").strip():
        raise CannotOpen(_("Give the phone number of the help line and its hours first."))
    if not row.privacy_notice_version.strip() or not row.notice.exact("en").strip():
        raise CannotOpen(_("Write the privacy notice and its version first."))
    if not row.welcome.exact("en").strip():
        raise CannotOpen(_("Write who asks, and why, first."))


def _languages(row: Survey, version: Questionnaire, by: User | None, reason: str) -> None:
    """A real survey: Welsh whole and checked when Wales is asked, Easy Read checked with readers."""
    if "en-simple" in version.variants and version.easy_read_checked_on is None:
        raise CannotOpen(_("Have the Easy Read version checked with its readers first, and note the day."))
    if not row.is_for_wales:
        return
    whole = {"cy", "cy-simple"} <= set(version.variants) and all(
        getattr(row, name).exact(slot).strip() for name in _SURVEY_TEXTS for slot in ("cy", "cy-simple")
    )
    if whole and version.welsh_checked_on is not None:
        return
    if not reason or by is None:
        raise CannotOpen(
            _("People in Wales are asked: fill in every Welsh text and have it checked first, or give a reason.")
        )
    row.welsh_override_by, row.welsh_override_reason = by, reason


@transaction.atomic
def close_survey(*, by: User | None, now: datetime, survey: Survey) -> Survey:
    """Close now. Who started may finish for 24 hours. Raises NotThatMove."""
    del by
    row = _locked(survey)
    try:
        row.status = SurveyStatus(move("survey", row.status, "close"))
    except NoSuchMove as error:
        raise NotThatMove from error
    if row.closes_at is None or row.closes_at > now:
        row.closes_at = now
    if row.opens_at is None or row.opens_at >= row.closes_at:  # announced only: it never opened
        raise NotThatMove(_("This survey has not opened yet. Change its opening time instead."))
    row.save(update_fields=["status", "closes_at"])
    return row


@transaction.atomic
def extend_survey(*, by: User | None, now: datetime, survey: Survey, closes_at: datetime) -> Survey:
    """Move the closing time of an open survey to a later one. Raises NotThatMove."""
    del by
    row = _locked(survey)
    if row.status != SurveyStatus.OPEN:
        raise NotThatMove
    if closes_at <= now or (row.closes_at is not None and closes_at <= row.closes_at):
        raise NotThatMove(_("The new closing time must be later than the one before and than now."))
    row.closes_at = closes_at
    row.save(update_fields=["closes_at"])
    return row


@transaction.atomic
def reschedule_survey(*, by: User | None, now: datetime, survey: Survey, opens_at: datetime) -> Survey:
    """Move the opening time of a survey that is announced but has not begun. Raises NotThatMove."""
    del by
    row = _locked(survey)
    if not row.is_upcoming(now):
        raise NotThatMove(_("This survey has begun, so its opening time stays."))
    if row.closes_at is not None and opens_at >= row.closes_at:
        raise NotThatMove(_("It must open before it closes."))
    row.opens_at = max(opens_at, now)
    row.save(update_fields=["opens_at"])
    return row
