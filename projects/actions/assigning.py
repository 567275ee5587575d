"""Give expressions their reviewers: what stands is kept, only what is missing is added."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from impact.accounts.models import User
from impact.jobs.actions import request_job
from impact.jobs.models import Job
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.rounds import RoundMoved, lock_round
from projects.enums import RoundStatus
from projects.models import WORKING, PanelMember, Review, ReviewRound
from projects.pure.assigning import Missing, Reader, TooFewReaders, assign
from projects.queries.review_state import to_review

ASSIGN = "projects.assign_reviews"
AT_ONCE = 20_000  # expressions times reviewers: more is a job


class TooFewReviewers(Refused):
    """The panel cannot read everything."""


def _words(missing: Missing) -> str:
    said = []
    if missing.lived:
        said.append(
            ngettext(
                "%(count)d more reviewer with lived experience needed.",
                "%(count)d more reviewers with lived experience needed.",
                missing.lived,
            )
            % {"count": missing.lived}
        )
    if missing.others:
        said.append(
            ngettext("%(count)d more reviewer needed.", "%(count)d more reviewers needed.", missing.others)
            % {"count": missing.others}
        )
    said.append(str(_("Put them on the panel, or let those who are there read more. Nothing was assigned.")))
    return " ".join(said)


@transaction.atomic
def assign_reviews(*, by: User | None, now: datetime, review_round: ReviewRound) -> int:
    """Add the reviews that are missing; returns how many. In a round that runs the reviewers get a mail.

    Raises RoundMoved, TooFewReviewers (which says in words whom to look for).
    """
    del by, now
    locked = lock_round(review_round)
    if locked.status == RoundStatus.CLOSED:
        raise RoundMoved
    try:
        pairs = _pairs(locked)
    except TooFewReaders as few:
        raise TooFewReviewers(_words(few.missing)) from few
    Review.objects.bulk_create(
        [Review(round=locked, expression_id=int(expression), member_id=int(member)) for expression, member in pairs]
    )
    if locked.status in WORKING:
        _tell({int(member) for _expression, member in pairs})
    return len(pairs)


def _pairs(locked: ReviewRound) -> tuple[tuple[str, str], ...]:
    keys = [f"{pk:012}" for pk in to_review(locked).values_list("pk", flat=True)]
    members = PanelMember.objects.filter(round=locked)
    readers = [
        Reader(f"{one.pk:012}", 0 if one.left_at else _most(one, locked), one.lived_experience) for one in members
    ]
    rows = Review.objects.filter(round=locked, expression__in=to_review(locked))
    standing = set(rows.standing().values_list("pk", flat=True))
    kept: list[tuple[str, str]] = []
    barred: list[tuple[str, str]] = []
    for pk, expression, member in rows.values_list("pk", "expression_id", "member_id"):
        (kept if pk in standing else barred).append((f"{expression:012}", f"{member:012}"))
    return assign(keys, readers, fewest=locked.fewest_reviews, most_each=locked.most_each, kept=kept, barred=barred)


def _most(member: PanelMember, locked: ReviewRound) -> int:
    return min(locked.most_each, member.most or locked.most_each)


def _tell(members: set[int]) -> None:
    for member in PanelMember.objects.filter(pk__in=members).select_related("user", "round__call").order_by("pk"):
        left = Review.objects.still_open().filter(member=member).count()
        emails.to_read(member=member, left=left)


def is_big(review_round: ReviewRound) -> bool:
    """Whether assigning takes long enough to be a job."""
    members = PanelMember.objects.active().filter(round=review_round).count()
    return to_review(review_round).count() * members > AT_ONCE


@transaction.atomic
def ask_to_assign(*, by: User | None, now: datetime, review_round: ReviewRound) -> Job:
    """Assign in the background."""
    return request_job(kind=ASSIGN, by=by, now=now, subject=review_round.public_id)


@transaction.atomic
def tell_too_few(*, review_round: ReviewRound, refusal: TooFewReviewers) -> None:
    """Somebody stood aside and nobody can take their place: whoever runs the round has to look for somebody."""
    emails.too_few(review_round=review_round, words=str(refusal.message))


def falls_short(review: Review) -> bool:
    """Whether the expression of this review has too few readers now, or none with lived experience."""
    standing = Review.objects.standing().filter(round=review.round_id, expression=review.expression_id)
    lived = list(standing.values_list("member__lived_experience", flat=True))
    return len(lived) < review.round.fewest_reviews or not any(lived)
