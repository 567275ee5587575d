from bs4 import BeautifulSoup, Tag

from surveys.answers import Problem
from surveys.definition import Definition, OptionDef, QuestionDef, Words
from surveys.option_orders import ordered
from surveys.pages import question_page
from surveys.pages.place import place
from surveys.pages.question_page import PLAIN, Around, Extras
from surveys.pages.typed import Typed, from_answers
from surveys.pages.words import problem_words
from tests.factories.surveys import definition, page, question, words

AROUND = Around("token", "bookmark", 1, 9)
EMPTY = Typed()


def soup(
    known: Definition, slug: str, typed: Typed = EMPTY, *, extras: Extras = PLAIN, **shape: object
) -> BeautifulSoup:
    here = known.page(slug)
    fields = {"language": "en", "page": slug, "shown": tuple(q.code for q in here.questions), "order": 0, **shape}
    made = question_page.Shape(**fields)  # type: ignore[arg-type]
    values = question_page.values([known.question(code) for code in made.shown], typed, AROUND)
    return BeautifulSoup(question_page.with_values(known, made, values, extras), "html.parser")


def one(found: BeautifulSoup, selector: str) -> Tag:
    matches = found.select(selector)
    assert len(matches) == 1, (selector, matches)
    return matches[0]


def test_one_question_is_the_heading_of_its_page(small: Definition) -> None:
    found = soup(small, "nation")

    assert one(found, "h1").get_text(strip=True) == "Question nation"
    assert one(found, "title").get_text(strip=True).startswith("Question nation")
    assert "Question 1 of about 9" in found.get_text(" ", strip=True)
    assert [tag["value"] for tag in found.select("input[name=asked]")] == ["nation"]
    assert len(found.select("input[type=radio][name=q-nation]")) == 5
    assert one(found, "#q-nation-none")["value"] == ""


def test_several_questions_stand_under_the_heading_of_their_page(small: Definition) -> None:
    found = soup(small, "born")

    assert one(found, "h1").get_text(strip=True) == "Page born"
    assert [tag.get_text(strip=True) for tag in found.select("main h2")][:2] == ["Question born", "Question hours"]


def test_what_was_given_is_filled_in(small: Definition) -> None:
    typed = from_answers(
        {"perspectives": [1, 3], "agree": 4, "top": {"chosen": [2, 5], "order": [5]}, "born": 1961},
        {"why": "<b>More time</b>\n& kindness"},
    )

    checked = [tag["value"] for tag in soup(small, "about", typed).select("input[checked]")]
    assert checked == ["1", "3"]
    assert one(soup(small, "agree", typed), "input[checked]")["value"] == "4"
    assert [tag["value"] for tag in soup(small, "priorities", typed).select("input[type=checkbox][checked]")] == [
        "2",
        "5",
    ]
    assert one(soup(small, "priorities", typed), "input[name=q-top-order]")["value"] == "5"
    assert one(soup(small, "why", typed), "textarea").get_text() == "\n<b>More time</b>\n& kindness"
    assert one(soup(small, "born", typed), "#q-born")["value"] == "1961"


def test_the_notice_stands_above_every_free_text_box(small: Definition) -> None:
    found = soup(small, "why")
    area = one(found, "textarea")

    assert "q-why-notice" in area["aria-describedby"].split()
    assert all(found.find(id=name) for name in area["aria-describedby"].split())
    notice = one(found, "#q-why-notice")
    for words_ in ("do not write names", "nobody reads this straight away", "call 999"):
        assert words_ in notice.get_text(" ", strip=True)
    contacts = one(found, "details").get_text(" ", strip=True)
    for nation in ("England", "Northern Ireland", "Scotland", "Wales"):
        assert nation in contacts
    before = list(found.find_all(True))
    assert before.index(notice) < before.index(area)
    assert "About 500 characters" in found.get_text(" ", strip=True)


def test_options_stand_under_headings_in_the_persons_own_order(small: Definition) -> None:
    top = small.question("top")
    for order in (0, 7, 19):
        found = soup(small, "priorities", order=order)
        shown = [int(str(tag["value"])) for tag in found.select("input[type=checkbox]")]
        assert shown == [option.code for option in ordered(top, order)]
        assert {tag.get_text(strip=True) for tag in found.select("h2.survey-group")} == {
            "Living a good life",
            "The work",
        }


