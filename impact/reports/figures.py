"""The door out: published reports for the home page and search, and what waits for staff."""

from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.reports.enums import SourceKind
from impact.reports.models import Edition
from impact.reports.queries import overdue_actions, published_reports
from impact.reports.words import place_words, share_words
from impact.ui.waiting import Waiting

TOP = 5


@dataclass(frozen=True, slots=True)
class PublishedSummary:
    """A published report in a few words, in the active language: (place in words, label, share in words)."""

    title: str
    url: str
    published_on: date
    top: tuple[tuple[str, str, str], ...]
    invented: bool
    responses: int
    summary: str


def latest_published() -> PublishedSummary | None:
    """Give the report published last, or None while there is none.

    Imported public ballots are for trying the method out: they are not what people told the programme.
    """
    told = published_reports().exclude(source_kind=SourceKind.PUBLIC_BALLOTS)
    edition = told.select_related("body").first()
    return _summary(edition) if edition else None


def _summary(edition: Edition) -> PublishedSummary:
    language = get_language() or "en"
    body = edition.body.read()
    published_at: datetime = edition.on
    return PublishedSummary(
        title=str(edition.report.title),
        url=reverse("reports:edition", args=[edition.report.survey_slug, edition.number]),
        published_on=timezone.localdate(published_at),
        top=tuple(
            (
                place_words(item.place, equal=item.equal, language=language),
                item.labels.get(language, item.labels["en"]),
                share_words(item.share),
            )
            for item in body.placed[:TOP]
        ),
        invented=body.survey.invented,
        responses=body.responses,
        summary=str(edition.summary),
    )


def waiting(user: User) -> tuple[Waiting, ...]:
    """What a member of staff should look at: approvals, reports sent back, actions whose day has passed."""
    lines = []
    editions = reverse("admin:reports_edition_changelist")
    if user.has_perm("reports.approve_edition"):
        count = Edition.objects.waiting().exclude(submitted_by=user).count()
        lines.append(Waiting(_("reports waiting for approval"), count, f"{editions}?status__exact=submitted"))
    if user.has_perm("reports.submit_edition"):
        count = Edition.objects.filter(status="sent_back").count()
        lines.append(Waiting(_("reports sent back to mend"), count, f"{editions}?status__exact=sent_back"))
    if user.has_perm("reports.change_reportaction"):
        count = overdue_actions(timezone.localdate()).count()
        url = reverse("admin:reports_reportaction_changelist") + "?overdue=yes"
        lines.append(Waiting(_("actions after reports that are overdue"), count, url))
    return tuple(lines)
