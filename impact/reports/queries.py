"""Named reads that cross nouns: the survey's door, and editions as pages need them."""

from collections.abc import Callable
from datetime import date

from django.db.models import Prefetch, QuerySet

from assemblies import figures as assembly_figures
from impact.jobs.models import Job
from impact.reports.models import Edition, Report, ReportAction
from surveys import figures as survey_figures


def survey_called(slug: str) -> survey_figures.SurveyFacts | None:
    """What the survey is; None when there is none with this short name."""
    try:
        return survey_figures.survey_facts(slug)
    except survey_figures.UnknownSurvey:
        return None


def surveys_to_report_on() -> tuple[survey_figures.SurveyFacts, ...]:
    """Every survey a report can be built from."""
    return survey_figures.surveys_for_reports()


def counts_of(slug: str, on_progress: Callable[[int, int], None]) -> survey_figures.RankingTally:
    """Count the answers: the only place where reports come near them, and only as counts."""
    return survey_figures.ranking_tally(slug, on_progress=on_progress)


def panel_rankings() -> tuple[assembly_figures.PanelRanking, ...]:
    """What Assemblies put first, as far as it is published: a separate source, beside the survey."""
    return assembly_figures.assembly_rankings()


def published_reports() -> QuerySet[Edition]:
    """The edition of each report that stands in public now, newest first."""
    return Edition.objects.published().select_related("report").order_by("-published_at", "pk")


def with_figures(editions: QuerySet[Edition]) -> QuerySet[Edition]:
    """Fetch what a page of an edition prints: its report, figures and actions."""
    return editions.select_related("report", "body", "supersedes").prefetch_related(
        Prefetch("actions", ReportAction.objects.order_by("review_on", "pk"))
    )


def public_edition(slug: str, number: int) -> Edition | None:
    """One edition with its figures and actions, whatever its status; None when there is none."""
    return with_figures(Edition.objects.filter(report__survey_slug=slug, number=number)).first()


def latest_of(report: Report) -> Edition | None:
    """The edition of this report that stands in public now."""
    return Edition.objects.published().filter(report=report).select_related("report").first()


def history_of(report: Report) -> QuerySet[Edition]:
    """Every edition that has been in public, newest first."""
    return Edition.objects.been_public().filter(report=report).order_by("-number")


def before(edition: Edition) -> Edition | None:
    """The published edition that this one would replace, with its figures."""
    return (
        Edition.objects.published()
        .filter(report=edition.report_id)
        .exclude(pk=edition.pk)
        .select_related("body", "report")
        .first()
    )


def report_of(job: Job) -> Report | None:
    """Give the report that a build job is about."""
    return Report.objects.filter(public_id=job.subject).first() if job.subject else None


def builds_of(report: Report) -> QuerySet[Job]:
    """The build jobs of a report, newest first."""
    return Job.objects.filter(subject=report.public_id).order_by("-requested_at", "-pk")


def overdue_actions(today: date) -> QuerySet[ReportAction]:
    """Actions of editions in public whose day to look again has passed."""
    return ReportAction.objects.overdue(today).filter(edition__status="published")
