"""The form everybody fills in: plain errors, nothing lost, nothing cut off, no script needed."""

import unicodedata
from collections.abc import Mapping
from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from impact.ui.dates import PlainDateField, PlainDateWidget

__all__ = ["PlainDateField", "PlainDateWidget", "PlainForm", "no_control_characters"]

LONGEST = 20_000
USUAL_AUTOCOMPLETE = {"email": "email", "name": "name", "phone": "tel", "postcode": "postal-code"}
TYPED = (forms.TextInput, forms.EmailInput, forms.URLInput, forms.PasswordInput, forms.NumberInput, forms.Textarea)
CHOSEN = (forms.RadioSelect, forms.CheckboxSelectMultiple, forms.Select)


def no_control_characters(value: str) -> None:
    """NUL and its like come from broken pastes and from attackers. Marks for right-to-left writing are welcome."""
    for character in value:
        if unicodedata.category(character) == "Cc" and character not in "\r\n\t":
            raise ValidationError(
                _("There is a hidden character in this text that we can't keep. Delete it, or type the text again."),
                code="control_character",
            )


class PlainForm(forms.Form):
    """Base of every public and partner form. Render it with `{% load crispy_forms_tags %}{% crispy form %}`.

    - `submit_words`: what the button says.
    - `heading_field`: this field's question is the heading of the page.
    - `option_hints`: {"field": {"value": "a line under this option"}}.
    - `counts`: {"field": 500} shows "you can write about 500 characters" and a count; it is guidance, not a limit.
    """

    submit_words: ClassVar[str | Promise] = _("Continue")
    heading_field: ClassVar[str] = ""
    option_hints: ClassVar[Mapping[str, Mapping[str, str | Promise]]] = {}
    counts: ClassVar[Mapping[str, int]] = {}
    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            _make_plain(name, field)

    def add_field(self, name: str, field: forms.Field) -> None:
        """One more field, as plain as those the class has: for forms whose questions are data."""
        _make_plain(name, field)
        self.fields[name] = field

    @property
    def helper(self) -> FormHelper:
        helper = FormHelper(self)
        helper.template_pack = "impact"
        helper.form_tag = getattr(self, "form_tag", True)
        helper.attrs = {"novalidate": ""}
        return helper

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(id of the first input, message) for the summary on top; an empty id for the form as a whole."""
        found = [("", str(message)) for message in self.non_field_errors()]
        alone = len(self.visible_fields()) == 1
        for name in self.fields:
            label = "" if alone or self.fields[name].widget.is_hidden else _lead_in(str(self[name].label))
            found += [(first_input_id(self[name]), f"{label}{message}") for message in self.errors.get(name, [])]
        return found


def _lead_in(label: str) -> str:
    """The question in front of its error, so that ten errors in the summary can be told apart."""
    return f"{label} " if label.endswith(("?", ".", "!", ":")) else f"{label}: "


def first_input_id(bound: forms.BoundField) -> str:
    """Where a link in the error summary lands: radios, checkboxes and dates have no input with the plain id."""
    subwidgets = bound.subwidgets
    widget = bound.field.widget
    if isinstance(widget, (forms.RadioSelect, forms.CheckboxSelectMultiple)) and subwidgets:
        return str(subwidgets[0].id_for_label)
    if isinstance(widget, forms.MultiWidget):
        return f"{bound.auto_id}_0"
    return str(bound.auto_id)


def _make_plain(name: str, field: forms.Field) -> None:
    _use_plain_words(field)
    if isinstance(field, forms.CharField):
        _accept_only_text(field)
    _help_typing(name, field)


def _use_plain_words(field: forms.Field) -> None:
    words: dict[str, str | Promise] = {
        "required": _("Choose an answer.") if isinstance(field.widget, CHOSEN) else _("Fill in this answer."),
        "invalid_choice": _("Choose one of the answers shown."),
        "invalid_list": _("Choose from the answers shown."),
        "max_length": _(
            "This is too long for us to keep. Use %(limit_value)d characters or fewer. You have %(show_value)d."
        ),
        "max_value": _("Type a number that is %(limit_value)s or less."),
        "min_value": _("Type a number that is %(limit_value)s or more."),
    }
    if isinstance(field, forms.EmailField):
        words["required"] = _("Type your email address.")
        words["invalid"] = _("Check the email address. It should look like name@example.org.")
    elif isinstance(field, forms.BooleanField):
        words["required"] = _("Tick the box to go on.")
    elif isinstance(field, (forms.IntegerField, forms.FloatField)):
        words["invalid"] = _("Type a number, using only digits.")
    for code, text in words.items():
        if field.error_messages.get(code) == _django_words(field, code) or code not in field.error_messages:
            field.error_messages[code] = text  # type: ignore[assignment]


def _django_words(field: forms.Field, code: str) -> Any:
    for kind in type(field).__mro__:
        if code in vars(kind).get("default_error_messages", {}):
            return kind.default_error_messages[code]  # type: ignore[attr-defined]
    return None


def _accept_only_text(field: forms.CharField) -> None:
    kept = [check for check in field.validators if not isinstance(check, ProhibitNullCharactersValidator)]
    field.validators = [no_control_characters, *kept]
    if field.max_length is None:
        field.validators.append(MaxLengthValidator(LONGEST))


def _help_typing(name: str, field: forms.Field) -> None:
    widget = field.widget
    if not isinstance(widget, TYPED) or isinstance(widget, forms.HiddenInput):
        return
    attrs = widget.attrs
    attrs.pop("maxlength", None)  # it would silently cut off what somebody pastes
    if isinstance(widget, forms.NumberInput):
        return
    attrs.setdefault("dir", "auto")
    if name in USUAL_AUTOCOMPLETE:
        attrs.setdefault("autocomplete", USUAL_AUTOCOMPLETE[name])
    if isinstance(widget, forms.EmailInput):
        attrs.setdefault("spellcheck", "false")
