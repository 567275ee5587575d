from hypothesis import given
from hypothesis import strategies as st

from networks.enums import MeetingStatus, MemberKind, NetworkStatus, RecordStatus, Section
from networks.pure import sections, stages
from networks.pure.freezing import check_sum
from tests.factories.networks import BODIES

VALUES = st.text() | st.integers(0, 99) | st.booleans() | st.none()


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
    assert list(sections.solutions_in(BODIES["solutions"])) == [("One leaflet for all", True), ("Secret idea", False)]
    assert list(sections.actions_in(BODIES["actions"])) == [("Write it", "Coordinator", "2026-06-30")]


def test_what_is_missing_is_found():
    assert sections.missing_sections({}) == list(sections.NEEDED)
    assert sections.missing_sections(BODIES) == []
    assert sections.missing_sections({**BODIES, "learned": {"text": "  "}}) == ["learned"]


@given(st.dictionaries(st.sampled_from(["text", "shared"]), VALUES), st.dictionaries(st.just("text"), st.text()))
def test_joining_keeps_both_texts(saved, mine):
    joined = sections.joined(saved, mine)["text"]
    assert str(mine.get("text", "")).strip() in joined
    assert str(saved.get("text", "")).strip() in joined


def test_the_check_sum_speaks_of_every_section():
    assert check_sum(BODIES) != check_sum({**BODIES, "learned": {"text": "Other"}})
