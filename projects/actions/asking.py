"""Ask IMPACT: a question comes in, and staff decide what becomes of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.actions import add_person
from impact.people.pure.details import Details
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.numbering import reference
from impact.people.pure.working_days import add_working_days
from impact.programme.models import Nation, Perspective
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.start import LAWFUL_BASIS
from projects.enums import GuideStatus
from projects.models import AskedQuestion, Guide
from projects.pure import stages

DAYS_TO_DECIDE = 5
DAYS_TO_ANSWER = 40


class QuestionMovedOn(Refused):
    """Somebody else was faster."""

    message = _("Somebody has decided about this question already. Reload the page to see what became of it.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks, and how we can tell them; without `details` they read the answer here."""

    text: str
    language: str
    nation: Nation | None = None
    perspective: Perspective | None = None
    organisation_name: str = ""
    details: Details | None = None


@transaction.atomic
def ask_question(*, now: datetime, key: UUID, asked: Asked, random: bytes, quietly: bool = False) -> AskedQuestion:
    """Keep a question and say that it arrived, unless `quietly`. The same `key` again keeps it once and tells once."""
    known = AskedQuestion.objects.filter(submission_key=key).first()
    if known:
        return known
    try:
        with transaction.atomic():
            question = _keep(asked, key=key, now=now, random=random)
    except IntegrityError:
        known = AskedQuestion.objects.filter(submission_key=key).first()
        if known is None:
            raise
        return known
    if not quietly:
        emails.question_received(now=now, question=question)
    return question


def _keep(asked: Asked, *, key: UUID, now: datetime, random: bytes) -> AskedQuestion:
    person = add_person(by=None, now=now, details=asked.details, nation=asked.nation) if asked.details else None
    return AskedQuestion.objects.create(
        submission_key=key,
        reference=reference("ASK", random),
        text=asked.text,
        nation=asked.nation,
        perspective=asked.perspective,
        organisation_name=asked.organisation_name,
        person=person,
        language=asked.language,
        asked_at=now,
        due_on=add_working_days(timezone.localdate(now), DAYS_TO_DECIDE),
        privacy_notice_version=PRIVACY_NOTICE_VERSION,
        lawful_basis=LAWFUL_BASIS,
    )


def _decide(question: AskedQuestion, verb: str, *, by: User | None, now: datetime) -> AskedQuestion:
    """The question, locked and moved; not saved yet. Raises QuestionMovedOn."""
    question = AskedQuestion.objects.select_for_update(of=("self",)).get(pk=question.pk)
    following = stages.after(stages.ASKED, question.status, verb)
    if following is None:
        raise QuestionMovedOn
    question.status, question.decided_by, question.decided_at = following, by, now
    return question


_MOVED = ("status", "decided_by", "decided_at")


@transaction.atomic
def take_question(
    *, by: User | None, now: datetime, question: AskedQuestion, guide: Guide | None = None
) -> AskedQuestion:
    """We answer it, in 40 working days, perhaps by a guide that is being written. Raises QuestionMovedOn."""
    question = _decide(question, "take", by=by, now=now)
    question.guide = guide
    question.due_on = add_working_days(timezone.localdate(now), DAYS_TO_ANSWER)
    question.save(update_fields=[*_MOVED, "guide", "due_on"])
    return question


@transaction.atomic
def pass_on_question(
    *, by: User | None, now: datetime, question: AskedQuestion, passed_to: str, words: str = ""
) -> AskedQuestion:
    """Somebody else can answer it better: say who, and tell them. Raises QuestionMovedOn."""
    question = _decide(question, "pass_on", by=by, now=now)
    question.passed_to, question.words = passed_to, words
    question.save(update_fields=[*_MOVED, "passed_to", "words"])
    emails.question_passed_on(now=now, question=question)
    return question


@transaction.atomic
def turn_down_question(*, by: User | None, now: datetime, question: AskedQuestion, words: str) -> AskedQuestion:
    """We can't answer it: say so kindly. Raises QuestionMovedOn."""
    question = _decide(question, "turn_down", by=by, now=now)
    question.words = words
    question.save(update_fields=[*_MOVED, "words"])
    emails.question_not_for_us(now=now, question=question)
    return question


@transaction.atomic
def answer_with_guide(
    *, by: User | None, now: datetime, question: AskedQuestion, guide: Guide, words: str = ""
) -> AskedQuestion:
    """This guide answers it: at once when it is published, else on the day it is. Raises QuestionMovedOn."""
    guide = Guide.objects.select_for_update(of=("self",)).get(pk=guide.pk)
    if guide.status == GuideStatus.PUBLISHED:
        question = _decide(question, "link", by=by, now=now)
        question.guide, question.words = guide, words
        question.save(update_fields=["guide", "words"])
        return tell_answered(question, now=now)
    question = AskedQuestion.objects.select_for_update(of=("self",)).get(pk=question.pk)
    if question.status == "new":
        question = take_question(by=by, now=now, question=question)
    if question.status != "taken":
        raise QuestionMovedOn
    question.guide, question.words = guide, words
    question.save(update_fields=["guide", "words"])
    return question


def tell_answered(question: AskedQuestion, *, now: datetime) -> AskedQuestion:
    """Keep that it is answered and tell who asked. For use inside an action, on a locked question."""
    question.status, question.decided_at = "answered", question.decided_at or now
    question.told_at = now if question.person_id else None
    question.save(update_fields=[*_MOVED, "told_at"])
    emails.question_answered(now=now, question=question)
    return question
