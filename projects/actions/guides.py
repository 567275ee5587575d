"""Write a guide from evidence; a second person reads it and publishes it; who asked is told."""

from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import texts
from impact.ui.refusals import Refused
from projects.actions.asking import take_question, tell_answered
from projects.enums import AskedStatus, GuideStatus
from projects.models import AskedQuestion, Guide, GuideSource
from projects.pure import stages

EDITABLE = ("slug", "title", "short_answer", "known", "not_known", "is_example", "review_on")
MOST_OF_A_TITLE = 200
SOURCE = ("kind", "title", "citation", "url", "position")


class GuideNotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the guide stands. Reload the page to see its status.")


class GuideIsFixed(Refused):
    """Somebody is reading it, or everybody is."""

    message = _(
        "This guide is with a second reader or published, so its words and sources stay as they are. "
        "Have it sent back, or choose “Revise it”, to change them. The review date can be changed at any time."
    )


class GuideNotWhole(Refused):
    """Something is missing."""

    message = _(
        "Before a second person reads it, a guide needs: the short answer, what we know, what we don’t know, "
        "at least one source, and a day on which we look at it again."
    )


class NotTheWriter(Refused):
    """A second person reads it."""

    message = _("You wrote this guide or sent it to be read. Another person has to read it before it is published.")


class ReviewDayPast(Refused):
    """The day to look at it again lies ahead."""

    message = _("The day on which we look at it again must lie in the future.")


class GuideAddressFixed(Refused):
    """Others link to it."""

    message = _("This guide was published, so its short name can no longer change.")


def _locked(guide: Guide) -> Guide:
    return Guide.objects.select_for_update(of=("self",)).get(pk=guide.pk)


def _moved(guide: Guide, verb: str) -> Guide:
    """The guide, locked and moved; not saved yet. Raises GuideNotNow."""
    guide = _locked(guide)
    following = stages.after(stages.GUIDE, guide.status, verb)
    if following is None:
        raise GuideNotNow
    guide.status = following
    return guide


@transaction.atomic
def create_guide(*, by: User | None, now: datetime, **fields: Any) -> Guide:
    """Begin a guide; nobody outside sees it until it is published."""
    known = {name: fields[name] for name in EDITABLE if name in fields}
    return Guide.objects.create(written_by=by, created_at=now, **known)


@transaction.atomic
def begin_guide(*, by: User | None, now: datetime, question: AskedQuestion) -> Guide:
    """Take a question and begin a guide with its words as the title, to be written anew. Raises QuestionMovedOn."""
    question = take_question(by=by, now=now, question=question)
    title = texts(" ".join(question.text.split())[:MOST_OF_A_TITLE])
    question.guide = guide = create_guide(by=by, now=now, slug=question.reference.lower(), title=title)
    question.save(update_fields=["guide"])
    return guide


@transaction.atomic
def edit_guide(*, by: User | None, guide: Guide, **fields: Any) -> Guide:
    """Change a draft; later only its review date. Raises GuideIsFixed, GuideAddressFixed."""
    del by
    guide = _locked(guide)
    changed = {name: fields[name] for name in EDITABLE if name in fields and fields[name] != getattr(guide, name)}
    if guide.status != GuideStatus.DRAFT and set(changed) - {"review_on"}:
        raise GuideIsFixed
    if "slug" in changed and guide.published_at:
        raise GuideAddressFixed
    if guide.status != GuideStatus.DRAFT and "review_on" in changed and changed["review_on"] is None:
        raise GuideNotWhole
    for name, value in changed.items():
        setattr(guide, name, value)
    guide.save(update_fields=[*changed])
    return guide


def _draft(guide: Guide) -> Guide:
    guide = _locked(guide)
    if guide.status != GuideStatus.DRAFT:
        raise GuideIsFixed
    return guide


