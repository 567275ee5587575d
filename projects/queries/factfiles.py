"""Named reads for the public pages of projects."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _

from impact.programme.models import DeliveryStage, Hosting, Statement
from projects.models import (
    EmbeddingAction,
    Finding,
    FollowUp,
    Indicator,
    Lesson,
    Milestone,
    Project,
    ProjectUpdate,
    TheoryOfChange,
)
from projects.pure.stages import stage_place
from projects.queries.context import context_notes, evidence_counts, topic_url

PROJECT_FILTERS = {
    "nation": "nation__code",
    "year": "year",
    "model": "delivery_model__slug",
    "topic": "topic__slug",
    "state": "status",
}
THEORY_LABELS = {
    "what_changes": _("What changes"),
    "who_leads": _("Who leads"),
    "activities": _("What is done"),
    "who_takes_part": _("Who takes part"),
    "outputs": _("What comes out of it"),
    "medium_benefits": _("Benefits in one to three years"),
    "long_benefits": _("Benefits in the long run"),
    "context": _("What is special here"),
    "assumptions": _("What we assume"),
    "enablers": _("What helps"),
    "evidence": _("Evidence it stands on"),
    "evaluation_plan": _("How we find out"),
    "resources": _("Money, time and people"),
}


@dataclass(frozen=True, slots=True)
class StageNow:
    """One stage of the delivery model, and whether the project is past it, in it, or before it."""

    stage: DeliveryStage
    place: str


@dataclass(frozen=True, slots=True)
class TheoryLine:
    """One line of the theory of change."""

    label: str
    words: Any


@dataclass(frozen=True, slots=True)
class Factfile:
    """Everything a project's public page shows."""

    project: Project
    stages: list[StageNow]
    partners: list[str]
    hosting: Hosting | None
    topic_url: str
    context: list[Any]
    evidence: list[tuple[str, int]]
    theory: TheoryOfChange | None
    theory_lines: list[TheoryLine]
    milestones: list[Milestone]
    indicators: list[Indicator]
    findings: list[Finding]
    lessons: list[Lesson]
    statements: list[Statement]
    updates: list[ProjectUpdate]

    @property
    def pounds(self) -> str:
        """What was agreed, as people write it."""
        return f"{self.hosting.pounds:,}" if self.hosting else ""


def published_projects(chosen: Mapping[str, Any]) -> QuerySet[Project]:
    """Published projects that match what was chosen, the newest first."""
    lookups = {PROJECT_FILTERS[name]: value for name, value in chosen.items() if value}
    found = Project.objects.published().filter(**lookups)
    return found.select_related("nation", "host", "delivery_model", "topic").newest_first()


def factfile_of(project: Project) -> Factfile:
    """Gather the page; everything in it is public."""
    theory = project.theories.filter(agreed_at__isnull=False).newest_first().first()
    findings = list(project.findings.published().prefetch_related("tags__statement").order_by("pk"))
    lessons = list(published_lessons({}).filter(project=project))
    hosting = project.hosting
    return Factfile(
        project=project,
        stages=_stages(project),
        partners=[one.organisation.name for one in _partners(hosting)],
        hosting=hosting,
        topic_url=topic_url(project.topic),
        context=context_notes(project.topic),
        evidence=evidence_counts(project.topic),
        theory=theory,
        theory_lines=theory_lines(theory),
        milestones=list(project.milestones.in_order()),
        indicators=_indicators(project),
        findings=findings,
        lessons=lessons,
        statements=_statements([*findings, *lessons]),
        updates=list(project.updates.published().newest_first()),
    )


def _stages(project: Project) -> list[StageNow]:
    stages = list(project.delivery_model.stages.order_by("position"))
    now = stage_place(project.status, len(stages))
    return [
        StageNow(stage, "done" if place < now else "now" if place == now else "ahead")
        for place, stage in enumerate(stages, start=1)
    ]


def _partners(hosting: Hosting | None) -> list[Any]:
    return list(hosting.partners.select_related("organisation").order_by("organisation__name")) if hosting else []


def theory_lines(theory: TheoryOfChange | None) -> list[TheoryLine]:
    """What is written, line by line; what is empty is left out."""
    if theory is None:
        return []
    found = ((str(label), getattr(theory, name)) for name, label in THEORY_LABELS.items())
    return [TheoryLine(label, words) for label, words in found if words.get("en")]


def _indicators(project: Project) -> list[Indicator]:
    follow_ups = Prefetch("follow_ups", FollowUp.objects.filter(value__isnull=False).order_by("on", "pk"))
    return list(project.indicators.in_order().prefetch_related(follow_ups))


def _statements(tagged: list[Any]) -> list[Statement]:
    """Each statement once, in the order of the list of statements."""
    found = {tag.statement.pk: tag.statement for one in tagged for tag in one.tags.all()}
    return sorted(found.values(), key=lambda one: (one.voice, one.position, one.pk))


LESSON_FILTERS = {
    "nation": "project__nation__code",
    "topic": "project__topic__slug",
    "code": "codes__public_id",
    "statement": "tags__statement__slug",
    "uptake": "actions__status",
}


def published_lessons(chosen: Mapping[str, Any]) -> QuerySet[Lesson]:
    """Published lessons that match what was chosen, the newest first, with what a page shows of each."""
    found = Lesson.objects.published()
    for name, value in chosen.items():
        if value:
            found = found.filter(**{LESSON_FILTERS[name]: value})
    actions = EmbeddingAction.objects.select_related("hook__nation", "owner").order_by("due_on", "pk")
    return (
        found.distinct()
        .select_related("project__nation", "project__topic")
        .prefetch_related(Prefetch("actions", actions), "hooks__nation", "codes", "tags__statement")
        .newest_first()
    )
