"""Authored text in four slots: fallbacks, the note, the form, the constraint."""

import pytest
from django.contrib.admin.utils import display_for_field
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.template import engines
from django.utils import translation

from impact.programme.models import Nation, Priority
from impact.programme.texts import SLOTS, Texts, TextsField, TextsFormField, texts

FULL = texts("Hello", "Helo", "Hi", "Hei")


@pytest.mark.parametrize(("language", "expected"), list(zip(SLOTS, ("Hello", "Helo", "Hi", "Hei"), strict=True)))
def test_each_slot_has_its_reader(language, expected):
    with translation.override(language):
        assert str(FULL) == expected
    assert FULL.exact(language) == expected


@pytest.mark.parametrize(
    ("written", "language", "shown", "english"),
    [
        (texts("Hello"), "cy", "Hello", True),
        (texts("Hello", "Helo"), "cy-simple", "Helo", False),
        (texts("Hello", easy="Hi"), "cy-simple", "Hi", True),
        (texts("Hello", easy="Hi"), "en-simple", "Hi", False),
        (texts("Hello"), "en-simple", "Hello", False),
        (Texts(), "cy", "", True),
    ],
)
def test_empty_slots_fall_back(written, language, shown, english):
    assert written.read(language) == shown
    assert written.falls_back_to_english(language) is english


def test_a_reader_of_welsh_is_told_about_english():
    page = engines["django"].from_string(
        "{% load texts %}{{ t|text }}|{{ t|plain_text }}|{{ plain|text }}|{{ none|text }}"
    )
    with translation.override("cy"):
        shown = page.render({"t": texts("A <b>"), "plain": "p", "none": None})
    assert '<span lang="en">A &lt;b&gt;</span>' in shown
    assert "fallback-note" in shown
    assert shown.endswith("|A &lt;b&gt;|p|")
    with translation.override("cy"):
        assert page.render({"t": FULL, "plain": "", "none": None}) == "Helo|Helo||"
    assert engines["django"].from_string("{% load texts %}{{ t|plain_text }}").render({"t": None}) == ""


def test_one_slot_is_replaced_in_a_copy():
    assert FULL.with_text("cy", "Shwmae") == {**FULL, "cy": "Shwmae"}
    assert FULL["cy"] == "Helo"


def test_the_form_reads_four_boxes():
    field = TextsFormField(label="Title")
    assert field.clean(["a", "b", "", ""]) == {"en": "a", "cy": "b"}
    with pytest.raises(ValidationError, match="English"):
        field.clean(["", "b", "", ""])
    assert TextsFormField(required=False).clean([]) == {}
    html = field.widget.render("title", FULL, {"id": "id_title", "required": True})
    assert html.count("<textarea") == 4
    assert "Helo" in html
    assert "required" not in html
    assert field.widget.decompress(None) == [""] * 4


def test_the_model_field_takes_the_four_slots_only():
    field = Priority._meta.get_field("label")
    assert isinstance(field, TextsField)
    assert isinstance(field.formfield(), TextsFormField)
    for wrong in ({"fr": "x"}, {"en": 3}, "x"):
        with pytest.raises(ValidationError):
            field.clean(wrong, None)
    assert field.to_python({"en": "x"}) == texts("x")
    assert isinstance(field.to_python({"en": "x"}), Texts)
    assert field.value_from_object(Priority(label=FULL)) == FULL
    assert "default" not in field.deconstruct()[3]


@pytest.mark.django_db
@pytest.mark.parametrize("label", [Texts(), texts("", "Helo"), Texts({"en": ""})])
def test_the_database_wants_english(label):
    with pytest.raises(IntegrityError, match="priority_label_en_is_filled"), transaction.atomic():
        Priority.objects.create(slug="x", label=label)


@pytest.mark.django_db
def test_texts_come_back_as_texts():
    Priority.objects.create(slug="x", label=FULL)
    assert isinstance(Priority.objects.get(slug="x").label, Texts)
    assert Nation.objects.get(code="wls").name.read("cy") == "Cymru"


def test_staff_lists_show_the_text_not_the_json():
    field = Priority._meta.get_field("label")
    assert display_for_field(FULL, field, "–") == "Hello"
