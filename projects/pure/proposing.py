"""What a proposal says, as plain JSON that is frozen."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from fractions import Fraction
from typing import Any

from impact.selection import CODE, Portfolio
from projects.pure.choosing import Rule

Body = dict[str, Any]


def _number(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


def body_of(
    found: Portfolio, *, rules: Iterable[Rule], floor: Mapping[str, int], size: int, inputs: Mapping[str, str]
) -> Body:
    """`inputs`: the check sums of what it was made from. Scores are lists: id, total, adjusted, medians, why below."""
    criteria = list(floor)
    return {
        "method": CODE,
        "size": size,
        "floor": dict(floor),
        "rules": [asdict(rule) for rule in rules],
        "inputs": dict(inputs),
        "chosen": list(found.chosen),
        "reserves": list(found.reserves),
        "total": _number(found.total),
        "gap": found.gap,
        "rank_total": _number(rank_total(found, size)),
        "prices": [[price.feature, price.value, _number(price.gain)] for price in found.prices],
        "noise": round(found.noise, 6),
        "near": [[near.id, near.inside, _number(near.loss)] for near in found.near],
        "scores": [
            [
                score.id,
                _number(score.total),
                round(score.adjusted, 6),
                [_number(score.medians[name]) for name in criteria],
                list(score.below),
            ]
            for score in found.scores
        ],
    }


def rank_total(found: Portfolio, size: int) -> Fraction:
    """The total of the highest scores alone, whatever the mix."""
    ranked = sorted((score.total for score in found.scores if not score.below), reverse=True)
    return sum(ranked[:size], Fraction())


def totals_of(body: Mapping[str, Any]) -> dict[str, float]:
    """Everybody's total."""
    return {score[0]: score[1] for score in body["scores"]}


def below_of(body: Mapping[str, Any]) -> frozenset[str]:
    """Those who did not reach the least scores."""
    return frozenset(score[0] for score in body["scores"] if score[4])
