"""What reviewers said about a candidate site: medians for the floor and the total, severity and noise beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from statistics import median

import numpy as np

from impact.selection.pool import PoolRejected

FEWEST_REVIEWS = 3


class ReviewIncomplete(PoolRejected):
    """A review leaves a criterion out, or a candidate has two reviews by one reviewer."""


@dataclass(frozen=True, slots=True)
class Review:
    """One reviewer's whole-number scores by criterion; a conflicted review counts nowhere."""

    reviewer: str
    scores: Mapping[str, int]
    conflicted: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One expression of interest: an opaque id, the values that rules are about, its reviews.

    Nation, kind, place, first-timer and struggling are all values; reviewers see the scores' criteria only.
    """

    id: str
    values: Mapping[str, str]
    reviews: tuple[Review, ...]

    @property
    def counted(self) -> tuple[Review, ...]:
        """The reviews without a conflict of interest, by reviewer."""
        return tuple(sorted((one for one in self.reviews if not one.conflicted), key=lambda one: one.reviewer))


@dataclass(frozen=True, slots=True)
class Score:
    """One candidate's figures: `medians` by criterion, their `total`, the total with reviewers' severity taken out
    (`adjusted`, a mean of reviewers' sums), and why the candidate is under the floor, in words, or nothing.
    """

    id: str
    medians: Mapping[str, Fraction]
    total: Fraction
    adjusted: float
    below: tuple[str, ...]


def scored(candidates: Iterable[Candidate], floor: Mapping[str, int]) -> tuple[Score, ...]:
    """Every candidate's score, in the order given; `floor` names the criteria and what each median has to reach.

    Raises ReviewIncomplete.
    """
    candidates = tuple(candidates)
    for candidate in candidates:
        _check(candidate, floor)
    adjusted = adjusted_totals(candidates, floor)
    return tuple(_score(candidate, floor, adjusted[candidate.id]) for candidate in candidates)


def _check(candidate: Candidate, floor: Mapping[str, int]) -> None:
    reviewers = [review.reviewer for review in candidate.reviews]
    if len(set(reviewers)) < len(reviewers):
        message = f"{candidate.id}: two reviews by one reviewer"
        raise ReviewIncomplete(message)
    for review in candidate.counted:
        if set(floor) - set(review.scores):
            message = f"{candidate.id}: the review by {review.reviewer} leaves out a criterion"
            raise ReviewIncomplete(message)


def _score(candidate: Candidate, floor: Mapping[str, int], adjusted: float) -> Score:
    reviews = candidate.counted
    medians = {
        criterion: Fraction(median(Fraction(review.scores[criterion]) for review in reviews)) if reviews else Fraction()
        for criterion in floor
    }
    below = [f"{name}: {float(medians[name]):g}, not {least}" for name, least in floor.items() if medians[name] < least]
    if len(reviews) < FEWEST_REVIEWS:
        below.insert(0, f"{len(reviews)} reviews, not {FEWEST_REVIEWS}")
    return Score(candidate.id, medians, sum(medians.values(), Fraction()), adjusted, tuple(below))


def _sums(candidates: Iterable[Candidate], criteria: Iterable[str]) -> list[tuple[str, str, int]]:
    criteria = tuple(criteria)
    return [
        (candidate.id, review.reviewer, sum(review.scores[criterion] for criterion in criteria))
        for candidate in candidates
        for review in candidate.counted
    ]


def adjusted_totals(candidates: Iterable[Candidate], criteria: Iterable[str]) -> dict[str, float]:
    """Quality of each candidate when a review is quality + severity of the reviewer: least squares, severities with
    mean 0. It stands beside the raw total and decides nothing. A candidate without reviews has 0.
    """
    candidates = tuple(candidates)
    sums = _sums(candidates, criteria)
    reviewers = {name: number for number, name in enumerate(sorted({reviewer for _, reviewer, _ in sums}))}
    by_candidate: dict[str, list[tuple[int, int]]] = {}
    for one, reviewer, total in sums:
        by_candidate.setdefault(one, []).append((reviewers[reviewer], total))
    severity = _severities(list(by_candidate.values()), len(reviewers))
    return {
        one.id: round(_mean_of(by_candidate[one.id], severity), 9) if one.id in by_candidate else 0.0
        for one in candidates
    }


def _mean_of(reviews: list[tuple[int, int]], severity: list[float]) -> float:
    return sum(total - severity[reviewer] for reviewer, total in reviews) / len(reviews)


def _severities(groups: list[list[tuple[int, int]]], count: int) -> list[float]:
    """The normal equations of least squares with every candidate's quality taken out: one row for each reviewer."""
    matrix, said = np.zeros((count + 1, count)), np.zeros(count + 1)
    for reviews in groups:
        mean = sum(total for _, total in reviews) / len(reviews)
        for reviewer, total in reviews:
            matrix[reviewer, reviewer] += 1
            said[reviewer] += total - mean
            for other, _ in reviews:
                matrix[reviewer, other] -= 1 / len(reviews)
    matrix[count] = 1
    found: list[float] = np.linalg.lstsq(matrix, said, rcond=None)[0].tolist()
    return found


def reviewer_noise(candidates: Iterable[Candidate], criteria: Iterable[str]) -> float:
    """Standard error of a candidate's total: the pooled spread between reviewers over the root of their mean number.
    0 when nobody has two reviews.
    """
    candidates = tuple(candidates)
    sums = _sums(candidates, criteria)
    by_candidate: dict[str, list[int]] = {}
    for one, _, total in sums:
        by_candidate.setdefault(one, []).append(total)
    squares, free = 0.0, 0
    for totals in by_candidate.values():
        mean = sum(totals) / len(totals)
        squares += sum((total - mean) ** 2 for total in totals)
        free += len(totals) - 1
    return sqrt(squares / free) / sqrt(len(sums) / len(by_candidate)) if free else 0.0