@transaction.atomic
def add_source(*, by: User | None, guide: Guide, **fields: Any) -> GuideSource:
    """Add a source to a draft. Raises GuideIsFixed."""
    del by
    guide = _draft(guide)
    return GuideSource.objects.create(guide=guide, **{name: fields[name] for name in SOURCE if name in fields})


@transaction.atomic
def edit_source(*, by: User | None, source: GuideSource, **fields: Any) -> GuideSource:
    """Correct a source of a draft. Raises GuideIsFixed."""
    del by
    _draft(source.guide)
    names = [name for name in SOURCE if name in fields]
    for name in names:
        setattr(source, name, fields[name])
    source.save(update_fields=names)
    return source


@transaction.atomic
def remove_source(*, by: User | None, source: GuideSource) -> None:
    """Take a source out of a draft. Raises GuideIsFixed."""
    del by
    _draft(source.guide)
    GuideSource.objects.filter(pk=source.pk).delete()


@transaction.atomic
def send_guide_to_review(*, by: User | None, now: datetime, guide: Guide) -> Guide:
    """Ask a second person to read it. Raises GuideNotNow, GuideNotWhole."""
    guide = _moved(guide, "send_to_review")
    words = (guide.short_answer, guide.known, guide.not_known)
    if not all(text.exact("en").strip() for text in words) or not guide.review_on or not guide.sources.exists():
        raise GuideNotWhole
    guide.sent_to_review_by, guide.sent_to_review_at, guide.reviewed_by, guide.reviewed_at = by, now, None, None
    guide.save(update_fields=["status", "sent_to_review_by", "sent_to_review_at", "reviewed_by", "reviewed_at"])
    return guide


def _second_person(guide: Guide, by: User) -> None:
    if by.pk in {guide.written_by_id, guide.sent_to_review_by_id}:
        raise NotTheWriter


@transaction.atomic
def send_guide_back(*, by: User, guide: Guide, note: str) -> Guide:
    """The second person asks for changes. Raises GuideNotNow, NotTheWriter."""
    guide = _moved(guide, "send_back")
    _second_person(guide, by)
    guide.review_note = note
    guide.save(update_fields=["status", "review_note"])
    return guide


@transaction.atomic
def publish_guide(*, by: User, now: datetime, guide: Guide) -> Guide:
    """The second person has read it: everybody may. Who waits for it is told. Raises GuideNotNow, NotTheWriter, ReviewDayPast."""
    guide = _moved(guide, "publish")
    _second_person(guide, by)
    if guide.review_on is None or guide.review_on <= timezone.localdate(now):
        raise ReviewDayPast
    guide.reviewed_by, guide.reviewed_at, guide.review_note = by, now, ""
    guide.published_at = guide.published_at or now
    guide.save(update_fields=["status", "reviewed_by", "reviewed_at", "review_note", "published_at"])
    waiting = AskedQuestion.objects.select_for_update(of=("self",)).filter(guide=guide, status=AskedStatus.TAKEN)
    for question in waiting.select_related("person", "guide").order_by("pk"):
        tell_answered(question, now=now)
    return guide


@transaction.atomic
def revise_guide(*, by: User | None, guide: Guide) -> Guide:
    """Take it back to the desk; its page says that it is being revised. Raises GuideNotNow."""
    del by
    guide = _moved(guide, "revise")
    guide.save(update_fields=["status"])
    return guide


@transaction.atomic
def look_at_guide_again(*, by: User, now: datetime, guide: Guide, review_on: date) -> Guide:
    """It was looked at again and still holds, until the next review day. Raises GuideNotNow, NotTheWriter, ReviewDayPast."""
    guide = _locked(guide)
    if guide.status != GuideStatus.PUBLISHED:
        raise GuideNotNow
    _second_person(guide, by)
    if review_on <= timezone.localdate(now):
        raise ReviewDayPast
    guide.reviewed_by, guide.reviewed_at, guide.review_on = by, now, review_on
    guide.save(update_fields=["reviewed_by", "reviewed_at", "review_on"])
    return guide