def test_the_error_summary_leads_to_the_first_field(small: Definition) -> None:
    problem = problem_words(Problem("too_many", {"limit": 3, "chosen": 4}), small.question("top"), "en")
    found = soup(small, "priorities", extras=Extras({"top": problem}))

    link = one(found, ".govuk-error-summary a")
    target = found.find(id=str(link["href"]).removeprefix("#"))
    assert isinstance(target, Tag)
    assert target["type"] == "checkbox"
    assert one(found, "title").get_text(strip=True).startswith("Error:")
    assert "You chose 4. Please choose 3 at most" in one(found, ".govuk-error-message").get_text(" ", strip=True)
    assert "q-top-error" in one(found, "fieldset")["aria-describedby"].split()


def test_every_id_is_there_once_and_every_label_and_description_has_its_target(national: Definition) -> None:
    for language in ("en", "cy", "en-simple", "cy-simple"):
        for here in national.pages:
            found = soup(national, here.slug, language=language)
            ids = [tag["id"] for tag in found.select("[id]")]
            assert len(ids) == len(set(ids)), (here.slug, language)
            for label in found.select("label"):
                assert found.find(id=label["for"]), (here.slug, label)
            for tag in found.select("[aria-describedby], [aria-labelledby]"):
                for name in f"{tag.get('aria-describedby', '')} {tag.get('aria-labelledby', '')}".split():
                    assert found.find(id=name), (here.slug, name)


def test_easy_read_has_pictures_with_words_and_standard_has_none(national: Definition) -> None:
    easy = soup(national, "priorities", language="en-simple")

    pictures = easy.select("main img.survey-picture")
    assert len(pictures) > 10
    assert all(picture["alt"] and "/openmoji/" in str(picture["src"]) for picture in pictures)
    assert not soup(national, "priorities").select("main img.survey-picture")


def test_a_picture_nobody_vendored_is_left_out() -> None:
    pictured = OptionDef(1, "one", {"en": Words("One", "", "no-such-picture", "Nothing")})
    known = definition(page("p", QuestionDef("q", "single", words("Q"), options=(pictured,))))

    assert not soup(known, "p").select("main img.survey-picture")


def test_hints_of_pages_questions_and_options_are_shown() -> None:
    option = OptionDef(1, "one", {"en": Words("One", "about one")})
    known = definition(page("p", QuestionDef("q", "multiple", {"en": Words("Q", "about q")}, options=(option,))))

    found = soup(known, "p")
    assert one(found, "#q-q-hint").get_text(strip=True) == "about q"
    assert one(found, "fieldset")["aria-describedby"] == "q-q-hint"
    assert one(found, "#q-q-1-hint").get_text(strip=True) == "about one"
    assert one(found, "input[type=checkbox]")["aria-describedby"] == "q-q-1-hint"


def test_an_option_not_to_say_stands_last_after_or(small: Definition) -> None:
    found = soup(small, "about")

    assert one(found, ".govuk-checkboxes__divider").get_text(strip=True) == "or"
    assert found.select("input[type=checkbox]")[-1]["value"] == "9"


def test_a_question_with_a_way_not_to_say_needs_no_way_out() -> None:
    not_said = OptionDef(2, "no", words("Rather not"), not_said=True)
    known = definition(page("p", question("q", "single", [OptionDef(1, "a", words("A")), not_said])))

    assert not soup(known, "p").select("#q-q-none")


def test_the_language_switches_lead_to_the_same_page(small: Definition) -> None:
    found = soup(small, "nation")

    addresses = {str(tag["href"]) for tag in found.select("nav.switches a")}
    assert addresses == {"/cy/survey/small/q/nation/", "/easy/survey/small/q/nation/"}


def test_nothing_inline(small: Definition, national: Definition) -> None:
    for known in (small, national):
        for here in known.pages:
            found = soup(known, here.slug)
            assert not found.select("[style], style")
            assert all(tag.get("src") for tag in found.select("script"))
            assert not [tag for tag in found.find_all(True) if any(name.startswith("on") for name in tag.attrs)]


def test_only_pages_with_an_order_of_their_own_are_kept_for_each_order(small: Definition) -> None:
    assert question_page.shape_of(place(small, {}, "priorities"), language="en", order=7).order == 7
    assert question_page.shape_of(place(small, {}, "nation"), language="en", order=7).order == 0
