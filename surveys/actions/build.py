"""Staff build: a survey, and its numbered questionnaires as drafts."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import SLOTS
from surveys.actions.write import write_pages
from surveys.definition import Definition
from surveys.enums import QuestionnaireStatus, SurveyStatus
from surveys.models import Questionnaire, Survey
from surveys.queries import definition_of

FIXED_ONCE_OPENED = frozenset({"slug", "source_kind", "nations", "access"})
EDITABLE = (
    *("slug", "title", "source_kind", "nations", "opens_at", "closes_at", "results_embargo_until", "minutes"),
    *("help_phone", "help_hours", "under_16", "access", "retention_months", "welcome", "notice"),
    *("privacy_notice_version", "lawful_basis"),
)


class NotPossible(Refused):
    """What was filled in does not fit; the message says what."""


class PublishedNeverChanges(Refused):
    """The questionnaire is published."""

    message = _("A published questionnaire never changes. Make a new version and publish that.")


class DraftExists(Refused):
    """Two drafts at a time would go apart."""

    message = _("There is a draft already. Finish or delete it before you make another version.")


def checked(row: models.Model) -> None:
    """Full validation as a refusal in words. Raises NotPossible."""
    try:
        row.full_clean()
    except ValidationError as error:
        raise NotPossible(" ".join(error.messages)) from error


def locked_draft(questionnaire: Questionnaire) -> Questionnaire:
    """The questionnaire's row, locked for this transaction. Raises PublishedNeverChanges."""
    row = Questionnaire.objects.select_for_update(of=("self",)).select_related("survey").get(pk=questionnaire.pk)
    if row.is_published:
        raise PublishedNeverChanges
    return row


@transaction.atomic
def create_survey(
    *, by: User | None, now: datetime, slug: str, title: Mapping[str, str], source_kind: str, **fields: Any
) -> Survey:
    """Make a survey as a draft. Raises NotPossible."""
    del by  # the audit event names the person
    survey = Survey(
        slug=slug, title=dict(title), source_kind=source_kind, created_at=now, status=SurveyStatus.DRAFT, **fields
    )
    checked(survey)
    survey.save(force_insert=True)
    return survey


@transaction.atomic
def edit_survey(*, by: User | None, now: datetime, survey: Survey, changes: Mapping[str, Any] | None = None) -> Survey:
    """Keep what staff edited: `changes`, or else the editable fields as they stand on `survey`.

    Opening, closing and extending have buttons of their own. Raises NotPossible.
    """
    del by, now
    row = Survey.objects.select_for_update(of=("self",)).get(pk=survey.pk)
    wanted = dict(changes) if changes is not None else {name: getattr(survey, name) for name in EDITABLE}
    if not set(wanted) <= set(EDITABLE):
        raise NotPossible(_("Use the buttons to open, close or extend a survey."))
    changed = sorted(name for name, value in wanted.items() if getattr(row, name) != value)
    if row.status != SurveyStatus.DRAFT:
        if FIXED_ONCE_OPENED & set(changed):
            raise NotPossible(
                _("The short name, audience, access and kind stay as they were once a survey has opened.")
            )
        if {"opens_at", "closes_at"} & set(changed):
            raise NotPossible(_("Use the buttons to close or extend a survey that has opened."))
    for name in changed:
        setattr(row, name, wanted[name])
    checked(row)
    if changed:
        row.save(update_fields=changed)
    return row


@transaction.atomic
def delete_survey(*, by: User, survey: Survey) -> None:
    """Delete a survey that was never opened and has no published questionnaire. Raises NotPossible."""
    del by
    row = Survey.objects.select_for_update(of=("self",)).get(pk=survey.pk)
    if row.status != SurveyStatus.DRAFT or row.questionnaires.exclude(status=QuestionnaireStatus.DRAFT).exists():
        raise NotPossible(_("Only a draft without a published questionnaire can be deleted."))
    row.questionnaires.all().delete()
    row.delete()


@transaction.atomic
def new_version(
    *,
    by: User | None,
    now: datetime,
    survey: Survey,
    copy_from: Questionnaire | None = None,
    variants: Sequence[str] | None = None,
    note: str = "",
) -> Questionnaire:
    """Begin the next version, empty or as a copy of an earlier one of this survey. Raises DraftExists, NotPossible."""
    Survey.objects.select_for_update(of=("self",)).get(pk=survey.pk)
    if survey.questionnaires.filter(status=QuestionnaireStatus.DRAFT).exists():
        raise DraftExists
    last = survey.questionnaires.aggregate(last=Max("number"))["last"] or 0
    version = Questionnaire(
        survey=survey,
        number=last + 1,
        created_at=now,
        note=note[:200],
        variants=list(variants or (copy_from.variants if copy_from else SLOTS)),
    )
    checked(version)
    version.save(force_insert=True)
    if copy_from is not None:
        if copy_from.survey_id != survey.pk:
            raise NotPossible(_("A version can only be copied within its survey."))
        write_pages(version, definition_of(copy_from).pages)
    del by
    return version


@transaction.atomic
def write_definition(
    *, by: User | None, now: datetime, questionnaire: Questionnaire, definition: Definition
) -> Questionnaire:
    """Replace all of a draft by this definition (examples, imports). Raises PublishedNeverChanges."""
    del by, now
    draft = locked_draft(questionnaire)
    draft.pages.all().delete()
    draft.variants = list(definition.variants)
    draft.save(update_fields=["variants"])
    write_pages(draft, definition.pages)
    return draft


@transaction.atomic
def edit_version(*, by: User | None, now: datetime, questionnaire: Questionnaire) -> Questionnaire:
    """Keep the note and the languages and formats as they stand on `questionnaire`. Raises PublishedNeverChanges."""
    del by, now
    draft = locked_draft(questionnaire)
    draft.note, draft.variants = questionnaire.note, list(questionnaire.variants)
    if not set(draft.variants) <= set(SLOTS):
        raise NotPossible(_("Choose from English, Welsh, Easy Read English and Easy Read Welsh."))
    checked(draft)
    draft.save(update_fields=["note", "variants"])
    return draft


@transaction.atomic
def delete_version(*, by: User, questionnaire: Questionnaire) -> None:
    """Delete a draft version. Raises PublishedNeverChanges."""
    del by
    locked_draft(questionnaire).delete()
