"""Staff look at responses that were set aside, withdraw one, and take names out of open texts."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from surveys.columns import Columns
from surveys.enums import OpenTextState, ResponseStatus
from surveys.models import EqualityAnswers, OpenText, Response
from surveys.stages import NoSuchMove, move


class NotThatResponse(Refused):
    """The response is not in a state for this."""

    message = _("This response has moved on since you opened the page. Please look at it again.")


def _locked(response: Response, verb: str) -> tuple[Response, ResponseStatus]:
    row = Response.objects.select_for_update(of=("self",)).get(pk=response.pk)
    try:
        return row, ResponseStatus(move("response", row.status, verb))
    except NoSuchMove as error:
        raise NotThatResponse from error


@transaction.atomic
def accept_response(*, by: User, now: datetime, response: Response) -> Response:
    """It was a person after all: count it. Its flags stay. Raises NotThatResponse."""
    del by, now
    row, status = _locked(response, "accept")
    row.status = status
    row.save(update_fields=["status"])
    return row


@transaction.atomic
def set_aside(*, by: User, now: datetime, response: Response) -> Response:
    """Take a sent response out of the figures until somebody has checked it. Raises NotThatResponse."""
    del by, now
    row, status = _locked(response, "set_aside")
    if row.status == ResponseStatus.DRAFT:
        raise NotThatResponse
    row.status = status
    row.save(update_fields=["status"])
    return row


@transaction.atomic
def withdraw_response(*, by: User | None, now: datetime, response: Response) -> Response:
    """Take a response out for good: only the fact that there was one stays. Raises NotThatResponse."""
    del by, now
    row, status = _locked(response, "withdraw")
    OpenText.objects.filter(response=row).delete()
    EqualityAnswers.objects.filter(response=row).delete()
    empty = Columns()
    for name in Columns.__dataclass_fields__:
        value = getattr(empty, name)
        setattr(row, name, list(value) if isinstance(value, tuple) else value)
    row.answers, row.draft_texts, row.resume_hash, row.campaign = {}, {}, None, ""
    row.status = status
    row.save(
        update_fields=[*Columns.__dataclass_fields__, "answers", "draft_texts", "resume_hash", "campaign", "status"]
    )
    return row


@transaction.atomic
def note_text(*, by: User, now: datetime, text: OpenText, state: OpenTextState, redacted: str = "") -> OpenText:
    """What a reader did with an open text: names taken out (then `redacted` holds it), nothing to take out, concern.

    Raises NotThatResponse.
    """
    del by, now
    row = OpenText.objects.select_for_update(of=("self",)).get(pk=text.pk)
    if state == OpenTextState.REDACTED and not redacted.strip():
        raise NotThatResponse(_("Write the text as it may be read, without names."))
    row.state = state
    row.redacted = redacted.strip() if state == OpenTextState.REDACTED else ""
    row.save(update_fields=["state", "redacted"])
    return row
