"""Ask for an edition to be built, and freeze what was built."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.enums import JobState
from impact.jobs.models import Job
from impact.jobs.refusals import Refused
from impact.programme.texts import Texts
from impact.reports.body import Body, as_json, sha256
from impact.reports.facts import Facts
from impact.reports.models import Edition, EditionBody, Report
from impact.reports.queries import survey_called

BUILD = "reports.build_edition"


class NotYourSurvey(Refused):
    """There is no survey with this name."""

    message = _("There is no survey with that short name. Choose one from the list of surveys and try again.")


@transaction.atomic
def request_build(*, by: User | None, now: datetime, survey: str) -> Job:
    """Ask a worker for a new edition; a build that is already waiting or running is given back instead.

    Raises NotYourSurvey.
    """
    facts = survey_called(survey)
    if facts is None:
        raise NotYourSurvey
    report = open_report(now=now, facts=facts)
    Report.objects.select_for_update().get(pk=report.pk)
    under_way = Job.objects.filter(
        kind=BUILD, subject=report.public_id, state__in=[JobState.QUEUED, JobState.RUNNING]
    ).first()
    return under_way or request_job(
        kind=BUILD, by=by, now=now, subject=report.public_id, params={"survey": facts.slug}, queue="reports"
    )


@transaction.atomic
def open_report(*, now: datetime, facts: Facts) -> Report:
    """Find or make the report of a survey, under the survey's present title."""
    title = Texts(facts.title)
    report, made = Report.objects.get_or_create(
        survey_uuid=facts.public_id,
        defaults={
            "survey_slug": facts.slug, "title": title, "source_kind": facts.source_kind, "created_at": now,
        },
    )  # fmt: skip
    if not made and report.title != title:
        report.title = title
        report.save(update_fields=["title"])
    return report


@transaction.atomic
def freeze_edition(*, now: datetime, job: UUID, edition_uuid: UUID, report: Report, body: Body) -> Edition:
    """Write a numbered draft with its figures. One job never makes two: the second call gives the first's edition."""
    Report.objects.select_for_update().get(pk=report.pk)
    before = Edition.objects.filter(built_by=job).first()
    if before is not None:
        return before
    figures = as_json(body)
    newest = Edition.objects.filter(report=report).order_by("-number").values_list("number", flat=True).first()
    edition = Edition(
        public_id=edition_uuid,
        report=report,
        number=(newest or 0) + 1,
        source_kind=body.survey.source_kind,
        built_by=job,
        built_at=now,
        method_id=body.method.id,
        data_hash=sha256(figures),
        responses=body.responses,
    )
    edition.save(force_insert=True)
    EditionBody(edition=edition, figures=figures).save(force_insert=True)
    return edition
