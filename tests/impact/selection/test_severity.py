"""Severity taken out: the figures of the small program, for thousands of reviews."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.selection import Candidate, Review, without_severity
from impact.selection.scores import adjusted_totals


def both(sums):
    ids = sorted({one for one, _reviewer, _total in sums})
    candidates = [
        Candidate(str(one), {}, tuple(Review(str(who), {"a": total}) for this, who, total in sums if this == one))
        for one in ids
    ]
    return without_severity(sums), {int(one): value for one, value in adjusted_totals(candidates, ["a"]).items()}


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 4), st.integers(0, 24)), max_size=20))
def test_the_same_as_the_other_way_where_reviewers_are_connected(rows):
    linked = [(one, 0, 12) for one in range(6)]  # reviewer 0 reads everything, so that all are compared
    sums = [*linked, *({(one, who): (one, who, total) for one, who, total in rows}.values())]
    mine, other = both(sums)
    assert mine == pytest.approx(other, abs=1e-5)


def test_reviewers_who_share_nothing_stay_comparable_within_their_group():
    found = without_severity([(1, 1, 10), (1, 2, 14), (2, 1, 12), (2, 2, 16), (3, 3, 20)])
    assert found == pytest.approx({1: 12, 2: 14, 3: 20}, abs=1e-3)
    assert without_severity([]) == {}
