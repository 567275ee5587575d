"""What must be there before a project moves on, and whether it lasts as long as its delivery model usually does."""

from collections.abc import Callable, Iterator

from django.utils.translation import gettext as _

from projects.enums import ProjectStatus
from projects.models import EmbeddingAction, Project
from projects.pure.lengths import months_between


def _to_deliver(project: Project) -> Iterator[str]:
    if not project.theories.exists():
        yield _("a theory of change")
    if not project.posts.exists() and not project.milestones.exists():
        yield _("a post or a milestone")


def _to_evaluate(project: Project) -> Iterator[str]:
    if not hasattr(project, "plan"):
        yield _("an evaluation plan")


def _to_embed(project: Project) -> Iterator[str]:
    if not project.lessons.exists():
        yield _("a lesson")


def _to_complete(project: Project) -> Iterator[str]:
    actions = EmbeddingAction.objects.filter(lesson__project=project)
    if not project.findings.exists():
        yield _("a finding")
    if not actions.exists():
        yield _("an embedding action")
    elif without := actions.without_outcome().count():
        yield _("what became of %(count)d embedding actions") % {"count": without}


GATES: dict[str, Callable[[Project], Iterator[str]]] = {
    ProjectStatus.SET_UP: _to_deliver,
    ProjectStatus.DELIVERING: _to_evaluate,
    ProjectStatus.EVALUATING: _to_embed,
    ProjectStatus.EMBEDDING: _to_complete,
}


def missing_for(project: Project) -> list[str]:
    """In words, what the next stage asks for and is not there."""
    gate = GATES.get(project.status)
    return list(gate(project)) if gate else []


def length_warning(project: Project) -> str:
    """That the project is shorter or longer than usual, in words; nothing when it is not, or when dates are missing."""
    if not project.starts_on or not project.ends_on:
        return ""
    return project.delivery_model.warning_about(months_between(project.starts_on, project.ends_on))
