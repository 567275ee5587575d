"""Help to apply: asked for by anybody, promised and given by staff."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.actions import add_person
from impact.people.pure.details import Details
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.working_days import add_working_days
from impact.programme.models import Nation
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.start import LAWFUL_BASIS
from projects.enums import CallStatus
from projects.models import Call, HelpRequest
from projects.pure import stages

DAYS_TO_ANSWER = 5


class TooLateToHelp(Refused):
    """The call has closed."""

    message = _(
        "This call has closed. We can help you with the next one: phone us, the number is at the top of the page."
    )


class HelpIsDone(Refused):
    """Somebody else was faster."""

    message = _("This is marked as done already. Reload the page to see by whom.")


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """What somebody asks for."""

    details: Details
    nation: Nation
    wants: tuple[str, ...]
    organisation_name: str = ""
    words: str = ""
    needed_by: date | None = None


@transaction.atomic
def ask_for_help(*, now: datetime, call: Call, key: UUID, wanted: HelpWanted, quietly: bool = False) -> HelpRequest:
    """Keep the request and say that it arrived, unless `quietly` (that address had enough mail from us today).

    The same `key` again (a double click) keeps it once and tells once. Raises TooLateToHelp.
    """
    known = HelpRequest.objects.filter(submission_key=key).first()
    if known:
        return known
    if call.phase(now) not in {CallStatus.PLANNED, CallStatus.OPEN}:
        raise TooLateToHelp
    try:
        with transaction.atomic():
            asked = _keep(call, key, wanted, now)
    except IntegrityError:
        known = HelpRequest.objects.filter(submission_key=key).first()
        if known is None:
            raise
        return known
    if not quietly:
        emails.help_asked(now=now, asked=asked)
    return asked


def _keep(call: Call, key: UUID, wanted: HelpWanted, now: datetime) -> HelpRequest:
    today = timezone.localdate(now)
    due = add_working_days(today, DAYS_TO_ANSWER)
    person = add_person(by=None, now=now, details=wanted.details, nation=wanted.nation)
    return HelpRequest.objects.create(
        submission_key=key,
        call=call,
        person=person,
        organisation_name=wanted.organisation_name,
        nation=wanted.nation,
        wants=list(wanted.wants),
        words=wanted.words,
        needed_by=wanted.needed_by,
        due_on=max(today, min(due, wanted.needed_by)) if wanted.needed_by else due,
        created_at=now,
        privacy_notice_version=PRIVACY_NOTICE_VERSION,
        lawful_basis=LAWFUL_BASIS,
    )


def _locked(asked: HelpRequest, verb: str) -> tuple[HelpRequest, str]:
    asked = HelpRequest.objects.select_for_update(of=("self",)).get(pk=asked.pk)
    following = stages.after(stages.HELP, asked.status, verb)
    if following is None:
        raise HelpIsDone
    return asked, following


@transaction.atomic
def promise_help(*, by: User, now: datetime, asked: HelpRequest, promise: str, due_on: date) -> HelpRequest:
    """Say what we will do and by when, and tell them. A later promise takes the place of the first. Raises HelpIsDone."""
    asked, asked.status = _locked(asked, "promise")
    asked.promise, asked.promised_by, asked.promised_at, asked.due_on = promise, by, now, due_on
    asked.save(update_fields=["status", "promise", "promised_by", "promised_at", "due_on"])
    emails.help_promised(now=now, asked=asked)
    return asked


@transaction.atomic
def finish_help(*, by: User, now: datetime, asked: HelpRequest, note: str = "") -> HelpRequest:
    """The help was given, or is not wanted any more. Raises HelpIsDone."""
    asked, asked.status = _locked(asked, "finish")
    asked.done_by, asked.done_at, asked.done_note = by, now, note
    asked.save(update_fields=["status", "done_by", "done_at", "done_note"])
    return asked
