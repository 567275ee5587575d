"""Where reviewers differ widely."""

import pytest

from projects.pure.moderating import Spread, spread


@pytest.mark.parametrize(
    ("reviews", "apart", "wide"),
    [
        ([], Spread(0, {}), False),
        ([{"a": 2, "b": 3}], Spread(0, {"a": 0, "b": 0}), False),
        ([{"a": 2, "b": 3}, {"a": 4, "b": 1}], Spread(0, {"a": 2, "b": 2}), False),
        ([{"a": 0, "b": 3}, {"a": 3, "b": 1}], Spread(1, {"a": 3, "b": 2}), True),
        ([{"a": 0, "b": 0}, {"a": 2, "b": 2}], Spread(4, {"a": 2, "b": 2}), False),
    ],
)
def test_spread(reviews, apart, wide):
    assert spread(reviews) == apart
    assert spread(reviews).is_wide() is wide


def test_totals_far_apart_are_wide_and_the_threshold_is_the_rounds():
    apart = spread([dict.fromkeys("abcd", 1), dict.fromkeys("abcd", 3)])
    assert (apart.total, apart.is_wide(), apart.is_wide(9), apart.widest()) == (8, True, False, ())
    assert spread([{"a": 4}, {"a": 1}]).widest() == ("a",)
