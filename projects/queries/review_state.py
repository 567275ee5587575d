"""How far a round is: which expressions lack reviews, where reviewers differ widely, in few queries."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db.models import Count, Max, Min, Q, QuerySet, Sum
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import ReviewStatus, RoundStatus
from projects.models import Expression, Moderation, Review, ReviewRound, ReviewScore
from projects.pure.moderating import WIDE_CRITERION
from projects.queries.reviewing import TO_REVIEW


def to_review(review_round: ReviewRound) -> QuerySet[Expression]:
    """The expressions a round is about: those that staff have checked or put on the longlist."""
    return Expression.objects.filter(call=review_round.call_id, status__in=TO_REVIEW)


@dataclass(frozen=True, slots=True)
class RoundState:
    """Figures of a round. `short`: too few readers; `few`: too few scores; `unlived`: no score by lived experience."""

    expressions: int
    short: int
    few: int
    unlived: int
    wide: frozenset[int] = field(default_factory=frozenset)
    unmoderated: frozenset[int] = field(default_factory=frozenset)

    def missing(self) -> list[str]:
        """What stands against closing, in words."""
        found = []
        if self.few:
            words = ngettext(
                "%(count)d expression of interest has too few reviews that count.",
                "%(count)d expressions of interest have too few reviews that count.",
                self.few,
            )
            found.append(words % {"count": self.few})
        if self.unlived:
            words = ngettext(
                "%(count)d has no review by somebody with lived experience.",
                "%(count)d have no review by somebody with lived experience.",
                self.unlived,
            )
            found.append(words % {"count": self.unlived})
        if self.unmoderated:
            words = ngettext(
                "%(count)d wide difference was not talked over yet.",
                "%(count)d wide differences were not talked over yet.",
                len(self.unmoderated),
            )
            found.append(words % {"count": len(self.unmoderated)})
        return found


def _scores(review_round: ReviewRound) -> QuerySet[ReviewScore]:
    return ReviewScore.objects.filter(
        review__round=review_round,
        review__status=ReviewStatus.SCORED,
        criterion__for_sites=True,
        review__expression__status__in=TO_REVIEW,
    )


def sums_of(review_round: ReviewRound) -> list[tuple[int, int, int]]:
    """(expression, reviewer, total) of every review that counts."""
    rows = _scores(review_round).values("review").annotate(total=Sum("score"))
    return list(rows.values_list("review__expression_id", "review__member_id", "total"))


def wide_of(review_round: ReviewRound, sums: list[tuple[int, int, int]]) -> frozenset[int]:
    """The expressions whose reviews differ widely, as primary keys: in all, or in one criterion."""
    apart = _scores(review_round).values("review__expression", "criterion").annotate(apart=Max("score") - Min("score"))
    wide = set(apart.filter(apart__gte=WIDE_CRITERION).values_list("review__expression", flat=True))
    totals: dict[int, list[int]] = defaultdict(list)
    for expression, _member, total in sums:
        totals[expression].append(total)
    wide.update(one for one, said in totals.items() if max(said) - min(said) >= review_round.wide_total)
    return frozenset(wide)


def talked_of(review_round: ReviewRound) -> frozenset[int]:
    """The expressions that were talked over."""
    return frozenset(Moderation.objects.filter(round=review_round).values_list("expression_id", flat=True))


@dataclass(frozen=True, slots=True)
class Cover:
    """How one expression is covered: readers and scores, and whether lived experience is among them."""

    standing: int = 0
    standing_lived: int = 0
    scored: int = 0
    scored_lived: int = 0

    def is_short(self, fewest: int) -> bool:
        """Too few readers, or none with lived experience."""
        return self.standing < fewest or not self.standing_lived

    def is_few(self, fewest: int) -> bool:
        """Too few scores that count, or none by lived experience."""
        return self.scored < fewest or not self.scored_lived


UNCOVERED = Cover()


def covers_of(review_round: ReviewRound) -> dict[int, Cover]:
    """How each expression is covered, in one query; those nobody reads are left out."""
    lived, scored = Q(member__lived_experience=True), Q(status=ReviewStatus.SCORED)
    rows = Review.objects.standing().filter(round=review_round, expression__status__in=TO_REVIEW)
    counted = rows.values("expression").annotate(
        standing=Count("pk"),
        standing_lived=Count("pk", filter=lived),
        scored=Count("pk", filter=scored),
        scored_lived=Count("pk", filter=lived & scored),
    )
    return {
        pk: Cover(*counts)
        for pk, *counts in counted.values_list("expression", "standing", "standing_lived", "scored", "scored_lived")
    }


def state_of(review_round: ReviewRound) -> RoundState:
    """How far the round is."""
    keys = to_review(review_round).values_list("pk", flat=True)
    covers = covers_of(review_round)
    wide, talked = wide_of(review_round, sums_of(review_round)), talked_of(review_round)
    return figures(review_round, [covers.get(key, UNCOVERED) for key in keys], wide, talked)


def figures(
    review_round: ReviewRound, covers: Sequence[Cover], wide: frozenset[int], talked: frozenset[int]
) -> RoundState:
    """The same from what was read already."""
    fewest = review_round.fewest_reviews
    return RoundState(
        expressions=len(covers),
        short=sum(one.is_short(fewest) for one in covers),
        few=sum(one.scored < fewest for one in covers),
        unlived=sum(not one.scored_lived for one in covers),
        wide=wide,
        unmoderated=wide - talked,
    )


def wide_choices(review_round: ReviewRound) -> list[tuple[int, str]]:
    """The wide differences of a round to choose from, those that were not talked over first."""
    talked = talked_of(review_round)
    keys = wide_of(review_round, sums_of(review_round)) | talked
    rows = Expression.objects.filter(pk__in=keys).order_by("reference")
    found = [(pk, reference, pk in talked) for pk, reference in rows.values_list("pk", "reference")]
    return [
        (pk, gettext("%(reference)s (talked over)") % {"reference": reference} if done else reference)
        for pk, reference, done in sorted(found, key=lambda one: (one[2], one[1]))
    ]


def reviews_waiting(user: User) -> list[Waiting]:
    """Rounds that run and need somebody: an expression with too few readers, or wide differences to talk over."""
    if not user.has_perm("projects.run_reviewround"):
        return []
    states = [(one, state_of(one)) for one in ReviewRound.objects.running()]
    if not states:
        return []
    short = sum(state.short for _one, state in states)
    talks = sum(len(state.unmoderated) for one, state in states if one.status == RoundStatus.MODERATION)
    url = reverse("admin:projects_reviewround_changelist")
    return [
        Waiting(gettext("expressions of interest with too few reviewers"), short, f"{url}?status__exact=open"),
        Waiting(gettext("wide differences between reviewers"), talks, f"{url}?status__exact=moderation"),
    ]
