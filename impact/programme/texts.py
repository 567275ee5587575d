"""Authored text in four slots: English, Welsh, Easy Read English, Easy Read Welsh.

One JSONB field holds them. English must be filled; an empty slot falls back to the plain language and then to
English, and pages say so beside the text.
"""

import json
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

SLOTS = ("en", "cy", "en-simple", "cy-simple")
FALLBACKS = {
    "en": ("en",),
    "cy": ("cy", "en"),
    "en-simple": ("en-simple", "en"),
    "cy-simple": ("cy-simple", "cy", "en-simple", "en"),
}


class Texts(dict[str, str]):
    """The four slots; `str()` gives the text for the active language and format."""

    def exact(self, language: str) -> str:
        """The text of exactly this slot, or an empty string."""
        return self.get(language, "")

    def slot_for(self, language: str) -> str:
        """Which slot is shown to a reader of this language and format."""
        for slot in FALLBACKS.get(language, ("en",)):
            if self.get(slot):
                return slot
        return "en"

    def read(self, language: str) -> str:
        """The text a reader of this language and format is shown."""
        return self.get(self.slot_for(language), "")

    def now(self) -> str:
        """The text for the active language and format."""
        return self.read(get_language() or "en")

    def falls_back_to_english(self, language: str) -> bool:
        """A reader of Welsh is shown English, because the Welsh is not written yet."""
        return language.startswith("cy") and not self.slot_for(language).startswith("cy")

    def with_text(self, language: str, text: str) -> "Texts":
        """A copy in which one slot is replaced."""
        return Texts({**self, language: text})

    def __str__(self) -> str:
        return self.now()


def texts(en: str, cy: str = "", easy: str = "", easy_cy: str = "") -> Texts:
    """Write four slots in one line."""
    slots = {"en": en, "cy": cy, "en-simple": easy, "cy-simple": easy_cy}
    return Texts({slot: text for slot, text in slots.items() if text})


class TextsWidget(forms.MultiWidget):
    """Four boxes, one for each slot."""

    template_name = "programme/texts_widget.html"

    def __init__(self, attrs: dict[str, Any] | None = None, *, rows: int = 2) -> None:
        boxes: dict[str, forms.Widget | type[forms.Widget]] = {
            slot.replace("-", "_"): forms.Textarea(
                attrs={"rows": rows, "lang": slot[:2], "class": "texts-box", "dir": "auto"}
            )
            for slot in SLOTS
        }
        super().__init__(boxes, attrs)

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Name each box for people."""
        context = super().get_context(name, value, attrs)
        labels = (_("English"), _("Welsh"), _("Easy Read, English"), _("Easy Read, Welsh"))
        for box, label in zip(context["widget"]["subwidgets"], labels, strict=True):
            box["label"] = label
            box["attrs"]["aria-label"] = label
            box["attrs"].pop("required", None)
        return context

    def decompress(self, value: Any) -> list[str]:
        """Texts -> four strings."""
        return [str(dict.get(value, slot, "")) for slot in SLOTS] if value else ["", "", "", ""]


class TextsFormField(forms.MultiValueField):
    """Reads the four boxes; English is needed when the field is."""

    widget = TextsWidget

    def __init__(self, *, max_length: int | None = None, **kwargs: Any) -> None:
        for unused in ("encoder", "decoder"):
            kwargs.pop(unused, None)
        boxes = [forms.CharField(required=False, max_length=max_length) for _slot in SLOTS]
        super().__init__(boxes, require_all_fields=False, **kwargs)

    def compress(self, data_list: list[str]) -> Texts:
        """Four strings -> Texts."""
        return (
            Texts({slot: text for slot, text in zip(SLOTS, data_list, strict=True) if text}) if data_list else Texts()
        )

    def clean(self, value: Any) -> Texts:
        """Refuse an empty English slot of a needed field, in words."""
        cleaned: Texts = super().clean(value)
        if self.required and not cleaned.get("en"):
            raise ValidationError(_("Write the English text; the others may follow."), code="required")
        return cleaned


class ShownAsText(json.JSONEncoder):
    """The admin shows a read-only JSON field through its encoder: this one gives the text itself."""

    def encode(self, o: Any) -> str:
        """Give whole texts as they are read; lookups of one slot pass."""
        return str(Texts(o)) if isinstance(o, dict) else super().encode(o)


class TextsField(models.JSONField):
    """JSONB that reads and writes `Texts`; add `en_filled(name)` to the model's constraints when it is needed."""

    description = "Authored text in four language and format slots"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", Texts)
        super().__init__(*args, **kwargs)
        self.encoder = ShownAsText

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        """Keep migrations free of the default."""
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("encoder", None)
        if kwargs.get("default") is Texts:
            del kwargs["default"]
        return name, path, args, kwargs

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:  # noqa: FBT001, FBT002
        """Plain JSON; our encoder is for screens only."""
        if isinstance(value, dict):
            return connection.ops.adapt_json_value(dict(value), None)
        return super().get_db_prep_value(value, connection, prepared)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Texts | None:
        """JSON -> Texts."""
        loaded = super().from_db_value(value, expression, connection)
        return Texts(loaded) if isinstance(loaded, dict) else loaded

    def to_python(self, value: Any) -> Any:
        """Accept a dict wherever Texts are meant."""
        value = super().to_python(value)
        return Texts(value) if isinstance(value, dict) else value

    def validate(self, value: Any, model_instance: Any) -> None:
        """Only the four slots, only strings."""
        models.Field.validate(self, value, model_instance)
        if not isinstance(value, dict) or any(
            key not in SLOTS or not isinstance(text, str) for key, text in value.items()
        ):
            raise ValidationError(_("Texts have the slots en, cy, en-simple and cy-simple only."))

    def formfield(self, **kwargs: Any) -> Any:
        """Four boxes, also in the admin."""
        kwargs.pop("widget", None)
        kwargs.pop("form_class", None)
        return models.Field.formfield(self, form_class=TextsFormField, **kwargs)

    def value_from_object(self, obj: models.Model) -> Any:
        """The Texts themselves, for the form's initial value."""
        return getattr(obj, self.attname)


def en_filled(field: str, *, model: str = "%(class)s") -> models.CheckConstraint:
    """The constraint that English is written in `field`."""
    return models.CheckConstraint(
        condition=~Q(**{f"{field}__en": ""}) & Q(**{f"{field}__has_key": "en"}), name=f"{model}_{field}_en_is_filled"
    )
