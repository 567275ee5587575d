"""The pages of a meeting record. The first four take ten minutes on a phone; the last may stay empty."""

import datetime as dt
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from impact.ui.dates import PlainDateField, public_date
from impact.ui.forms import PlainForm
from networks.enums import MemberKind, Section, Share
from networks.forms.version import VersionField

MOST_PEOPLE = 99
SLOTS = (1, 2, 3)
LONG_TEXT = 5000
_SHARE = _("Who may read this?")


def _share() -> forms.ChoiceField:
    return forms.ChoiceField(label=_SHARE, choices=Share.choices, initial=Share.GROUP, required=False)


class SectionForm(PlainForm):
    """One page of a record; `body()` is what is kept."""

    submit_words = _("Save and continue")
    title: ClassVar["str | Promise"] = ""
    is_one_text: ClassVar[bool] = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["seen"] = VersionField()

    @property
    def seen(self) -> int:
        """The version the writer saw."""
        return int(self.cleaned_data["seen"])

    def body(self) -> dict[str, Any]:
        """What was typed, as plain JSON."""
        typed = {name: value for name, value in self.cleaned_data.items() if name != "seen"}
        return {name: _plain(value) for name, value in typed.items()}

    @classmethod
    def initial_of(cls, body: dict[str, Any]) -> dict[str, Any]:
        """The other way round: what is kept, as the form shows it."""
        dates = {name for name, field in cls.base_fields.items() if isinstance(field, PlainDateField)}
        return {name: _date(value) if name in dates else value for name, value in body.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else value


def _date(value: str) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def shown(form_class: type[SectionForm], body: dict[str, Any]) -> list[dict[str, Any]]:
    """What is kept, as rows for people: question and answer. What was left out is left out here too."""
    rows = []
    for name, field in form_class.base_fields.items():
        value = form_class.initial_of(body).get(name)
        if value in (None, "", False, 0):
            continue
        words = public_date(value) if isinstance(value, dt.date) else _("Yes") if value is True else str(value)
        rows.append({"key": field.label, "value": words})
    return rows


def _count(kind: MemberKind) -> forms.IntegerField:
    return forms.IntegerField(label=kind.label, min_value=0, max_value=MOST_PEOPLE, required=False)


class AttendanceForm(SectionForm):
    """How many people of each kind came; never who."""

    title = _("Who came?")
    experience = _count(MemberKind.EXPERIENCE)
    carers = _count(MemberKind.CARERS)
    front_line = _count(MemberKind.FRONT_LINE)
    funders = _count(MemberKind.FUNDERS)
    providers = _count(MemberKind.PROVIDERS)

    def clean(self) -> dict[str, Any]:
        """At least one person came."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not any(cleaned.get(kind) for kind in MemberKind.values):
            raise ValidationError(_("Write how many people came. Leave a box empty where nobody came."))
        return cleaned


class LearnedForm(SectionForm):
    """One thing the group learned."""

    title = _("What is one thing you learned?")
    text_1 = forms.CharField(
        label=_("One thing we learned"),
        max_length=LONG_TEXT,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Two or three sentences are enough. Do not write anybody's name."),
    )
    share_1 = _share()


class SolutionsForm(SectionForm):
    """One practical solution; two more if there are more."""

    title = _("What is one practical solution somebody suggested?")
    text_1 = forms.CharField(
        label=_("A practical solution"), max_length=LONG_TEXT, widget=forms.Textarea(attrs={"rows": 4})
    )
    share_1 = _share()
    text_2 = forms.CharField(
        label=_("A second solution"), max_length=LONG_TEXT, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    share_2 = _share()
    text_3 = forms.CharField(
        label=_("A third solution"), max_length=LONG_TEXT, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    share_3 = _share()


def _owner() -> forms.CharField:
    return forms.CharField(
        label=_("Who will do it?"),
        max_length=150,
        required=False,
        help_text=_("A role is enough, for example: coordinator."),
    )


class ActionsForm(SectionForm):
    """What happens next; one is enough."""

    title = _("What happens next?")
    text_1 = forms.CharField(label=_("Next action"), max_length=LONG_TEXT, widget=forms.Textarea(attrs={"rows": 3}))
    owner_1 = _owner()
    due_on_1 = PlainDateField(label=_("By when?"), required=False)
    text_2 = forms.CharField(
        label=_("A second action"), max_length=LONG_TEXT, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    owner_2 = _owner()
    due_on_2 = PlainDateField(label=_("By when?"), required=False)
    text_3 = forms.CharField(
        label=_("A third action"), max_length=LONG_TEXT, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    owner_3 = _owner()
    due_on_3 = PlainDateField(label=_("By when?"), required=False)

    def clean(self) -> dict[str, Any]:
        """A person or a date without an action would be lost when the record is agreed."""
        cleaned: dict[str, Any] = super().clean() or {}
        for slot in SLOTS:
            rest = cleaned.get(f"owner_{slot}") or cleaned.get(f"due_on_{slot}")
            if rest and not cleaned.get(f"text_{slot}") and f"text_{slot}" not in self.errors:
                self.add_error(f"text_{slot}", _("Say what will be done, or empty the person and the date below."))
        return cleaned


class DiscussionForm(SectionForm):
    """What was discussed, if somebody wants to write it down."""

    title = _("Anything else that was discussed?")
    is_one_text = True
    text = forms.CharField(
        label=_("What was discussed"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("You can leave this page empty. It is never shown to the public. Do not write anybody's name."),
    )


class AgreeForm(PlainForm):
    """The last page: read, then agree."""

    submit_words = _("Agree this record")
    state = forms.CharField(required=False, max_length=300, widget=forms.HiddenInput)
    agreed = forms.BooleanField(
        label=_("The group has read this record and agrees with it. I know that it can't be changed afterwards.")
    )


FORMS: dict[str, type[SectionForm]] = {
    Section.ATTENDANCE: AttendanceForm,
    Section.LEARNED: LearnedForm,
    Section.SOLUTIONS: SolutionsForm,
    Section.ACTIONS: ActionsForm,
    Section.DISCUSSION: DiscussionForm,
}
