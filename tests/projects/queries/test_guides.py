"""Search over four languages and formats: whatever is typed gives an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.programme.texts import texts
from projects.queries import columns_of, find_guides, words_of
from tests.factories.announcing import GuideFactory, GuideSourceFactory, PublishedGuideFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def guides():
    return {
        "breaks": PublishedGuideFactory(
            slug="breaks",
            title=texts("Do short breaks help carers?", "A yw seibiannau byr yn helpu gofalwyr?"),
            short_answer=texts("Yes.", "Ydyn.", "Yes, they do.", "Ydyn, maen nhw’n helpu."),
        ),
        "night": PublishedGuideFactory(
            slug="night",
            title=texts("Who helps at night?", "Pwy sy’n helpu gyda’r nos?"),
            known=texts("Carers told us about breaks in their sleep.", "", "", "Cwsg yw’r peth mawr."),
        ),
        "draft": GuideFactory(slug="draft", title=texts("Breaks that nobody may read yet")),
    }


def slugs(typed):
    return [guide.slug for guide in find_guides(typed).guides]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("night", ["night"]),
        ("NIGHT", ["night"]),
        ("carer breaks", ["breaks", "night"]),  # beginnings match; a title counts more than the text
        ("seibiant", []),
        ("seibian", ["breaks"]),
        ("gyda’r nos", ["night"]),
        ("cwsg", ["night"]),  # Easy Read Welsh
        ("do", ["breaks"]),
        ("xyzzy", []),
        ("'; drop table projects_guide; --", []),
        ("a & b | !c <-> (d", ["breaks"]),  # four beginnings, no signs
        ("night:*A \\ ' \" % _", ["night"]),
        ("\x00night\x00", ["night"]),
        ("breaks night", ["night"]),
        ("breaks xyzzy", ["breaks", "night"]),
    ],
)
def test_words_find_guides(guides, typed, found):
    assert slugs(typed) == found


def test_some_of_the_words_are_better_than_nothing_and_said_to_be(guides):
    found = find_guides("breaks xyzzy")
    assert found.loosely
    assert not find_guides("breaks night").loosely


def test_without_words_everything_is_shown(guides):
    assert set(slugs("")) == set(slugs("  ?!  ")) == {"breaks", "night"}


def test_at_most_twelve_words_of_forty_letters():
    assert words_of("a_b Ab AB ab") == ("ab",)
    assert len(words_of(" ".join(f"w{n}" for n in range(50)))) == 12
    assert words_of("x" * 30_000) == ("x" * 40,)


@given(st.text(max_size=60))
def test_nothing_that_is_typed_breaks_it(typed):
    list(find_guides(typed).guides)


def test_the_three_columns_are_always_there():
    guide = GuideFactory()
    second = GuideSourceFactory(guide=guide, position=2)
    first = GuideSourceFactory(guide=guide, position=1)
    columns = columns_of(guide)
    assert [column.kind for column in columns] == ["research", "lived", "practice"]
    assert [column.sources for column in columns] == [(first, second), (), ()]
