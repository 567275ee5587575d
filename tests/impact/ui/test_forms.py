import datetime as dt
from html.parser import HTMLParser
from typing import Any

import pytest
from crispy_forms.utils import render_crispy_form
from django import forms
from django.test import Client
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from impact.ui.dates import PlainDateField, public_date, public_datetime, public_time
from impact.ui.forms import LONGEST, PlainForm
from tests.impact.ui.urls import Everything

pytestmark = pytest.mark.urls("tests.impact.ui.urls")

GOOD = {
    "name": "Siân",
    "email": "sian@example.org",
    "who": "1",
    "nation": "4",
    "agree": "on",
}


class Page(HTMLParser):
    """Ids, links and labels of a page, to see that they meet."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if found.get("id"):
            self.ids.append(str(found["id"]))

    def all(self, tag: str) -> list[dict[str, Any]]:
        return [attrs for name, attrs in self.tags if name == tag]


def test_every_reference_on_the_form_has_its_target(client: Client) -> None:
    page = Page(client.post("/form/", {"name": ""}).content.decode())
    assert len(page.ids) == len(set(page.ids))
    inner = [link["href"][1:] for link in page.all("a") if link.get("href", "").startswith("#")]
    assert "id_who_0" in inner
    assert set(inner) <= set(page.ids)
    for label in page.all("label"):
        assert label["for"] in page.ids
    for _tag, attrs in page.tags:
        for described in (attrs.get("aria-describedby") or "").split():
            assert described in page.ids
    for control in page.all("input") + page.all("textarea") + page.all("select"):
        assert "style" not in control
        assert "maxlength" not in control
        assert "required" not in control


def test_the_summary_takes_the_focus_and_names_each_question() -> None:
    form = Everything({"name": ""})
    html = render_crispy_form(form)
    assert 'id="error-summary" tabindex="-1" autofocus' in html
    assert '<a href="#id_name">Your name: Fill in this answer.</a>' in html
    assert '<a href="#id_who_0">Which is most like you? Choose an answer.</a>' in html
    assert '<a href="#id_email">Your email address: Type your email address.</a>' in html
    assert "Tick the box to go on." in html
    assert "govuk-form-group--error" in html


def test_an_empty_form_has_no_summary_and_help_is_escaped() -> None:
    html = render_crispy_form(Everything())
    assert "error-summary" not in html
    assert "&lt;enough&gt;" in html
    assert 'dir="auto"' in html
    assert 'autocomplete="email"' in html
    assert 'spellcheck="false"' in html
    assert "You look after someone and are not paid." in html
    assert "About 500 characters is plenty. You may write more." in html
    assert "(you can leave this out)" in html
    assert '<input type="hidden" name="reference"' in html
    assert html.count("<form") == 1
    assert "novalidate" in html
    assert ">Continue</button>" in html


def test_what_was_typed_comes_back_byte_for_byte(client: Client) -> None:
    typed = "e\u0301 \u200f\u05e9\u05dc\u05d5\u05dd <b>&amp;\u2066x\u2069"
    page = client.post("/form/", {**GOOD, "name": typed, "who": "2", "needs": ["b"], "born_day": "31"}).content.decode()
    assert "e\u0301 \u200f\u05e9\u05dc\u05d5\u05dd &lt;b&gt;&amp;amp;\u2066x\u2069" in page
    assert 'value="2" id="id_who_1" checked' in page
    assert 'value="b" id="id_needs_1" checked' in page
    assert 'name="born_day" type="text" inputmode="numeric" value="31"' in page
    form = Everything({**GOOD, "name": "e\u0301 \u200fx"})
    assert form.is_valid()
    assert form.cleaned_data["name"] == "e\u0301 \u200fx"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", "x" * 11, "Use 10 characters or fewer. You have 11."),
        ("name", "a\x00b", "hidden character"),
        ("name", "a\x1bb", "hidden character"),
        ("story", "a\x7fb", "hidden character"),
        ("story", "x" * (LONGEST + 1), "too long"),
        ("email", "nobody", "It should look like name@example.org."),
        ("email", "a\x00@example.org", "hidden character"),
        ("who", "99", "Choose one of the answers shown."),
        ("who", "\x00", "Choose one of the answers shown."),
        ("needs", ["zzz"], "Choose one of the answers shown."),
        ("size", "many", "Type a number, using only digits."),
        ("size", "\x00", "Type a number"),
        ("size", "0", "1 or more"),
        ("size", "10", "9 or less"),
    ],
)
def test_errors_in_plain_words(field: str, value: str | list[str], words: str) -> None:
    form = Everything({**GOOD, field: value})
    assert not form.is_valid()
    assert words in str(form.errors[field])
    assert render_crispy_form(form)


def test_line_breaks_and_tabs_are_text() -> None:
    form = Everything({**GOOD, "story": "one\r\ntwo\tthree"})
    assert form.is_valid(), form.errors


@given(st.dictionaries(st.sampled_from(list(Everything.base_fields)), st.text(max_size=60)))
def test_no_input_breaks_the_form(data: dict[str, str]) -> None:
    form = Everything(data)
    form.is_valid()
    assert "<form" in render_crispy_form(form)


def test_own_words_win() -> None:
    class Own(PlainForm):
        name = forms.CharField(error_messages={"required": "Say who you are."})

    form = Own({})
    assert form.problems == [("id_name", "Say who you are.")]


def test_the_form_as_a_whole_can_have_an_error() -> None:
    class Whole(PlainForm):
        secret = forms.CharField(widget=forms.HiddenInput)
        one = forms.CharField(required=False)

        def clean(self) -> None:
            raise forms.ValidationError("These two don't fit together.")

    form = Whole({"secret": ""})
    assert form.problems[0] == ("", "These two don't fit together.")
    assert "<li>These two don&#x27;t fit together.</li>" in render_crispy_form(form)


def test_heading_second_button_and_other_widgets() -> None:
    class Other(PlainForm):
        heading_field = "file"
        second_submit = ("later", "Save and come back")
        file = forms.FileField(label="A file", required=False)
        when = forms.SplitDateTimeField(label="When", required=False)
        many = forms.MultipleChoiceField(label="Many", choices=[("a", "A")], required=False)
        short = forms.CharField(label="Short", required=False)
        counts = {"short": 40}
        form_tag = True

    html = render_crispy_form(Other())
    assert '<h1 class="govuk-label-wrapper">' in html
    assert 'name="later"' in html
    assert 'enctype="multipart/form-data"' in html
    assert "<legend" in html
    assert "govuk-select" in html
    assert 'class="govuk-input govuk-js-character-count"' in html


def test_formsets_and_layouts() -> None:
    from crispy_forms.helper import FormHelper
    from crispy_forms.layout import Div, Fieldset, Layout, Submit

    class Small(PlainForm):
        name = forms.CharField()

    formset = forms.formset_factory(Small, extra=2)()
    helper = FormHelper()
    helper.template_pack = "impact"
    helper.add_input(Submit("go", "Go"))
    html = render_crispy_form(formset, helper)
    assert "form-TOTAL_FORMS" in html
    assert ">Go</button>" in html
    laid_out = FormHelper()
    laid_out.template_pack = "impact"
    laid_out.layout = Layout(Fieldset("About", Div("name", css_id="box", css_class="narrow")))
    html = render_crispy_form(Small(), laid_out)
    assert '<div id="box" class="narrow"' in html
    assert "About</h2>" in html


# --- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        (["27", "3", "2026"], dt.date(2026, 3, 27)),
        (["27", "mar", "2026"], dt.date(2026, 3, 27)),
        ([" 1 ", "December", "1950"], dt.date(1950, 12, 1)),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: list[str], result: dt.date) -> None:
    assert PlainDateField().clean(typed) == result


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (["", "", ""], "required"),
        (None, "required"),
        (["1", "", "2026"], "incomplete"),
        (["31", "2", "2026"], "invalid"),
        (["1", "ma", "2026"], "invalid"),
        (["1", "13", "2026"], "invalid"),
        (["x", "1", "2026"], "invalid"),
        (["1", "1", "99999999999999999999"], "invalid"),
        (["\x00", "1", "2026"], "invalid"),
        (["²", "1", "2026"], "invalid"),
        (["1", "²", "2026"], "invalid"),
    ],
)
def test_a_date_that_is_none(typed: list[str] | None, code: str) -> None:
    with pytest.raises(forms.ValidationError) as problem:
        PlainDateField().clean(typed)
    assert problem.value.code == code


def test_an_optional_date_and_its_error_link() -> None:
    assert PlainDateField(required=False).clean(["", "", ""]) is None
    form = Everything({**GOOD, "born_day": "1"})
    assert form.problems == [("id_born_0", "Your birthday: Fill in the day, the month and the year.")]
    assert 'id="id_born_0"' in render_crispy_form(form)
    assert 'value="1980"' in render_crispy_form(Everything(initial={"born": dt.date(1980, 5, 1)}))


def test_dates_in_words() -> None:
    summer = dt.datetime(2026, 5, 3, 13, 30, tzinfo=dt.UTC)
    assert public_datetime(summer) == "3 May 2026, 2:30pm"
    assert public_date(dt.date(2026, 1, 31)) == "31 January 2026"
    assert public_date(dt.datetime(2026, 5, 3, 23, 30, tzinfo=dt.UTC)) == "4 May 2026"
    assert public_date(dt.datetime(2026, 5, 3, 23, 30)) == "3 May 2026"
    assert public_date(None) == public_datetime(None) == ""
    times = [(0, 0), (9, 0), (12, 0), (12, 5), (21, 0)]
    words = [public_time(dt.datetime(2026, 1, 5, hour, minute)) for hour, minute in times]
    assert words == ["midnight", "9am", "midday", "12:05pm", "9pm"]
    with translation.override("cy"):
        assert public_date(dt.date(2026, 1, 31)).endswith("2026")
