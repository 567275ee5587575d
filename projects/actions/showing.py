"""Show on the public pages what was written from the record: lessons, findings, updates."""

from datetime import datetime
from typing import TypeVar

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import Finding, Lesson, ProjectUpdate

Shown = TypeVar("Shown", Lesson, Finding, ProjectUpdate)


class ProjectIsHidden(Refused):
    """It would be shown nowhere."""

    message = _("The project has no public page yet. Show the project first, then this.")


class NoHook(Refused):
    """A lesson says where it can take effect."""

    message = _(
        "Choose at least one policy hook, or write an embedding action: a lesson says where it can take effect."
    )


@transaction.atomic
def show_part(*, by: User | None, now: datetime, part: Shown) -> Shown:
    """Everybody may read it from now on; a second time changes nothing. Raises ProjectIsHidden, NoHook."""
    del by
    part = type(part).objects.select_for_update(of=("self",)).select_related("project").get(pk=part.pk)
    if part.published_at is not None:
        return part
    if part.project.published_at is None:
        raise ProjectIsHidden
    if isinstance(part, Lesson) and not part.hooks.exists() and not part.actions.exists():
        raise NoHook
    part.published_at = now
    part.save(update_fields=["published_at"])
    return part
