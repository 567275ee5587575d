"""The builder: order, words, rules, and what it refuses."""

import pytest
from django.urls import reverse

from surveys.actions import new_version, write_definition
from surveys.models import Heading, ItemText, Option, Page, Question
from tests.factories.surveys import OPENED, SurveyFactory, definition, page, published, question, small_pages, words
from tests.surveys.admin import forms

pytestmark = pytest.mark.django_db


def draft_of(*pages):
    survey = SurveyFactory()
    draft = new_version(by=None, now=OPENED, survey=survey)
    content = definition(*pages, survey=survey.slug, number=1)
    return write_definition(by=None, now=OPENED, questionnaire=draft, definition=content)


@pytest.fixture
def draft():
    return draft_of(*small_pages())


def build(name, draft, *more):
    return reverse(f"admin:surveys_build_{name}", args=[draft.pk, *more])


def home(draft):
    return reverse("admin:surveys_questionnaire_change", args=[draft.pk])


def row(model, draft, **where):
    return model.objects.get(questionnaire=draft, **where)


def test_everything_is_shown_in_order(manager, draft, soup):
    seen = soup(manager.get(home(draft)))
    titles = [title.get_text(strip=True) for title in seen.select("h4.sv-page__title")]
    assert titles[:2] == ["Page 1: Page about", "Page 2: Page main"]
    text = seen.get_text(" ", strip=True)
    assert "Asked when at least 2 answers were chosen in “Question perspectives”" in text
    assert "Choose up to a number, then put them in order" in text
    assert all(cell.get("scope") for cell in seen.select("table.sv-table th"))
    for form in seen.select("form.sv-move"):
        assert all(button.select_one(".sr-only").get_text(strip=True) for button in form.select("button"))


def test_moving_up_and_down(manager, draft):
    second = row(Page, draft, slug="main")
    done = manager.post(build("move", draft, "page", second.pk), {"step": "up"}, follow=True)
    assert "“Page main” is now number 1." in forms.messages(done)
    assert done.redirect_chain[-1][0].endswith(f"#page-{second.pk}")
    assert list(draft.pages.order_by("position").values_list("slug", flat=True))[:2] == ["main", "about"]
    first = row(Option, draft, question__code="job", code=1)
    manager.post(build("move", draft, "option", first.pk), {"step": "down"})
    codes = Option.objects.filter(question__code="job", questionnaire=draft).order_by("position")
    assert list(codes.values_list("code", flat=True)) == [2, 1, 3]
    assert manager.post(build("move", draft, "page", second.pk), {"step": "sideways"}).status_code == 404
    assert manager.get(build("move", draft, "page", second.pk)).status_code == 405


def test_removing_says_what_depends_on_it(manager, draft):
    asked = row(Question, draft, code="perspectives")
    page_ = build("remove", draft, "question", asked.pk)
    words_ = forms.messages(manager.get(page_))
    assert "Question main" in words_
    assert "Question job" in words_
    assert Question.objects.filter(pk=asked.pk).exists()
    assert "was removed" in forms.messages(manager.post(page_, follow=True))
    assert not Question.objects.filter(pk=asked.pk).exists()
    for kind, model, where in (
        ("heading", Heading, {"slug": "life"}),
        ("option", Option, {"question__code": "job", "code": 2}),
        ("page", Page, {"slug": "nation"}),
    ):
        part = row(model, draft, **where)
        assert manager.get(build("remove", draft, kind, part.pk)).status_code == 200
        assert manager.post(build("remove", draft, kind, part.pk)).status_code == 302
        assert not model.objects.filter(pk=part.pk).exists()


def test_changing_words_pictures_and_page(manager, draft):
    asked, elsewhere = row(Question, draft, code="agree"), row(Page, draft, slug="why")
    sent = forms.part("Do you agree?", code="agree", kind="likert", page=elsewhere.pk)
    sent |= forms.texts("hint", "Choose one") | {"picture": "", "alt_en": "A tick"}
    assert manager.post(build("edit", draft, "question", asked.pk), sent).status_code == 302
    asked.refresh_from_db()
    assert (asked.page, asked.position) == (elsewhere, 2)
    english = ItemText.objects.get(question=asked, language="en", format="standard")
    assert (english.text, english.hint) == ("Do you agree?", "Choose one")
    # an emptied slot is taken away, and named as missing
    sent |= forms.texts("text", "Do you agree?", "", "Agree?", "Cytuno?") | {"alt_en": ""}
    assert manager.post(build("edit", draft, "question", asked.pk), sent).status_code == 302
    assert not ItemText.objects.filter(question=asked, language="cy", format="standard").exists()
    assert "Welsh missing" in forms.messages(manager.get(home(draft)))


