"""Dates as people write them: three boxes to fill in, and words to read."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

MONTHS = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)


def public_date(value: date | datetime | None) -> str:
    """3 May 2026."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = timezone.localtime(value) if timezone.is_aware(value) else value
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def public_time(value: datetime) -> str:
    """2pm, 2:30pm, midday, midnight."""
    local = timezone.localtime(value) if timezone.is_aware(value) else value
    if (local.hour, local.minute) == (12, 0):
        return _now("midday")
    if (local.hour, local.minute) == (0, 0):
        return _now("midnight")
    half = pgettext("time of day, as in 9am", "am") if local.hour < 12 else pgettext("time of day, as in 9pm", "pm")  # noqa: PLR2004
    minutes = f":{local.minute:02}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes}{half}"


def public_datetime(value: datetime | None) -> str:
    """3 May 2026, 2:30pm."""
    if value is None:
        return ""
    return f"{public_date(value)}, {public_time(value)}"


class PlainDateWidget(forms.MultiWidget):
    """Day, month and year in three boxes; `template_name` is ours (templates/impact/date.html draws it)."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        box = {"inputmode": "numeric"}
        super().__init__(
            {
                "day": forms.TextInput({**box, "size": 2}),
                "month": forms.TextInput({**box, "size": 2}),
                "year": forms.TextInput({**box, "size": 4}),
            },
            attrs,
        )

    def decompress(self, value: date | None) -> list[Any]:
        return [value.day, value.month, value.year] if isinstance(value, date) else [None, None, None]


class PlainDateField(forms.MultiValueField):
    """A date typed as day, month and year; the month may be a word."""

    widget = PlainDateWidget
    default_error_messages = {
        "required": _("Fill in the date."),
        "incomplete": _("Fill in the day, the month and the year."),
        "invalid": _("This is not a date we know. Check the day, month and year, for example 27 3 2026."),
    }

    def __init__(self, **kwargs: Any) -> None:
        boxes = tuple(forms.CharField(required=False, max_length=20) for _box in range(3))
        super().__init__(fields=boxes, require_all_fields=False, **kwargs)

    def clean(self, value: Any) -> date | None:
        typed = [str(part or "").strip() for part in (value or ["", "", ""])]
        if not any(typed):
            if self.required:
                raise ValidationError(self.error_messages["required"], code="required")
            return None
        if not all(typed):
            raise ValidationError(self.error_messages["incomplete"], code="incomplete")
        return self.compress(typed)

    def compress(self, data_list: Sequence[str]) -> date | None:
        day, month, year = data_list
        try:
            return date(int(year), _month_number(month), int(day))
        except (ValueError, OverflowError) as problem:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from problem


def _month_number(typed: str) -> int:
    if typed.isdigit():
        return int(typed)
    wanted = typed.casefold()
    for number, name in enumerate(MONTHS, start=1):
        if len(wanted) >= 3 and str(name).casefold().startswith(wanted):  # noqa: PLR2004
            return number
    raise ValueError(typed)
