"""The hidden number that says which version the writer saw."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError


class VersionField(forms.IntegerField):
    """What cannot be read counts as "saw nothing", so that a broken number leads to the page with both texts."""

    widget = forms.HiddenInput

    def __init__(self) -> None:
        super().__init__(required=False)

    def clean(self, value: Any) -> int:
        """A number, 0 when there is none."""
        try:
            return super().clean(value) or 0
        except ValidationError:
            return 0
