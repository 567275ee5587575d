"""Losses near the edge: bounds never above the exact loss, and the same answer as working everybody out."""

import math

import pytest

from impact.selection.margins import Field, Margins, best_set, binding
from impact.selection.pool import Member, Pool, Quota
from impact.selection.scores import scored
from tests.impact.selection.test_portfolio import FLOOR, expressions, rules


def field_of(seed, count, size):
    candidates, wanted = expressions(seed, count), rules(size)
    totals = {score.id: score.total for score in scored(candidates, FLOOR)}
    pool = Pool(tuple(Member(one.id, one.values) for one in candidates), wanted.quotas, size)
    return Field(pool, tuple(totals[member.id] for member in pool.members))


def worked_out(where, best, index):
    """The loss of one, with a program of its own."""
    quotas = where.pool.quotas
    other = best_set(where, quotas, barred=[index]) if index in best else best_set(where, quotas, kept=[index])
    return None if other is None else where.sum(best) - where.sum(other.chosen)


@pytest.mark.parametrize("seed", range(4))
def test_bounds_hold_and_change_nothing(seed):
    where = field_of(seed, 24, 6)
    best = best_set(where, where.pool.quotas)
    assert best.gap == 0
    margins = Margins(where, where.pool.quotas, frozenset(best.chosen))
    exact = {index: worked_out(where, best.chosen, index) for index in range(24)}
    assert {index: margins.loss(index) for index in range(24)} == exact
    assert all(loss is None or margins._least[index] <= loss for index, loss in exact.items())
    told = []
    fresh = Margins(where, where.pool.quotas, frozenset(best.chosen), lambda *step: told.append(step))
    assert fresh.within(1) == {index: loss for index, loss in exact.items() if loss is not None and loss <= 1}
    assert told[0][0] == 0
    outside = sorted((loss, index) for index, loss in exact.items() if loss is not None and index not in best.chosen)
    assert fresh.next_in(4) == [index for _, index in outside[:4]]
    assert fresh.within(math.inf) == {index: loss for index, loss in exact.items() if loss is not None}


def test_a_quota_of_nothing_to_everybody_is_no_rule():
    where = field_of(1, 10, 3)
    free = (Quota("kind", "charity", 0, 3), Quota("first", "yes", 1, 3), Quota("first", "no", 0, 0))
    assert binding(where, free) == list(free[1:])
