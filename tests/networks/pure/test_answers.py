import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from networks.pure.answers import CHANGE, LEAVE_OUT, RIGHT, Copy, Said, carried, share_of, standing
from networks.pure.sections import LEVELS, Piece

NOW = dt.datetime(2026, 5, 18, 20, tzinfo=dt.UTC)
COPIES = st.lists(
    st.builds(
        Copy,
        member=st.integers(1, 6),
        deadline=st.sampled_from([None, NOW - dt.timedelta(days=1), NOW, NOW + dt.timedelta(seconds=1)]),
        answer=st.sampled_from(["", RIGHT, CHANGE, "withheld"]),
    ),
    max_size=6,
    unique_by=lambda copy: copy.member,
)
SAID = st.lists(
    st.builds(
        Said,
        key=st.sampled_from(["learned.1", "learned.2", "gaps.1"]),
        answer=st.sampled_from([RIGHT, CHANGE, LEAVE_OUT]),
        share=st.sampled_from(LEVELS),
        member=st.none() | st.integers(1, 6),
    ),
    max_size=4,
    unique_by=lambda said: said.key,
)


@given(COPIES, SAID)
def test_silence_waits_for_each_members_own_last_moment(copies, said):
    found = standing(copies, said, NOW)
    assert set(found.waiting) == {
        copy.member for copy in copies if not copy.answer and (copy.deadline is None or copy.deadline > NOW)
    }
    asked = {copy.member for copy in copies if copy.answer == CHANGE}
    asked |= {one.member for one in said if one.answer == CHANGE and one.member}
    assert set(found.asked_change) == asked
    assert found.wishes == len(asked)
    assert set(found.left_out) == {one.key for one in said if one.answer == LEAVE_OUT}


@given(st.sampled_from(LEVELS), st.none() | st.sampled_from(LEVELS), st.none() | st.sampled_from(LEVELS))
def test_words_never_go_further_than_anybody_allowed(proposed, own, usual):
    goes = share_of(Piece("learned.1", "learned", "x", share=proposed), own, usual)
    said = [LEVELS.index(level) for level in (proposed, own if usual else None, usual) if level]
    assert LEVELS.index(goes) == min(said)


WORDS = st.sampled_from(["a", "b", "c"])
PIECES = st.lists(st.tuples(WORDS, st.sampled_from(["x", "y"])), max_size=5).map(
    lambda rows: [Piece(f"learned.{n}", "learned", text, who=who) for n, (text, who) in enumerate(rows, start=1)]
)


@given(PIECES, PIECES, st.sampled_from(["x", "y"]), st.data())
def test_what_somebody_said_to_their_words_follows_the_words(before, now, who, data):
    mine = [piece for piece in before if piece.who == who]
    said = [
        Said(piece.key, data.draw(st.sampled_from([RIGHT, CHANGE, LEAVE_OUT])), data.draw(st.sampled_from(LEVELS)))
        for piece in mine
    ]
    found = carried(before, now, said)
    after = {piece.key: piece for piece in now}
    was = {piece.key: piece for piece in before}
    assert len({new.key for _old, new in found}) == len(found)
    for old, new in found:
        assert after[new.key].who == who  # never onto words of somebody else
        assert new.share == old.share
        same = after[new.key].text == was[old.key].text
        assert new.answer == (old.answer if same or old.answer == LEAVE_OUT else RIGHT)
    kept = {was[old.key].text for old, _new in found}
    for one in said:  # words that still stand keep what was said to one of them
        if any(piece.who == who and piece.text == was[one.key].text for piece in now):
            assert was[one.key].text in kept
