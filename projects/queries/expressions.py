"""Named reads over expressions of interest."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from projects.models import Answer, CallQuestion, Expression
from projects.pure.wording import words_in


@dataclass(frozen=True, slots=True)
class Written:
    """One question with what was written to it so far."""

    question: CallQuestion
    answer: Answer | None

    @property
    def text(self) -> str:
        """What was written, or nothing."""
        return self.answer.text if self.answer else ""

    @property
    def version(self) -> int:
        """The version to save over; 0 when nothing was saved yet."""
        return self.answer.version if self.answer else 0

    @property
    def words(self) -> int:
        """How many words it has."""
        return words_in(self.text)


def written(expression: Expression) -> list[Written]:
    """Every question of the call in order, with what was written so far."""
    answers = {answer.question_id: answer for answer in expression.answers.select_related("saved_by")}
    questions = CallQuestion.objects.filter(call=expression.call_id).in_order()
    return [Written(question, answers.get(question.pk)) for question in questions]


def details_complete(expression: Expression) -> bool:
    """We know what kind of organisation it is."""
    return bool(expression.organisation_kind)


def money_known(expression: Expression) -> bool:
    """We know whether it is registered, and if not, who holds the money."""
    return expression.registered is True or (expression.registered is False and bool(expression.money_holder))


def missing_parts(expression: Expression) -> list[str]:
    """In words, what must be there before sending. Questions may stay empty, but not all of them."""
    missing = []
    if not details_complete(expression):
        missing.append(_("About your organisation"))
    if not money_known(expression):
        missing.append(_("Registration and money"))
    if not expression.answers.exclude(text="").exists():
        missing.append(_("At least one answer"))
    return missing
