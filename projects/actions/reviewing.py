"""A reviewer declares, scores, gives reasons, is done; or stands aside. Staff write down what was said by phone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.programme.models import HIGHEST_SCORE, Criterion
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.assigning import ask_to_assign, falls_short
from projects.actions.write import SavedElsewhere
from projects.enums import ReviewStatus
from projects.models import WORKING, Expression, Review, ReviewScore
from projects.pure import stages
from projects.queries.reviewing import READABLE, unscored


class RoundNotRunning(Refused):
    """The round closed meanwhile, or has not begun."""

    message = gettext_lazy(
        "This round is closed, so scores can no longer be changed. What you saved before is kept. "
        "If something is wrong, phone us: our phone number is at the top of the page."
    )


class StoodAside(Refused):
    """Somebody with a conflict of interest neither reads nor scores."""

    message = gettext_lazy(
        "You stood aside from this one because of a conflict of interest, so you can’t read or score it. "
        "If that was a mistake, phone us: our phone number is at the top of the page."
    )


class NotDeclared(Refused):
    """First the declaration, then the content."""

    message = gettext_lazy("First say whether you have a conflict of interest. Then you can read and score.")


class OffThePanel(Refused):
    """They left the panel, or the expression was taken back."""

    message = gettext_lazy("This is no longer yours to review. Your page shows what is.")


class ScoreUnknown(Refused):
    """A score outside nought to four, or of something that is not scored."""

    message = gettext_lazy("Choose one of the scores shown, from 0 to 4.")


class ScoresMissing(Refused):
    """Not every criterion has its score."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a reviewer said by phone: (score, reason) by the criterion's short name, and two texts for the letter."""

    scores: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    strengths: str = ""
    next_steps: str = ""


def _lock(review: Review, by: User) -> Review:
    """The review, locked, while somebody may write on it. Raises OffThePanel, RoundNotRunning.

    The expression itself is not loaded: a reviewer's pages select nothing they need not.
    """
    locked = (
        Review.objects.select_for_update(of=("self",))
        .select_related("round__call", "round__run_by", "member__user")
        .get(pk=review.pk)
    )
    taken_back = not Expression.objects.filter(pk=locked.expression_id, status__in=READABLE).exists()
    if locked.member.left_at is not None or taken_back:
        raise OffThePanel
    if locked.round.status not in WORKING:
        raise RoundNotRunning
    locked.entered_by = None if by.pk == locked.member.user_id else by
    return locked


def _lock_declared(review: Review, by: User) -> Review:
    """As `_lock`, of somebody who said that they have no conflict. Raises StoodAside, NotDeclared as well."""
    locked = _lock(review, by)
    if locked.status == ReviewStatus.RECUSED:
        raise StoodAside
    if locked.status == ReviewStatus.ASSIGNED:
        raise NotDeclared
    return locked


@transaction.atomic
def declare_no_conflict(*, by: User, now: datetime, review: Review) -> Review:
    """No conflict of interest: the content may be read. Twice is the same as once. Raises StoodAside."""
    locked = _lock(review, by)
    if locked.status == ReviewStatus.RECUSED:
        raise StoodAside
    following = stages.after(stages.REVIEW, locked.status, "declare")
    if following is None:
        return locked
    locked.status, locked.declared_at = following, now
    locked.save(update_fields=["status", "declared_at", "entered_by"])
    return locked


@transaction.atomic
def stand_aside(*, by: User, now: datetime, review: Review, why: str = "") -> Review:
    """A conflict of interest, before or after scoring: the scores stay on record and count no more.

    Somebody else is looked for; whoever runs the round is told. Staff may write it down even after closing.
    Raises OffThePanel, RoundNotRunning.
    """
    locked = (
        Review.objects.select_for_update(of=("self",))
        .select_related("round__call", "round__run_by", "member__user")
        .get(pk=review.pk)
    )
    if by.pk == locked.member.user_id:
        _lock(review, by)
    following = stages.after(stages.REVIEW, locked.status, "stand_aside")
    if following is None:
        return locked
    had_scored = locked.status == ReviewStatus.SCORED
    locked.status, locked.conflict, locked.declared_at = following, why.strip(), now
    locked.entered_by = None if by.pk == locked.member.user_id else by
    locked.save(update_fields=["status", "conflict", "declared_at", "entered_by"])
    short = falls_short(locked)
    if short and locked.round.status in WORKING:
        ask_to_assign(by=None, now=now, review_round=locked.round)
    reference = Expression.objects.values_list("reference", flat=True).get(pk=locked.expression_id)
    emails.stood_aside(member=locked.member, reference=reference, had_scored=had_scored, short=short)
    return locked


