"""Write a theory of change, version by version, and say that it is agreed."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import THEORY_FIELDS, Project, TheoryOfChange


class AgreedAlready(Refused):
    """Agreed versions never change."""

    message = _("This version is agreed, so it no longer changes. Write a new version instead.")


class NobodyAgreed(Refused):
    """Somebody agreed it."""

    message = _("Write who agreed it: roles or groups, and a name where they want that.")


@transaction.atomic
def write_theory(*, by: User | None, now: datetime, project: Project, **fields: Any) -> TheoryOfChange:
    """Write the draft of a project: the one that is there is changed, else a new version begins where the last ended."""
    project = Project.objects.select_for_update().get(pk=project.pk)
    versions = list(project.theories.newest_first()[:1])
    typed = {name: fields[name] for name in THEORY_FIELDS if name in fields}
    if versions and versions[0].agreed_at is None:
        draft = versions[0]
    else:
        draft = TheoryOfChange(project=project, number=versions[0].number + 1 if versions else 1)
        typed = {**{name: getattr(last, name) for last in versions for name in THEORY_FIELDS}, **typed}
    for name, value in typed.items():
        setattr(draft, name, value)
    draft.written_by, draft.written_at = by, now
    draft.save()
    return draft


@transaction.atomic
def edit_theory(*, by: User | None, now: datetime, theory: TheoryOfChange, **fields: Any) -> TheoryOfChange:
    """Change a draft. Raises AgreedAlready."""
    theory = TheoryOfChange.objects.select_related("project").get(pk=theory.pk)
    if theory.agreed_at is not None:
        raise AgreedAlready
    return write_theory(by=by, now=now, project=theory.project, **fields)


@transaction.atomic
def agree_theory(*, by: User | None, now: datetime, theory: TheoryOfChange, agreed_by: str) -> TheoryOfChange:
    """Say who agreed it; from now on it never changes. A second time changes nothing. Raises NobodyAgreed."""
    del by
    theory = TheoryOfChange.objects.select_for_update(of=("self",)).get(pk=theory.pk)
    if theory.agreed_at is not None:
        return theory
    if not agreed_by.strip():
        raise NobodyAgreed
    theory.agreed_at, theory.agreed_by = now, agreed_by.strip()
    theory.save(update_fields=["agreed_at", "agreed_by"])
    return theory
