"""What every page of a record has: the version that was seen, and the way between what is typed and what is kept."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.ui.dates import public_date
from impact.ui.forms import PlainForm
from networks.forms.version import VersionField

LONG_TEXT = 5000


@dataclass(frozen=True, slots=True)
class Around:
    """What the pages choose from: (public id, words) of members, themes and questions of this meeting."""

    members: Sequence[tuple[str, str]] = ()
    themes: Sequence[tuple[str, str]] = ()
    questions: Sequence[tuple[str, str]] = ()


class SectionForm(PlainForm):
    """One page of a record; `body()` is what is kept. Marked for the script that saves while somebody types."""

    submit_words = gettext_lazy("Save and continue")
    title: ClassVar["str | Promise"] = ""
    can_join: ClassVar[bool] = False

    def __init__(self, *args: Any, around: Around | None = None, kept: Mapping[str, Any] | None = None) -> None:
        self.around, self.kept = around or Around(), dict(kept or {})
        initial = self.initial_of(self.kept)
        super().__init__(*args, initial=initial)
        self.fields["seen"] = VersionField()

    @property
    def helper(self) -> FormHelper:
        """With the mark of the script."""
        helper = super().helper
        helper.attrs = {**helper.attrs, "data-autosave": ""}
        return helper

    @property
    def seen(self) -> int:
        """The version the writer saw."""
        return int(self.cleaned_data["seen"])

    def body(self) -> dict[str, Any]:
        """What was typed, as plain JSON; what is empty is left out."""
        typed = {name: _plain(value) for name, value in self.cleaned_data.items() if name != "seen"}
        return {name: value for name, value in typed.items() if value not in ("", 0, False)}

    def initial_of(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The other way round: what is kept, as the form shows it."""
        return {name: _date(value) if name.startswith("due_on_") else value for name, value in body.items()}

    def shown(self) -> list[dict[str, Any]]:
        """What is kept, as rows for people: question and answer. What was left out is left out here too."""
        rows = []
        for name, field in self.fields.items():
            value = self.initial_of(self.kept).get(name)
            if name == "seen" or value in (None, "", False, 0):
                continue
            choices = dict(getattr(field, "choices", ()) or ())
            words = public_date(value) if isinstance(value, dt.date) else choices.get(value, value)
            rows.append({"key": field.label, "value": _("Yes") if words is True else str(words)})
        return rows

    @classmethod
    def join(cls, saved: Mapping[str, Any], mine: Mapping[str, Any]) -> dict[str, Any]:
        """Both, one after the other; only asked of pages that can join."""
        return {**saved, **mine}


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else value


def _date(value: Any) -> Any:
    return dt.date.fromisoformat(value) if value and isinstance(value, str) else value