@transaction.atomic
def score_criterion(
    *, by: User, now: datetime, review: Review, criterion: Criterion, score: int, reason: str, seen: int
) -> Review:
    """Save one score with its reason; the same again changes nothing.

    Raises StoodAside, NotDeclared, OffThePanel, RoundNotRunning, ScoreUnknown, SavedElsewhere.
    """
    locked = _lock_declared(review, by)
    _check(criterion, score)
    old = ReviewScore.objects.filter(review=locked, criterion=criterion).first()
    if old is not None and (old.score, old.reason) == (score, reason):
        return locked
    if old is not None and old.version != seen:
        raise SavedElsewhere(saved={"score": old.score, "reason": old.reason}, version=old.version)
    _put(locked, {criterion: (score, reason)})
    return _saved(locked, now)


def _check(criterion: Criterion, score: int) -> None:
    if not (criterion.for_sites and 0 <= score <= HIGHEST_SCORE):
        raise ScoreUnknown


def _put(locked: Review, said: Mapping[Criterion, tuple[int, str]]) -> None:
    """Write scores; what is the same already stays as it is. Former values stay in the history."""
    rows = {row.criterion_id: row for row in ReviewScore.objects.filter(review=locked, criterion__in=said)}
    new = [
        ReviewScore(review=locked, criterion=criterion, score=score, reason=reason)
        for criterion, (score, reason) in said.items()
        if criterion.pk not in rows
    ]
    changed = []
    for criterion, given in said.items():
        row = rows.get(criterion.pk)
        if row is not None and (row.score, row.reason) != given:
            (row.score, row.reason), row.version = given, row.version + 1
            changed.append(row)
    ReviewScore.objects.bulk_create(new)
    ReviewScore.objects.bulk_update(changed, ["score", "reason", "version"])


def _saved(locked: Review, now: datetime, *names: str) -> Review:
    if locked.status == ReviewStatus.SCORED:
        locked.scored_at = now
    locked.save(update_fields=["scored_at", "entered_by", *names])
    return locked


@transaction.atomic
def write_words(*, by: User, now: datetime, review: Review, strengths: str, next_steps: str, seen: int) -> Review:
    """Save strengths and next steps, which go into the letter to the organisation.

    Raises StoodAside, NotDeclared, OffThePanel, RoundNotRunning, SavedElsewhere.
    """
    locked = _lock_declared(review, by)
    if (locked.strengths, locked.next_steps) == (strengths, next_steps):
        return locked
    if (locked.strengths or locked.next_steps) and locked.version != seen:
        saved: dict[str, Any] = {"strengths": locked.strengths, "next_steps": locked.next_steps}
        raise SavedElsewhere(saved=saved, version=locked.version)
    return _put_words(locked, now, strengths, next_steps)


def _put_words(locked: Review, now: datetime, strengths: str, next_steps: str) -> Review:
    locked.strengths, locked.next_steps, locked.version = strengths, next_steps, locked.version + 1
    return _saved(locked, now, "strengths", "next_steps", "version")


@transaction.atomic
def finish_review(*, by: User, now: datetime, review: Review) -> Review:
    """Done: the scores count from now on. A second press changes nothing.

    Raises StoodAside, NotDeclared, OffThePanel, RoundNotRunning, ScoresMissing (which names what is missing).
    """
    locked = _lock_declared(review, by)
    if locked.status == ReviewStatus.SCORED:
        return locked
    missing = unscored(locked.pk)
    if missing:
        names = ", ".join(str(one.label) for one in missing)
        raise ScoresMissing(_("These still need a score: %(names)s.") % {"names": names})
    locked.status, locked.scored_at = ReviewStatus.SCORED, now
    locked.save(update_fields=["status", "scored_at", "entered_by"])
    return locked


@transaction.atomic
def enter_by_phone(*, by: User, now: datetime, review: Review, said: Said) -> Review:
    """Write down a whole review that somebody gave by phone: no conflict, every score, both texts.

    Raises as `declare_no_conflict`, `score_criterion` and `finish_review`.
    """
    locked = declare_no_conflict(by=by, now=now, review=review)
    criteria = {one.slug: one for one in Criterion.objects.filter(for_sites=True)}
    for slug, (score, _reason) in said.scores.items():
        if slug not in criteria:
            raise ScoreUnknown
        _check(criteria[slug], score)
    _put(locked, {criteria[slug]: given for slug, given in said.scores.items()})
    _put_words(locked, now, said.strengths, said.next_steps)
    return finish_review(by=by, now=now, review=locked)
