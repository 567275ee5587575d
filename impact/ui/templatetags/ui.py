"""`{% load ui %}`: icons, dates, charts, progress, and what the crispy pack asks of a field."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django import forms, template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from impact.ui import charts, dates
from impact.ui import forms as plain
from impact.ui.ordinals import place_in_words

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """A line icon from our sprite. Always beside words, so it is hidden from screen readers."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false" width="24" height="24"><use href="{}#{}"></use></svg>',
        static("img/icons.svg"),
        name,
    )


@register.filter
def public_date(value: date | datetime | None) -> str:
    return dates.public_date(value)


@register.filter
def public_datetime(value: datetime | None) -> str:
    return dates.public_datetime(value)


@register.filter
def public_time(value: datetime | None) -> str:
    return dates.public_time(value) if value else ""


@register.simple_tag
def place(number: int, equal: bool = False) -> str:  # noqa: FBT001, FBT002 (how templates call it)
    """3rd, or 3rd equal, in the language of the page."""
    return place_in_words(number, equal=equal, language=get_language() or "en")


@register.inclusion_tag("_components/bar_chart.html")
def bar_chart(
    rows: Iterable[Any], *, title: str, desc: str = "", unit: str = "", highest: float | None = None
) -> dict[str, Any]:
    """Bars drawn on the server. Follow it with the table that says the same (`_components/table.html`)."""
    return {"chart": charts.bars(rows, title=title, desc=desc, unit=unit, highest=highest)}


@register.inclusion_tag("_components/tile_map.html")
def tile_map(tiles: Iterable[Any], *, title: str, desc: str = "") -> dict[str, Any]:
    """The four nations as tiles: (code eng|nir|sct|wls, label, words). Put the table beside it."""
    return {"map": charts.tiles(tiles, title=title, desc=desc)}


@register.inclusion_tag("_components/progress.html")
def progress(url: str, job: Any = None) -> dict[str, Any]:
    """A part that asks `url` every two seconds how the job is; the view answers with the same component."""
    return {"url": url, "job": job}


# --- for templates/impact/ -------------------------------------------------------------------------------------------


@register.filter
def kind(bound: forms.BoundField) -> str:
    """Which part of the pack draws this field."""
    widget = bound.field.widget
    for found, name in (
        (forms.HiddenInput, "hidden"),
        (forms.MultipleHiddenInput, "hidden"),
        (dates.PlainDateWidget, "date"),
        (forms.CheckboxSelectMultiple, "checkboxes"),
        (forms.RadioSelect, "radios"),
        (forms.CheckboxInput, "tick"),
        (forms.Textarea, "textarea"),
        (forms.Select, "select"),
        (forms.FileInput, "file"),
        (forms.MultiWidget, "group"),
        (forms.NumberInput, "number"),
    ):
        if isinstance(widget, found):
            return name
    return "text"


@register.filter
def first_input_id(bound: forms.BoundField) -> str:
    return plain.first_input_id(bound)


@register.filter
def described_by(bound: forms.BoundField) -> str:
    """Ids of hint, error and count, in reading order."""
    parts = []
    if bound.help_text:
        parts.append(f"{bound.auto_id}-hint")
    if bound.errors:
        parts.append(f"{bound.auto_id}-error")
    if _count(bound):
        parts.append(f"{bound.auto_id}-info")
    return " ".join(parts)


@register.filter
def dressed(bound: forms.BoundField, classes: str) -> SafeString:
    """The input itself with govuk classes and its descriptions."""
    names = [classes, str(bound.field.widget.attrs.get("class", ""))]
    if bound.errors:
        names.append(f"{classes.split(maxsplit=1)[0]}--error")
    attrs: dict[str, str | bool] = {"class": " ".join(name for name in names if name)}
    if described := described_by(bound):
        attrs["aria-describedby"] = described
    return bound.as_widget(attrs=attrs)


@register.filter
def option_hint(bound: forms.BoundField, value: Any) -> Any:
    hints: Mapping[str, Mapping[str, Any]] = getattr(bound.form, "option_hints", {})
    return hints.get(bound.name, {}).get(str(value), "")


@register.filter
def count_guidance(bound: forms.BoundField) -> int:
    return _count(bound)


@register.filter
def is_heading(bound: forms.BoundField) -> bool:
    return bool(getattr(bound.form, "heading_field", "") == bound.name)


@register.filter
def at(mapping: Any, key: Any) -> Any:
    """`{{ labels|at:code }}`."""
    try:
        return mapping[key]
    except (KeyError, IndexError, TypeError):
        return ""


def _count(bound: forms.BoundField) -> int:
    return int(getattr(bound.form, "counts", {}).get(bound.name, 0))
