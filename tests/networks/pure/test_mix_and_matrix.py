from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from networks.pure.matrix import Heard, rows_of
from networks.pure.mix import mix_of

KINDS = ("experience", "carers", "front_line", "funders", "providers")


@given(
    st.lists(st.sampled_from(KINDS), max_size=20),
    st.lists(st.sampled_from(KINDS), unique=True),
    st.integers(1, 12),
    st.integers(0, 6),
)
def test_a_mix_says_who_is_missing_and_how_many(kinds, wanted, people_from, more):
    mix = mix_of(kinds, wanted=wanted, people_from=people_from, people_to=people_from + more)
    assert mix.people == len(kinds) == sum(mix.counts.values())
    assert (mix.too_few > 0, mix.too_many > 0) == (len(kinds) < people_from, len(kinds) > people_from + more)
    assert mix.people + mix.too_few >= people_from
    assert mix.people - mix.too_many <= people_from + more
    assert set(mix.missing) == set(wanted) - set(kinds)
    assert mix.as_usual == (people_from <= len(kinds) <= people_from + more and set(wanted) <= set(kinds))


HEARD = st.builds(
    Heard,
    theme=st.integers(1, 4),
    place=st.integers(1, 5),
    nation=st.sampled_from(["", "eng", "nir", "sct", "wls"]),
    kind=st.sampled_from(["learned", "solution", "disagreement", "gap"]),
)


@given(st.lists(HEARD, max_size=40))
def test_the_matrix_counts_what_was_heard_and_keeps_what_differs(heard):
    rows = rows_of([1, 2, 3, 4, 5], heard)
    assert [row.theme for row in rows] == [1, 2, 3, 4, 5]
    for row in rows:
        mine = [one for one in heard if one.theme == row.theme]
        assert row.total == len(mine)
        assert {(place, kind): n for place, cell in row.cells.items() for kind, n in cell.items()} == Counter(
            (one.place, one.kind) for one in mine
        )
        assert set(row.nations) == {one.nation for one in mine} - {""}
        kinds = {one.kind for one in mine}
        assert row.differs == ("disagreement" in kinds and bool(kinds & {"learned", "solution"}))
