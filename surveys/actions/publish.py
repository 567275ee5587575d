"""Publish a questionnaire: check it, freeze it, fingerprint it. And note that its Welsh and Easy Read were checked."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.models import Nation, Perspective
from surveys.actions.build import NotPossible, locked_draft
from surveys.enums import QuestionnaireStatus
from surveys.frozen import fingerprint, freeze
from surveys.models import Question, Questionnaire, QuestionnaireBody
from surveys.publish_check import Finding, check
from surveys.queries import definition, draft_definition
from surveys.routing import BadCondition, read_condition
from surveys.stages import move


class NotReady(Refused):
    """The publish check found something; `findings` say what to mend."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(
            _("This cannot be published yet. {findings}").format(
                findings=" ".join(finding.words for finding in findings)
            )
        )


def findings_of(questionnaire: Questionnaire) -> list[Finding]:
    """The publish check of a draft, against the programme's lists and every earlier published version."""
    unreadable = []
    for question in Question.objects.filter(questionnaire=questionnaire).order_by("page__position", "position"):
        try:
            read_condition(question.condition)
        except BadCondition as error:
            text = f"The condition of “{question.code}” cannot be read: {error}."
            unreadable.append(Finding("condition_unreadable", question.code, text))
    earlier = Questionnaire.objects.published().filter(survey=questionnaire.survey_id).order_by("number")
    return unreadable + check(
        draft_definition(questionnaire),
        [definition(version) for version in earlier.values_list("public_id", flat=True)],
        nations=frozenset(Nation.objects.values_list("number", flat=True)),
        perspectives=frozenset(Perspective.objects.values_list("number", flat=True)),
    )


@transaction.atomic
def publish(*, by: User | None, now: datetime, questionnaire: Questionnaire) -> Questionnaire:
    """Freeze a draft for ever. Raises PublishedNeverChanges, NotReady."""
    draft = locked_draft(questionnaire)
    stopping = [finding for finding in findings_of(draft) if finding.stops]
    if stopping:
        raise NotReady(stopping)
    content = freeze(draft_definition(draft))
    draft.status = QuestionnaireStatus(move("questionnaire", draft.status, "publish"))
    draft.sha256 = fingerprint(content)
    draft.published_at = now
    draft.published_by = by
    draft.save(update_fields=["status", "sha256", "published_at", "published_by"])
    QuestionnaireBody(questionnaire=draft, content=content, sha256=draft.sha256).save(force_insert=True)
    return draft


@transaction.atomic
def note_welsh_checked(*, by: User, now: datetime, questionnaire: Questionnaire, on: date) -> Questionnaire:
    """A person who reads Welsh has checked every Welsh text of this version and its survey. Raises NotPossible."""
    row = Questionnaire.objects.select_for_update(of=("self",)).get(pk=questionnaire.pk)
    if on > now.date():
        raise NotPossible(_("The day of the check cannot be in the future."))
    row.welsh_checked_on, row.welsh_checked_by = on, by
    row.save(update_fields=["welsh_checked_on", "welsh_checked_by"])
    return row


@transaction.atomic
def note_easy_read_checked(*, by: User, now: datetime, questionnaire: Questionnaire, on: date) -> Questionnaire:
    """People who use Easy Read have read every Easy Read text and picture of this version. Raises NotPossible."""
    del by
    row = Questionnaire.objects.select_for_update(of=("self",)).get(pk=questionnaire.pk)
    if on > now.date():
        raise NotPossible(_("The day of the check cannot be in the future."))
    row.easy_read_checked_on = on
    row.save(update_fields=["easy_read_checked_on"])
    return row