def test_an_answer_keeps_its_number_heading_and_priority(manager, draft):
    ranked = row(Question, draft, code="top")
    life = row(Heading, draft, slug="life")
    option = row(Option, draft, question=ranked, code=5)
    url = build("edit", draft, "option", option.pk)
    form = manager.get(url)
    assert form.status_code == 200
    sent = forms.part("Respite", slug="respite", code="", heading=life.pk, priority="", not_said="on")
    assert manager.post(url, sent).status_code == 302
    option.refresh_from_db()
    assert (option.code, option.slug, option.heading, option.not_said) == (5, "respite", life, True)
    taken = manager.post(url, {**sent, "code": "4", "slug": "priority-1"})
    said = forms.messages(taken)
    assert "Another answer has this number" in said
    assert "This short name is taken here" in said
    add = build("add", draft, "heading", ranked.pk)
    assert manager.get(add).status_code == 200
    assert manager.post(add, forms.part("Home")).status_code == 302
    assert row(Heading, draft, slug="home").question == ranked


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"kind": "choose_and_rank"}, "Say how many people may choose"),
        ({"kind": "single", "limit": "3"}, "Only “choose several” and “put in order” have a limit"),
        ({"kind": "single", "least": "3"}, "Only years and numbers have this"),
        ({"kind": "single", "length": "3"}, "Only texts have this"),
        ({"kind": "number", "least": "9", "most": "3"}, "must not be smaller"),
        ({"kind": "long_text", "segment": "nation"}, "needs a question of the kind"),
        ({"kind": "single", "segment": "nation"}, "Another question fills this column already"),
        ({"kind": "long_text", "equality": "on"}, "An equality question fills no column"),
        ({"kind": "single", "code": "agree"}, "This short name is taken here"),
        ({"kind": "single", "code": "9 x"}, "Begin with a small letter"),
        ({"kind": "nonsense"}, "Select a valid choice"),
        ({"kind": "single", "text_en": ""}, "Write the English text"),
        ({"kind": "single", "text_en": "x" * 5000}, "at most 4000"),
        ({"kind": "single", "text_en": "nul\x00"}, "Null characters"),
        ({"kind": "single", "text_cy": "", "hint_cy": "Awgrym"}, "Write the Welsh text, too"),
        ({"kind": "multiple", "limit": "99999999999"}, "less than or equal to 50"),
        ({"kind": "multiple", "limit": "x"}, "Enter a whole number"),
    ],
)
def test_what_does_not_fit_is_said_in_words(manager, draft, sent, said):
    add = build("add", draft, "question", row(Page, draft, slug="about").pk)
    before = Question.objects.count()
    answer = manager.post(add, forms.part("New question", **sent))
    assert answer.status_code == 200
    assert said in forms.messages(answer)
    assert Question.objects.count() == before


def test_texts_of_every_direction_are_kept(manager, draft):
    add = build("add", draft, "question", row(Page, draft, slug="about").pk)
    text = "\u202eمن أنت؟ <script>"
    assert manager.post(add, forms.part(forms.texts("text", text), kind="long_text")).status_code == 302
    assert ItemText.objects.filter(question__page__slug="about", text=text).exists()
    assert "<script>" not in forms.messages(manager.get(home(draft))).replace(text, "")
    assert "&lt;script&gt;" in manager.get(home(draft)).content.decode()


def test_nameless_questions_get_codes_of_their_own(manager, draft):
    add = build("add", draft, "question", row(Page, draft, slug="about").pk)
    for _ in range(2):
        assert manager.post(add, forms.part("1. Why?", kind="short_text")).status_code == 302
    assert {"why_2", "why_3"} <= set(Question.objects.filter(questionnaire=draft).values_list("code", flat=True))


def test_only_parts_of_this_draft(manager, draft):
    other = draft_of(page("elsewhere", question("x")))
    foreign = row(Page, other, slug="elsewhere")
    for name, more in (
        ("edit", ("page", foreign.pk)),
        ("move", ("page", foreign.pk)),
        ("remove", ("page", foreign.pk)),
    ):
        assert manager.post(build(name, draft, *more), {"step": "up"}).status_code == 404
    assert manager.get(build("edit", draft, "text", 1)).status_code == 404
    assert manager.get(build("add", draft, "question", foreign.pk)).status_code == 404
    assert manager.get(build("add", draft, "page", foreign.pk)).status_code == 404
    assert manager.get(build("when", draft, 10**20)).status_code == 404
    assert manager.get(reverse("admin:surveys_build_add_page", args=[10**20])).status_code == 404
    assert manager.get(reverse("admin:surveys_questionnaire_change", args=["x"])).status_code == 302


