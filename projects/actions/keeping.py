"""Write down or correct what belongs to a project: one action for every part that has no states of its own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import IntegrityError, models, transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.models import (
    EmbeddingAction,
    EvaluationPlan,
    Finding,
    FollowUp,
    Indicator,
    LearningEntry,
    Lesson,
    Milestone,
    Post,
    ProjectUpdate,
    StatementTag,
)

Part = TypeVar("Part", bound=models.Model)

# What may be typed. The first names what the part belongs to; it is fixed once the part is written down.
TYPED: dict[type[models.Model], tuple[str, ...]] = {
    Post: ("project", "number", "role", "holder", "share", "starts_on", "ends_on"),
    Milestone: ("project", "title"),
    EvaluationPlan: ("project", "questions", "methods", "who"),
    Indicator: ("project", "name", "unit", "baseline", "baseline_on", "position"),
    FollowUp: ("indicator", "on", "value", "words"),
    Finding: ("project", "words", "kind", "strength", "indicator"),
    LearningEntry: ("project", "on", "tried", "saw", "learned", "shared", "language"),
    Lesson: ("project", "slug", "title", "words"),
    EmbeddingAction: ("lesson", "what", "hook", "target", "owner", "owner_role", "due_on"),
    ProjectUpdate: ("project", "title", "words", "on"),
}
ONLY_AT_FIRST: dict[type[models.Model], tuple[str, ...]] = {Milestone: ("due_on",)}  # later it moves with a reason
TO_MANY: dict[type[models.Model], tuple[str, ...]] = {
    LearningEntry: ("codes",),
    Lesson: ("entries", "codes", "hooks"),
}
TAGGED: dict[type[models.Model], str] = {Lesson: "lesson", Finding: "finding"}
# What triggers hold has no words of its own; what constraints hold has theirs beside the constraint.
TRIGGER_WORDS: dict[str, "str | Promise"] = {
    "post_holder_never_works_more_than_full_time": _(
        "Together with other posts on the same days this is more than full time for this person. Change the dates or "
        "the share. If it is another person of the same name, add where they work."
    ),
}


class AddressIsFixed(Refused):
    """Others may link to a published lesson."""

    message = _("This lesson has a public page, so its short name can no longer change.")


class OtherProject(Refused):
    """Entries and indicators belong to the same project."""

    message = _("Choose entries and measures of the same project.")


@transaction.atomic
def keep_part(*, by: User | None, now: datetime, part: Part, values: Mapping[str, Any]) -> Part:
    """Write one part down, or correct it. Raises AddressIsFixed, OtherProject, Refused in words for what cannot be."""
    kind = type(part)
    names = [name for name in TYPED[kind] if name in values]
    if part.pk is None:
        names += [name for name in ONLY_AT_FIRST.get(kind, ()) if name in values]
        _sign(part, by, now)
    else:
        part = kind._base_manager.select_for_update(of=("self",)).get(pk=part.pk)  # noqa: SLF001
        names = [name for name in names if name != TYPED[kind][0]]
    if isinstance(part, Lesson) and part.published_at and values.get("slug", part.slug) != part.slug:
        raise AddressIsFixed
    for name in names:
        setattr(part, name, values[name])
    _check_project(part, values)
    _save(part)
    for name in TO_MANY.get(kind, ()):
        if name in values:
            getattr(part, name).set(values[name])
    if kind in TAGGED and "statements" in values:
        _tag(part, TAGGED[kind], values["statements"])
    return part


def _sign(part: models.Model, by: User | None, now: datetime) -> None:
    """Who wrote it down, and when, where the part keeps that."""
    for name, value in (("created_at", now), ("written_at", now), ("written_by", by)):
        if any(field.name == name for field in part._meta.concrete_fields):  # noqa: SLF001
            setattr(part, name, value)


def _check_project(part: models.Model, values: Mapping[str, Any]) -> None:
    if isinstance(part, Lesson) and any(entry.project_id != part.project_id for entry in values.get("entries", ())):
        raise OtherProject
    if isinstance(part, Finding) and part.indicator and part.indicator.project_id != part.project_id:
        raise OtherProject


def _save(part: models.Model) -> None:
    try:
        with transaction.atomic():
            part.save()
    except IntegrityError as error:
        constraints = part._meta.constraints  # noqa: SLF001
        own = (one for one in constraints if one.violation_error_message != one.default_violation_error_message)
        known = {one.name: one.violation_error_message for one in own}
        for name, words in {**known, **TRIGGER_WORDS}.items():
            if name in str(error):
                raise Refused(words) from error
        raise


def _tag(part: models.Model, name: str, statements: Any) -> None:
    """Exactly these statements tag the part from now on."""
    tags = StatementTag.objects.filter(**{name: part})
    tags.exclude(statement__in=statements).delete()
    there = set(tags.values_list("statement", flat=True))
    project = part.project  # type: ignore[attr-defined]
    new = [one for one in statements if one.pk not in there]
    StatementTag.objects.bulk_create(StatementTag(statement=one, project=project, **{name: part}) for one in new)
