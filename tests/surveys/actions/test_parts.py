"""Staff edit a draft piece by piece."""

import pytest

from surveys import actions
from surveys.definition import AnyOf, Words
from surveys.models import ItemText, Option, Page
from surveys.queries import draft_definition
from surveys.routing import write_condition
from tests.factories.surveys import SurveyFactory, published, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(now):
    return actions.new_version(by=None, now=now, survey=SurveyFactory())


@pytest.fixture
def do(now):
    """Call an action as nobody, now."""
    return lambda verb, **fields: getattr(actions, verb)(by=None, now=now, **fields)


@pytest.fixture
def built(draft, do):
    """Two pages; a question with a heading and three options on the first."""
    first = do("add_page", questionnaire=draft, slug="first", texts=words("First"))
    second = do("add_page", questionnaire=draft, slug="second", texts=words("Second"))
    question = do("add_question", page=first, code="q", kind="multiple", texts=words("Q"), limit=2)
    heading = do("add_heading", question=question, slug="h", texts=words("H"))
    options = [
        do("add_option", question=question, slug=f"o{n}", texts=words(f"O{n}"), heading=heading) for n in (1, 2, 3)
    ]
    return first, second, question, heading, options


def test_a_questionnaire_piece_by_piece(draft, built):
    known = draft_definition(draft)
    assert [p.slug for p in known.pages] == ["first", "second"]
    asked = known.question("q")
    assert asked.limit == 2
    assert [(o.code, o.slug, o.heading) for o in asked.options] == [(1, "o1", "h"), (2, "o2", "h"), (3, "o3", "h")]
    assert known.pages[0].title("cy") == "First (Cymraeg)"
    assert asked.headings[0].words["en-simple"].text == "H (easy)"


def test_moving(draft, built, do):
    first, second, _, _, options = built
    do("move_part", part=second, step=-1)
    assert [p.slug for p in draft_definition(draft).pages] == ["second", "first"]
    do("move_part", part=second, step=-1)
    do("move_part", part=options[0], step=1)
    do("move_part", part=options[0], step=5)
    assert [o.slug for o in draft_definition(draft).question("q").options] == ["o2", "o3", "o1"]
    assert options[0].position == 3
    assert first.pk != second.pk


def test_removing(draft, built, do):
    _, second, question, heading, options = built
    do("remove_part", part=heading)
    assert draft_definition(draft).question("q").options[0].heading == ""
    do("remove_part", part=options[1])
    do("remove_part", part=second)
    fresh = do("add_option", question=question, slug="o4", texts=words("O4"))
    assert fresh.code == 4
    assert [o.code for o in draft_definition(draft).question("q").options] == [1, 3, 4]
    do("remove_part", part=question)
    assert not Option.objects.exists()
    assert set(ItemText.objects.values_list("text", flat=True)) == {w.text for w in words("First").values()}


def test_words(built, do, draft):
    first, *_ = built
    do("set_text", part=first, variant="cy", words=Words("Tudalen", "Awgrym"))
    do("set_text", part=first, variant="en-simple", words=Words("Page", "", "map", "A map"))
    page = draft_definition(draft).pages[0]
    assert page.words["cy"] == Words("Tudalen", "Awgrym")
    assert page.words["en-simple"].alt == "A map"
    do("set_text", part=first, variant="cy", words=Words("  "))
    do("set_text", part=first, variant="cy", words=Words(""))
    assert "cy" not in draft_definition(draft).pages[0].words
    do("set_text", part=first, variant="cy", words=Words("Eto"))
    assert draft_definition(draft).pages[0].words["cy"].text == "Eto"
    with pytest.raises(actions.NotPossible):
        do("set_text", part=first, variant="en", words=Words("Page", picture="map"))


def test_saving_edited_parts(draft, built, do):
    first, second, question, _, options = built
    question.condition = write_condition(AnyOf("q", frozenset({1})))
    question.limit = 3
    do("save_part", part=question)
    options[0].slug = "changed"
    do("save_part", part=options[0])
    text = ItemText.objects.get(page=first, language="en", format="standard")
    text.text = "New"
    do("save_part", part=text)
    do("save_part", part=Page(questionnaire=draft, slug="third"))
    do(
        "save_part",
        part=ItemText(questionnaire=draft, page=Page.objects.get(slug="third"), language="en", text="Third"),
    )
    known = draft_definition(draft)
    assert known.question("q").condition == AnyOf("q", frozenset({1}))
    assert known.question("q").options[0].slug == "changed"
    assert [p.title("en") for p in known.pages] == ["New", "Second", "Third"]
    assert second.position == 2


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("add_page", {"slug": "first"}),
        ("add_page", {"slug": "no spaces here"}),
    ],
)
def test_pages_that_do_not_fit(verb, fields, draft, built, do):
    with pytest.raises(actions.NotPossible):
        do(verb, questionnaire=draft, texts=words("x"), **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"code": "q", "kind": "single"},
        {"code": "Big", "kind": "single"},
        {"code": "r", "kind": "drawing"},
        {"code": "r", "kind": "choose_and_rank"},
        {"code": "r", "kind": "single", "condition": {"xor": []}},
        {"code": "r", "kind": "long_text", "equality": True},
    ],
)
def test_questions_that_do_not_fit(fields, built, do):
    with pytest.raises(actions.NotPossible):
        do("add_question", page=built[1], texts=words("x"), **fields)


def test_options_that_do_not_fit(built, do, now):
    _, second, question, heading, _ = built
    for fields in ({"slug": "o1"}, {"slug": "x", "code": 1}, {"slug": "x", "code": 40_000}):
        with pytest.raises(actions.NotPossible):
            do("add_option", question=question, texts=words("x"), **fields)
    other = do("add_question", page=second, code="other", kind="single", texts=words("x"))
    with pytest.raises(actions.NotPossible, match="heading"):
        do("add_option", question=other, slug="x", texts=words("x"), heading=heading)


def test_parts_of_another_questionnaire(built, do, draft):
    stranger = published().pages.first()
    with pytest.raises(actions.NotPossible, match="one questionnaire"):
        do("save_part", part=ItemText(questionnaire=draft, page=stranger, language="en", text="x"))


def test_nothing_of_a_published_version_is_edited(do):
    version = published()
    page = version.pages.first()
    for attempt in (
        lambda: do("save_part", part=page),
        lambda: do("move_part", part=page, step=1),
        lambda: do("remove_part", part=page),
        lambda: do("set_text", part=page, variant="en", words=Words("x")),
    ):
        with pytest.raises(actions.PublishedNeverChanges):
            attempt()


def test_history_tells_what_staff_changed(built):
    from django.apps import apps

    for name in ("Page", "Question", "Heading", "Option", "ItemText", "Questionnaire"):
        assert apps.get_model("surveys", f"{name}Event").objects.exists(), name
