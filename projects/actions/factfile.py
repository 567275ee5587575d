"""Keep a project's record: create, correct, show, move on."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import Project
from projects.pure import stages

EDITABLE = ("slug", "title", "summary", "topic", "nation", "place", "delivery_model", "host", "year")


class LastStage(Refused):
    """A complete project has no next stage."""

    message = _("This project is complete: there is no next stage.")


class AddressIsFixed(Refused):
    """Others may link to a published page."""

    message = _("This project has a public page, so its short name can no longer change.")


@transaction.atomic
def create_project(*, by: User | None, now: datetime, **fields: Any) -> Project:
    """Write down a project; nobody outside sees it until it is shown."""
    del by
    return Project.objects.create(created_at=now, **{name: fields[name] for name in EDITABLE if name in fields})


@transaction.atomic
def edit_project(*, by: User | None, project: Project, **fields: Any) -> Project:
    """Correct a project. Raises AddressIsFixed."""
    del by
    project = Project.objects.select_for_update().get(pk=project.pk)
    changed = {name: fields[name] for name in EDITABLE if name in fields and fields[name] != getattr(project, name)}
    if "slug" in changed and project.published_at:
        raise AddressIsFixed
    for name, value in changed.items():
        setattr(project, name, value)
    project.save(update_fields=[*changed])
    return project


@transaction.atomic
def publish_project(*, by: User | None, now: datetime, project: Project) -> Project:
    """Show the project on the public pages; a second time changes nothing."""
    del by
    project = Project.objects.select_for_update().get(pk=project.pk)
    if project.published_at is None:
        project.published_at = now
        project.save(update_fields=["published_at"])
    return project


@transaction.atomic
def move_project_on(*, by: User | None, project: Project, seen: str) -> Project:
    """Move the project on from the stage that was seen; a second click changes nothing. Raises LastStage."""
    del by
    project = Project.objects.select_for_update().get(pk=project.pk)
    following = stages.after(stages.PROJECT, project.status, "move_on")
    if following is None:
        raise LastStage
    if project.status == seen:
        project.status = following
        project.save(update_fields=["status"])
    return project