def test_a_published_version_is_read_only(manager, soup):
    version = published()
    seen = soup(manager.get(home(version)))
    assert version.sha256 in seen.get_text()
    assert not seen.select(".sv-page form")
    part = version.pages.first()
    for name in ("edit", "remove", "move"):
        said = forms.messages(manager.post(build(name, version, "page", part.pk), {"step": "up"}, follow=True))
        assert "never changes" in said
    asked = version.questions.first()
    assert "never changes" in forms.messages(
        manager.post(build("when", version, asked.pk), {"do": "clear"}, follow=True)
    )


def test_the_number_of_queries_does_not_grow(manager, django_assert_max_num_queries):
    one = draft_of(page("a", question("q1", options=2)))
    three = draft_of(*(page(f"p{n}", question(f"a{n}", options=6), question(f"b{n}", options=6)) for n in range(3)))
    for version in (one, three):
        manager.get(home(version))
        with django_assert_max_num_queries(40) as counted:
            manager.get(home(version))
        version.cost = len(counted)
    assert one.cost == three.cost


def test_settings_and_checks(manager, draft):
    settings = reverse("admin:surveys_questionnaire_settings", args=[draft.pk])
    assert "English is always there" in forms.messages(manager.post(settings, {"note": "", "variants": ["cy"]}))
    assert manager.post(settings, {"note": "For Wales", "variants": ["en", "cy"]}).status_code == 302
    draft.refresh_from_db()
    assert (draft.note, draft.variants) == ("For Wales", ["en", "cy"])
    welsh = reverse("admin:surveys_questionnaire_welsh_checked", args=[draft.pk])
    assert "future" in forms.messages(manager.post(welsh, {"on": "2999-01-01"}))
    assert manager.post(welsh, {"on": "2026-05-01"}).status_code == 302
    draft.refresh_from_db()
    assert draft.welsh_checked_by == manager.user
    easy = reverse("admin:surveys_questionnaire_easy_read_checked", args=[draft.pk])
    assert "can't be done now" in forms.messages(manager.get(easy, follow=True))
    manager.post(settings, {"note": "", "variants": ["en", "en-simple"]})
    assert manager.post(easy, {"on": "2026-05-02"}).status_code == 302


def test_findings_lead_to_the_place(manager):
    broken = draft_of(
        page("first", question("later", options=1)),
        page("second", question("top", "choose_and_rank", limit=9)),
    )
    text = manager.get(home(broken)).content.decode()
    one = row(Question, broken, code="later")
    assert f"#question-{one.pk}" in text
    assert "needs at least two options" in text
    assert "lets people choose 9" in text
    assert words("x")


def test_no_pages_yet(manager):
    empty = draft_of()
    assert "There is no question yet" in forms.messages(manager.get(home(empty)))


def test_a_picture_is_said_in_words(manager, draft, monkeypatch):
    from surveys.admin.builder import forms as part_forms

    monkeypatch.setattr(part_forms, "NAMES", frozenset({"house"}))
    part = row(Page, draft, slug="why")
    url = build("edit", draft, "page", part.pk)
    sent = forms.part("Why", slug="why", picture="house", alt_en="A house")
    assert "Say in words what the picture shows" in forms.messages(manager.post(url, sent))
    assert manager.post(url, {**sent, "alt_cy": "Tŷ"}).status_code == 302
    easy = ItemText.objects.get(page=part, language="cy", format="easy_read")
    assert (easy.picture, easy.alt) == ("house", "Tŷ")
    assert ItemText.objects.get(page=part, language="cy", format="standard").picture == ""
    monkeypatch.setattr(part_forms, "NAMES", frozenset())
    assert '<option value="house" selected' in manager.get(url).content.decode()


def test_a_refusal_of_the_action_keeps_what_was_typed(manager, draft, monkeypatch):
    from surveys import actions
    from surveys.admin.builder import parts

    def refuse(**kwargs):
        raise actions.NotPossible("Not now.")

    monkeypatch.setattr(parts, "edit_part", refuse)
    monkeypatch.setattr(actions, "add_page", refuse)
    part = row(Page, draft, slug="why")
    for url in (build("edit", draft, "page", part.pk), build("add_page", draft)):
        answer = manager.post(url, forms.part("Typed by me", slug="typed"))
        assert answer.status_code == 409
        assert "Not now." in forms.messages(answer)
        assert "Typed by me" in answer.content.decode()


def test_what_is_gone_cannot_be_changed(draft):
    from surveys.actions import NotPossible
    from surveys.actions.edit_part import edit_part

    part = row(Page, draft, slug="why")
    Page.objects.filter(pk=part.pk).delete()
    with pytest.raises(NotPossible, match="removed by somebody else"):
        edit_part(by=None, now=OPENED, part=part)
