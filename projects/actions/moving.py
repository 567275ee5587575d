"""Move a project on to its next stage: what must be there is there, or somebody says why not."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import Project, StageMove
from projects.pure import stages
from projects.queries.gates import missing_for


class LastStage(Refused):
    """A complete project has no next stage."""

    message = _("This project is complete: there is no next stage.")


class NotReady(Refused):
    """Something is missing. `missing` names it."""

    def __init__(self, *, missing: Sequence[str]) -> None:
        self.missing = tuple(missing)
        super().__init__(
            _now("This is missing before the project can move on: %(missing)s. Add it, or write why it moves on now.")
            % {"missing": "; ".join(missing)}
        )


@transaction.atomic
def move_project_on(*, by: User | None, now: datetime, project: Project, seen: str, reason: str = "") -> Project:
    """Move the project on from the stage that was seen; a second click changes nothing.

    With a reason it moves although something is missing; both are kept. Raises LastStage, NotReady.
    """
    project = Project.objects.select_for_update().get(pk=project.pk)
    following = stages.after(stages.PROJECT, project.status, "move_on")
    if following is None:
        raise LastStage
    if project.status != seen:
        return project
    missing, reason = missing_for(project), reason.strip()
    if missing and not reason:
        raise NotReady(missing=missing)
    StageMove.objects.create(
        project=project,
        from_status=project.status,
        to_status=following,
        missing="\n".join(missing),
        reason=reason,
        by=by,
        at=now,
    )
    project.status = following
    project.save(update_fields=["status"])
    return project
