"""Submit, approve and publish, send back, withdraw: two people, each step by the table in stages.py."""

from datetime import datetime
from decimal import Decimal

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.actions import Finding, publish_findings
from impact.programme.texts import Texts
from impact.reports.enums import EditionStatus
from impact.reports.models import Edition, Report
from impact.reports.stages import after, needs


class NotAllowed(Refused):
    """This person's role does not include this step."""

    message = _("Your role does not include this step. Ask a programme director who may do it.")


class NotThisStep(Refused):
    """The edition stands somewhere else by now."""

    message = _("This report has moved on meanwhile. Reload the page to see where it stands.")


class SummaryMissing(Refused):
    """A summary is not written in every language and format."""

    message = _(
        "The summary is not finished. Write it in English, Welsh, Easy Read and Easy Read Welsh, then submit again."
    )


class NeedsAnotherPerson(Refused):
    """Nobody approves what they submitted."""

    message = _("You submitted this report, so another person has to approve it.")


class NotPublishableYet(Refused):
    """Reports of real surveys wait for the full disclosure audit."""

    message = _(
        "Reports of real surveys cannot be published yet: the full check of what the tables give away is not built. "
        "Only example surveys and public ballots can."
    )


class ReasonMissing(Refused):
    """A reason is needed."""

    message = _("Write the reason, so that others know what to do next.")


@transaction.atomic
def submit(*, by: User, now: datetime, edition: Edition) -> Edition:
    """Ask another person to approve.

    Raises NotAllowed, NotThisStep, SummaryMissing.
    """
    locked = _locked(edition, by=by, verb="submit")
    if locked.missing_summaries:
        raise SummaryMissing
    return _move(locked, "submit", submitted_by=by, submitted_at=now, approved_by=None)


@transaction.atomic
def approve_and_publish(*, by: User, now: datetime, edition: Edition) -> Edition:
    """Publish; the edition published before is superseded, and the findings are written, in the same transaction.

    Raises NotAllowed, NotThisStep, NeedsAnotherPerson, SummaryMissing, NotPublishableYet.
    """
    locked = _locked(edition, by=by, verb="publish")
    if locked.submitted_by_id == by.pk:
        raise NeedsAnotherPerson
    if locked.missing_summaries:
        raise SummaryMissing
    if not locked.may_be_published:
        raise NotPublishableYet
    former = Edition.objects.published().filter(report=locked.report_id).first()
    if former is not None:
        _move(former, "supersede", superseded_at=now)
    _move(locked, "publish", approved_by=by, published_at=now, supersedes=former)
    _publish_findings(locked, now=now)
    return locked


@transaction.atomic
def send_back(*, by: User, now: datetime, edition: Edition, reason: str) -> Edition:
    """Give a submitted edition back with a reason.

    Raises NotAllowed, NotThisStep, ReasonMissing.
    """
    locked = _locked(edition, by=by, verb="send_back")
    return _move(locked, "send_back", sent_back_by=by, sent_back_at=now, sent_back_reason=_reason(reason))


@transaction.atomic
def withdraw(*, by: User, now: datetime, edition: Edition, reason: Texts) -> Edition:
    """Take an edition out of public view; its address then shows the reason (English needed, Welsh wanted).

    Raises NotAllowed, NotThisStep, ReasonMissing.
    """
    locked = _locked(edition, by=by, verb="withdraw")
    _reason(reason.exact("en"))
    return _move(locked, "withdraw", withdrawn_by=by, withdrawn_at=now, withdrawn_reason=reason)


def _locked(edition: Edition, *, by: User, verb: str) -> Edition:
    """Lock the report, then the edition: two people at the same moment come one after the other."""
    if not by.is_active or not by.has_perm(needs(verb)):
        raise NotAllowed
    Report.objects.select_for_update().get(pk=edition.report_id)
    locked = Edition.objects.select_for_update().get(pk=edition.pk)
    if after(locked.status, verb) is None:
        raise NotThisStep
    return locked


def _move(edition: Edition, verb: str, **columns: object) -> Edition:
    """Set the status the table gives, and who did it."""
    edition.status = EditionStatus(after(edition.status, verb) or edition.status)
    for name, value in columns.items():
        setattr(edition, name, value)
    edition.save(update_fields=["status", *columns])
    return edition


def _reason(words: str) -> str:
    """Trim the reason. Raises ReasonMissing."""
    if not words.strip():
        raise ReasonMissing
    return words.strip()


def _publish_findings(edition: Edition, *, now: datetime) -> None:
    """Say to the programme which priority came where; two items with the same words count once, at the better place."""
    with override("en"):
        url = reverse("reports:edition", args=[edition.report.survey_slug, edition.number])
    best: dict[str, Finding] = {}
    for item in edition.body.read().placed:
        label = item.labels["en"][:200]
        best.setdefault(label, Finding(item.slug, label, Decimal(item.place or 1)))
    publish_findings(
        edition_uuid=edition.public_id,
        number=edition.number,
        url=url,
        published_on=timezone.localdate(now),
        findings=list(best.values()),
    )
