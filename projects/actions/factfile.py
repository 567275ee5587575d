"""Keep a project's record: create, correct, show."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import Project

EDITABLE = (
    "slug",
    "title",
    "summary",
    "topic",
    "topic_words",
    "nation",
    "place",
    "delivery_model",
    "host",
    "year",
    "starts_on",
    "ends_on",
)


class AddressIsFixed(Refused):
    """Others may link to a published page."""

    message = _("This project has a public page, so its short name can no longer change.")


class NoTopic(Refused):
    """A project is about something."""

    message = _("Choose a topic, or write it in words for a project that is older than our topics.")


class DatesReversed(Refused):
    """It cannot end before it starts."""

    message = _("The project must end after it starts. Check both dates.")


def _check(project: Project) -> None:
    if project.topic is None and not project.topic_words:
        raise NoTopic
    if project.ends_on and (project.starts_on is None or project.ends_on < project.starts_on):
        raise DatesReversed


@transaction.atomic
def create_project(*, by: User | None, now: datetime, **fields: Any) -> Project:
    """Write down a project; nobody outside sees it until it is shown. Raises NoTopic, DatesReversed."""
    del by
    project = Project(created_at=now, **{name: fields[name] for name in EDITABLE if name in fields})
    _check(project)
    project.save()
    return project


@transaction.atomic
def edit_project(*, by: User | None, project: Project, **fields: Any) -> Project:
    """Correct a project. Raises AddressIsFixed, NoTopic, DatesReversed."""
    del by
    project = Project.objects.select_for_update().get(pk=project.pk)
    changed = {name: fields[name] for name in EDITABLE if name in fields and fields[name] != getattr(project, name)}
    if "slug" in changed and project.published_at:
        raise AddressIsFixed
    for name, value in changed.items():
        setattr(project, name, value)
    _check(project)
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
