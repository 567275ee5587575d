"""The pages of a site's report, and the two short forms of a site's pages. Ten minutes on a phone."""

import datetime as dt
from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from impact.programme.codes import ENABLER
from impact.ui.dates import PlainDateField, public_date
from impact.ui.forms import PlainForm
from projects.enums import ReportPart
from projects.forms.version import VersionField
from projects.models import SiteReport
from projects.queries.reports import helps_and_hinders

LONG_TEXT = 5000
NO_NAMES = _("Do not write anybody’s name.")


def _text(label: Any, *, required: bool = False, rows: int = 5, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=LONG_TEXT,
        required=required,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def code_choices() -> list[tuple[str, str]]:
    """What helped and what got in the way, each said to be which."""
    helped, hindered = _now("Helped: %(what)s"), _now("Got in the way: %(what)s")
    return [
        (str(code.public_id), (helped if code.list_name == ENABLER else hindered) % {"what": code.label})
        for code in helps_and_hinders()
    ]


class PartForm(PlainForm):
    """One page of a report; `body()` is what is kept."""

    submit_words = _("Save and continue")
    title: ClassVar["str | Promise"] = ""

    def __init__(self, *args: Any, report: SiteReport, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.report = report
        self.build()
        self.fields["seen"] = VersionField()

    def build(self) -> None:
        """Fields that depend on the project."""

    @property
    def seen(self) -> int:
        """The version the writer saw."""
        return int(self.cleaned_data["seen"])

    def body(self) -> dict[str, Any]:
        """What was typed, as plain JSON."""
        return {name: _plain(value) for name, value in self.cleaned_data.items() if name != "seen"}

    def initial_of(self, body: dict[str, Any]) -> dict[str, Any]:
        """The other way round: what is kept, as the form shows it."""
        return {name: _shown_in_form(self.fields[name], body[name]) for name in self.fields if name in body}

    def rows(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        """What is kept, as rows for people: question and answer. What was left out is left out here too."""
        found = [(field, body.get(name)) for name, field in self.fields.items() if name != "seen"]
        return [{"key": field.label, "value": _words(field, value)} for field, value in found if value]


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return "" if value is None else value


def _shown_in_form(field: forms.Field, value: Any) -> Any:
    if isinstance(field, PlainDateField):
        return dt.date.fromisoformat(value) if value else None
    return value


def _words(field: forms.Field, value: Any) -> str:
    if isinstance(field, forms.MultipleChoiceField):
        labels = {str(key): str(label) for key, label in field.choices}  # type: ignore[misc,union-attr]
        return "\n".join(labels.get(key, "") for key in value)
    if isinstance(field, PlainDateField):
        return public_date(dt.date.fromisoformat(value))
    return str(value)


class DoneForm(PartForm):
    """What was done: the only page that is needed."""

    title = _("What did you do in this time?")
    text = _text(
        _("What we did"), required=True, rows=8, help_text=_("A few sentences are enough. Do not write anybody’s name.")
    )


class MilestonesForm(PartForm):
    """Which milestones were reached."""

    title = _("Which milestones did you reach?")
    done = forms.MultipleChoiceField(
        label=_("We reached"), required=False, widget=forms.CheckboxSelectMultiple, choices=()
    )
    text = _text(_("Is a day too early? Say why, and what day would be better"), rows=4)

    def build(self) -> None:
        """The milestones that were open, and those this page has said were reached."""
        milestones = self.report.project.milestones.in_order()
        self.fields["done"].choices = [  # type: ignore[attr-defined]
            (
                str(one.public_id),
                _now("%(milestone)s (%(day)s)") % {"milestone": one.title, "day": public_date(one.due_on)},
            )
            for one in milestones
            if one.done_on is None or one.done_on >= self.report.period_from
        ]
        if not self.fields["done"].choices:  # type: ignore[attr-defined]
            del self.fields["done"]


class LearnedForm(PartForm):
    """One entry of the learning log."""

    title = _("What did you learn?")
    learned = _text(_("What we learned"), help_text=NO_NAMES)
    tried = _text(_("What we tried"), rows=4)
    saw = _text(_("What happened"), rows=4)
    shared = _text(_("Who we told about it"), rows=3)
    codes = forms.MultipleChoiceField(
        label=_("What helped, and what got in the way?"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def build(self) -> None:
        """The codes of today."""
        self.fields["codes"].choices = code_choices()  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Whoever tried something learned something, if only that it did not work."""
        cleaned: dict[str, Any] = super().clean() or {}
        others = any(cleaned.get(name) for name in ("tried", "saw", "shared"))
        if others and not cleaned.get("learned") and "learned" not in self.errors:
            self.add_error("learned", _("Write what you learned from it, also when it did not work."))
        return cleaned


class NumbersForm(PartForm):
    """Each indicator measured again, or said in words."""

    title = _("What did you measure?")
    on = PlainDateField(label=_("On which day did you measure?"), required=False)

    def build(self) -> None:
        """Two boxes for each indicator."""
        for one in self.report.project.indicators.in_order():
            unit = f" ({one.unit})" if one.unit else ""
            value = forms.DecimalField(label=f"{one.name}{unit}", max_digits=12, decimal_places=2, required=False)
            value.error_messages["invalid"] = _("Type a number, using only digits.")
            self.fields[f"{one.public_id}_value"] = value
            label = _now("%(name)s: in words, if you like") % {"name": one.name}
            self.fields[f"{one.public_id}_words"] = _text(label, rows=2)

    def clean_on(self) -> dt.date | None:
        """Nobody measured tomorrow."""
        day: dt.date | None = self.cleaned_data.get("on")
        if day and day > timezone.localdate():
            raise ValidationError(_("This day lies ahead. Type the day on which you measured."))
        return day


class MoneyForm(PartForm):
    """Money in words; amounts are finance's business."""

    title = _("How is the money?")
    text = _text(
        _("What the money was spent on, in words"), help_text=_("Is it too little, or is some left? Tell us too.")
    )


class NeedsForm(PartForm):
    """What the team needs from us."""

    title = _("What do you need from us?")
    text = _text(_("What we need"), help_text=_("People, time, advice, contacts. Nothing is a good answer too."))


FORMS: dict[str, type[PartForm]] = {
    ReportPart.DONE: DoneForm,
    ReportPart.MILESTONES: MilestonesForm,
    ReportPart.LEARNED: LearnedForm,
    ReportPart.NUMBERS: NumbersForm,
    ReportPart.MONEY: MoneyForm,
    ReportPart.NEEDS: NeedsForm,
}


class SendReportForm(PlainForm):
    """The last page: read, then send."""

    submit_words = _("Send our report")
    state = forms.CharField(widget=forms.HiddenInput, required=False)
    correct = forms.BooleanField(label=_("We have read this and want to send it."))


class LearningForm(PlainForm):
    """An entry of the learning log, on a phone, whenever something was learned."""

    submit_words = _("Keep it")
    learned = _text(_("What we learned"), required=True, rows=4, help_text=NO_NAMES)
    tried = _text(_("What we tried"), rows=3)
    saw = _text(_("What happened"), rows=3)
    shared = _text(_("Who we told about it"), rows=2)
    codes = forms.MultipleChoiceField(
        label=_("What helped, and what got in the way?"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["codes"].choices = code_choices()  # type: ignore[attr-defined]


class ReachedForm(PlainForm):
    """A milestone was reached: on which day."""

    submit_words = _("Yes, we reached it")
    on = PlainDateField(label=_("On which day did you reach it?"))

    def clean_on(self) -> dt.date:
        """Nobody reached it tomorrow."""
        day: dt.date = self.cleaned_data["on"]
        if day > timezone.localdate():
            raise ValidationError(_("This day lies ahead. Type today or an earlier day."))
        return day
