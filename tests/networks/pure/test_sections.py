from hypothesis import given
from hypothesis import strategies as st

from networks.enums import MeetingStatus, MemberKind, NetworkStatus, RecordStatus, Section
from networks.forms.record import FORMS
from networks.pure import sections, stages
from networks.pure.freezing import check_sum
from tests.factories.networks import BODIES


def test_the_pure_room_knows_the_stored_words():
    assert tuple(MemberKind.values) == sections.KINDS
    assert set(sections.NEEDED) < set(Section.values)
    for table, words in (
        (stages.NETWORK, NetworkStatus),
        (stages.MEETING, MeetingStatus),
        (stages.RECORD, RecordStatus),
    ):
        assert {state for pair in stages.moves(table) for state in pair} == set(words.values)
    assert stages.after(stages.RECORD, "agreed", "save") is None


def test_bodies_become_rows():
    assert list(sections.attendance_in(BODIES["attendance"])) == [("experience", 2), ("carers", 3), ("providers", 1)]
    assert [(one.key, one.text, one.share) for one in sections.pieces_of("solutions", BODIES["solutions"])] == [
        ("solutions.1", "One leaflet for all", "everybody"),
        ("solutions.2", "Secret idea", "group"),
    ]
    assert list(sections.actions_in(BODIES["actions"])) == [("Write it", "Coordinator", "2026-06-30")]


def test_what_is_missing_is_found():
    assert sections.missing_sections({}) == list(sections.NEEDED)
    assert sections.missing_sections(BODIES) == []
    assert sections.missing_sections({**BODIES, "learned": {"text_1": "  "}}) == ["learned"]


PEOPLE = st.sampled_from(["", "a", "b", "c"])
SLOT = st.fixed_dictionaries(
    {"text": st.text(max_size=12), "who": PEOPLE, "share": st.sampled_from([*sections.LEVELS, "x"])}
)


def page(slots):
    return {f"{part}_{number}": value for number, slot in enumerate(slots, 1) for part, value in slot.items()}


@given(st.lists(SLOT, max_size=sections.MOST_SLOTS), st.sets(st.sampled_from("abc")))
def test_leaving_out_somebodys_words_leaves_out_exactly_theirs(slots, gone):
    body = page(slots)
    before = list(sections.pieces_of("experiences", body))
    after = list(sections.pieces_of("experiences", sections.without_words_of("experiences", body, gone)))
    assert after == [piece for piece in before if piece.who not in gone]


@given(st.lists(SLOT, max_size=6), st.lists(SLOT, max_size=6))
def test_joining_keeps_every_word(saved, mine):
    form = FORMS["experiences"]
    joined = form.join(page(saved), page(mine))
    words = {piece.text for piece in sections.pieces_of("experiences", joined)}
    expected = [slot["text"].strip() for slot in (*saved, *mine) if slot["text"].strip()]
    assert words == set(expected)


@given(st.sampled_from(sections.LEVELS), st.sampled_from(sections.LEVELS))
def test_the_narrower_level_wins(one, other):
    narrower = sections.narrower(one, other)
    assert narrower in (one, other)
    assert sections.LEVELS.index(narrower) == min(sections.LEVELS.index(one), sections.LEVELS.index(other))


def test_the_check_sum_speaks_of_every_section():
    assert check_sum(BODIES) != check_sum({**BODIES, "learned": {"text_1": "Other"}})
