"""The staff board of a round: every expression with its reviewers, states and figures, fifty on a page."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Any

from django.db.models import Count, Q

from impact.accounts.models import User
from impact.programme.queries import nations_for
from impact.selection import without_severity
from projects.enums import ReviewStatus
from projects.models import Expression, PanelMember, Review, ReviewRound, ReviewScore
from projects.pure.moderating import spread
from projects.queries.review_state import (
    UNCOVERED,
    Cover,
    RoundState,
    covers_of,
    figures,
    sums_of,
    talked_of,
    to_review,
    wide_of,
)
from projects.queries.reviewing import TO_REVIEW

PAGE = 50
MOST_COLUMNS = 24
SHOWN = ("all", "short", "few", "wide")


@dataclass(frozen=True, slots=True)
class Load:
    """How much one reviewer has: in all, done, still to do, stood aside."""

    pk: int
    name: str
    lived: bool
    left: bool
    most: int
    standing: int
    scored: int
    aside: int
    late: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One reviewer with one expression."""

    pk: int
    member: int
    name: str
    status: str
    words: str
    late: bool
    total: int | None
    by_phone: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One expression. `total` is the sum of the medians, `adjusted` the total with severity taken out."""

    pk: int
    reference: str
    name: str
    cover: Cover
    cells: tuple[Cell, ...]
    matrix: tuple[Cell | None, ...]
    total: float | None
    adjusted: float | None
    apart: int
    widest: tuple[str, ...]
    short: bool
    wide: bool
    talked: bool


@dataclass(frozen=True, slots=True)
class Board:
    """What the page shows."""

    state: RoundState
    rows: tuple[Row, ...]
    columns: tuple[Load, ...]
    loads: tuple[Load, ...]
    number: int
    pages: int
    found: int
    show: str


def loads_of(review_round: ReviewRound, now: datetime) -> list[Load]:
    """Everybody on the panel with what they have, in one query."""
    ours = Q(reviews__expression__status__in=TO_REVIEW)
    stands = Q(reviews__status__in=[ReviewStatus.ASSIGNED, ReviewStatus.DECLARED, ReviewStatus.SCORED])
    rows = (
        PanelMember.objects.filter(round=review_round)
        .annotate(
            standing=Count("reviews", filter=ours & stands),
            scored=Count("reviews", filter=ours & Q(reviews__status=ReviewStatus.SCORED)),
            aside=Count("reviews", filter=ours & Q(reviews__status=ReviewStatus.RECUSED)),
        )
        .order_by("user__name", "pk")
    )
    names = ("pk", "user__name", "lived_experience", "left_at", "most", "standing", "scored", "aside")
    late = review_round.is_late(now)
    found = []
    for pk, name, lived, left_at, most, standing, scored, aside in rows.values_list(*names):
        left = left_at is not None
        limit = min(review_round.most_each, most or review_round.most_each)
        found.append(
            Load(
                pk,
                name,
                lived,
                left,
                limit,
                scored if left else standing,
                scored,
                aside,
                late=late and not left and scored < standing,
            )
        )
    return found


def board_of(review_round: ReviewRound, user: User, *, now: datetime, number: int = 1, show: str = "all") -> Board:
    """One page of the board. Expressions of other nations than the viewer's are counted and not listed."""
    every = list(to_review(review_round).order_by("reference").values_list("pk", "reference", "nation_id"))
    covers, sums, talked = covers_of(review_round), sums_of(review_round), talked_of(review_round)
    wide = wide_of(review_round, sums)
    state = figures(review_round, [covers.get(pk, UNCOVERED) for pk, _reference, _nation in every], wide, talked)
    fewest, nations = review_round.fewest_reviews, nations_for(user)
    keeps: dict[str, Callable[[int], bool]] = {
        "short": lambda pk: covers.get(pk, UNCOVERED).is_short(fewest),
        "few": lambda pk: covers.get(pk, UNCOVERED).is_few(fewest),
        "wide": lambda pk: pk in wide,
    }
    show = show if show in SHOWN else "all"
    keep = keeps.get(show)
    listed = [
        (pk, reference)
        for pk, reference, nation in every
        if (nations is None or nation in nations) and (keep is None or keep(pk))
    ]
    pages = max(1, -(-len(listed) // PAGE))
    number = min(max(1, number), pages)
    page = listed[(number - 1) * PAGE : number * PAGE]
    loads = loads_of(review_round, now)
    reader = _Reader(review_round, user, [pk for pk, _reference in page], sums, loads, late=review_round.is_late(now))
    rows = [reader.row(pk, reference, covers.get(pk, UNCOVERED), pk in wide, pk in talked) for pk, reference in page]
    return Board(state, tuple(rows), reader.columns, tuple(loads), number, pages, len(listed), show)


class _Reader:
    """What a page of the board needs of its expressions, in three queries."""

    def __init__(  # noqa: PLR0913  (what was read already is passed on, not read again)
        self,
        review_round: ReviewRound,
        user: User,
        keys: Sequence[int],
        sums: Sequence[tuple[int, int, int]],
        loads: Sequence[Load],
        *,
        late: bool,
    ) -> None:
        self.fewest, self.late = review_round.fewest_reviews, late
        self.adjusted = without_severity(sums)
        self.totals = {(expression, member): total for expression, member, total in sums}
        self.names = self._names(user, keys)
        self.cells = self._cells(review_round, keys)
        self.scores = self._scores(review_round, keys)
        seen = {cell.member for cells in self.cells.values() for cell in cells}
        columns = tuple(load for load in loads if load.pk in seen)
        self.columns = columns if len(columns) <= MOST_COLUMNS else ()

    @staticmethod
    def _names(user: User, keys: Sequence[int]) -> Mapping[int, str]:
        if not user.has_perm("projects.view_expression"):
            return {}
        return dict(Expression.objects.filter(pk__in=keys).values_list("pk", "organisation_name"))

    def _cells(self, review_round: ReviewRound, keys: Sequence[int]) -> dict[int, list[Cell]]:
        names = dict(ReviewStatus.choices)
        rows = Review.objects.filter(round=review_round, expression__in=keys).order_by("member__user__name", "pk")
        fields = ("pk", "expression_id", "member_id", "member__user__name", "status", "member__left_at", "entered_by")
        found: dict[int, list[Cell]] = defaultdict(list)
        for pk, expression, member, name, status, left_at, entered_by in rows.values_list(*fields):
            to_do = status in (ReviewStatus.ASSIGNED, ReviewStatus.DECLARED)
            if to_do and left_at is not None:
                continue
            total = self.totals.get((expression, member)) if status == ReviewStatus.SCORED else None
            late = self.late and to_do
            cell = Cell(pk, member, name, status, str(names[status]), late, total, entered_by is not None)
            found[expression].append(cell)
        return found

    @staticmethod
    def _scores(review_round: ReviewRound, keys: Sequence[int]) -> dict[int, dict[int, dict[str, int]]]:
        rows = ReviewScore.objects.filter(
            review__round=review_round,
            review__expression__in=keys,
            review__status=ReviewStatus.SCORED,
            criterion__for_sites=True,
        ).values_list("review__expression_id", "review_id", "criterion__label", "score")
        found: dict[int, dict[int, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
        for expression, review, criterion, score in rows:
            found[expression][review][str(criterion)] = score
        return found

    def row(self, pk: int, reference: str, cover: Cover, wide: bool, talked: bool) -> Row:  # noqa: FBT001
        """One expression."""
        reviews = list(self.scores.get(pk, {}).values())
        apart = spread(reviews)
        total = sum(median(review[name] for review in reviews) for name in apart.criteria) if reviews else None
        cells = tuple(self.cells.get(pk, ()))
        by_member: dict[int, Any] = {cell.member: cell for cell in cells}
        return Row(
            pk=pk,
            reference=reference,
            name=self.names.get(pk, ""),
            cover=cover,
            cells=cells,
            matrix=tuple(by_member.get(column.pk) for column in self.columns),
            total=total,
            adjusted=self.adjusted.get(pk),
            apart=apart.total,
            widest=apart.widest(),
            short=cover.is_short(self.fewest),
            wide=wide,
            talked=talked,
        )
