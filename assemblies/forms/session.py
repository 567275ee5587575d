"""Forms staff use for a session: its date, its agenda and papers, its notes, who came."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminSplitDateTimeWidget

from assemblies.actions.preparing import Part
from assemblies.enums import AgendaKind, Attended, Group, NotesAnswer
from assemblies.models import AgendaItem, Paper, Session
from impact.participation.actions.dates import When
from impact.participation.models import CalendarEntry, Invitation
from impact.participation.models.calendar_entry import USUAL_REMINDERS
from impact.programme.texts import TextsFormField
from impact.ui.buttons import dress

LONG = 20_000
REMINDERS = (
    (2, _("2 hours before")),
    (24, _("a day before")),
    (72, _("3 days before")),
    (168, _("a week before")),
    (336, _("2 weeks before")),
)
MARK = "member-"


def moment_field(label: Any, help_text: Any = "") -> forms.SplitDateTimeField:
    """A day and a time in two boxes."""
    return forms.SplitDateTimeField(label=label, help_text=help_text, widget=UnfoldAdminSplitDateTimeWidget)


class SessionForm(forms.ModelForm):  # type: ignore[type-arg]
    """A session and its date."""

    title = TextsFormField(label=_("Title"), max_length=200)
    starts_at = moment_field(_("Starts"))
    ends_at = moment_field(_("Ends"))
    place = TextsFormField(label=_("Place"), max_length=500, required=False)
    joining_link = forms.URLField(
        label=_("Link to join online"), max_length=500, required=False, assume_scheme="https",
        help_text=_("Only members with a seat see it."),
    )  # fmt: skip
    remind_hours = forms.TypedMultipleChoiceField(
        label=_("Remind members"),
        choices=REMINDERS,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        initial=USUAL_REMINDERS,
    )

    class Meta:
        model = Session
        fields = ("assembly",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        instance = kwargs.get("instance")
        if instance is not None and instance.pk:
            kwargs["initial"] = {**when_of(instance.entry), **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        dress(self)

    def clean(self) -> dict[str, Any]:
        """The end after the start."""
        cleaned = super().clean() or self.cleaned_data
        starts, ends = cleaned.get("starts_at"), cleaned.get("ends_at")
        if starts and ends and ends <= starts:
            self.add_error("ends_at", _("It must end after it starts. Check both times."))
        return cleaned

    def when(self) -> When:
        """The form's values for an action."""
        typed = {name: self.cleaned_data[name] for name in When.__dataclass_fields__}
        return When(**{**typed, "remind_hours": tuple(typed["remind_hours"])})


def when_of(entry: CalendarEntry) -> dict[str, Any]:
    """What is kept, as the form shows it."""
    return {name: getattr(entry, name) for name in When.__dataclass_fields__}


class AgendaFields(forms.Form):
    """One part of the agenda."""

    title = TextsFormField(label=_("Title"), max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=AgendaKind.choices, initial=AgendaKind.TALK)
    minutes = forms.IntegerField(label=_("Minutes"), min_value=1, max_value=600, required=False)


def part_in(cleaned: Mapping[str, Any]) -> Part:
    """A part of the agenda, from a form that is filled in."""
    return Part(cleaned["title"], cleaned["kind"], cleaned["minutes"])


class AgendaItemForm(forms.ModelForm, AgendaFields):  # type: ignore[type-arg]
    """Correct a part of the agenda."""

    class Meta:
        model = AgendaItem
        fields = ("title", "kind", "minutes")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        dress(self)


class PaperFields(forms.Form):
    """A paper in up to four formats."""

    title = TextsFormField(label=_("Title"), max_length=200)
    body = TextsFormField(
        label=_("Text"), max_length=LONG,
        help_text=_("Plain text. A format that is empty shows the ordinary text, with a note that says so."),
    )  # fmt: skip


class PaperForm(forms.ModelForm, PaperFields):  # type: ignore[type-arg]
    """Correct a paper."""

    class Meta:
        model = Paper
        fields = ("title", "body")


class CancelForm(forms.Form):
    """Why, as members read it."""

    reason = TextsFormField(label=_("Why? Members and the public read this."), max_length=500)


class NotesForm(forms.Form):
    """The notes, four times."""

    body = TextsFormField(
        label=_("Notes"), max_length=LONG,
        help_text=_("What was said and decided. Nobody's name: these notes become public when they are final."),
    )  # fmt: skip


class SendNotesForm(forms.Form):
    """Until when members can answer."""

    answer_by = moment_field(_("Members answer by"))


class FinishNotesForm(forms.Form):
    """Freeze the notes."""

    not_changed_because = TextsFormField(
        label=_("Why a change somebody asked for is not made"), max_length=1000, required=False,
        help_text=_("Only if a member still asks for a change. Everybody reads this under the notes."),
    )  # fmt: skip


class MemberAnswerForm(forms.Form):
    """What a member said by phone or on paper."""

    member = forms.ChoiceField(label=_("Member"))
    answer = forms.ChoiceField(label=_("They say"), choices=NotesAnswer.choices)
    words = forms.CharField(
        label=_("What should be changed"), max_length=3000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(self, *args: Any, members: Sequence[Invitation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.members = {str(member.pk): member for member in members}
        field = self.fields["member"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", "–"), *((key, member.person.name) for key, member in self.members.items())]

    def clean(self) -> dict[str, Any]:
        """A change is said in words; the member is one of ours."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("answer") == NotesAnswer.CHANGE and not cleaned.get("words"):
            self.add_error("words", _("Write down what should be changed."))
        cleaned["invitation"] = self.members.get(cleaned.get("member", ""))
        return cleaned


class AttendanceForm(forms.Form):
    """Every member on one page, one line each; an empty line says nothing about somebody."""

    def __init__(self, *args: Any, members: Sequence[Invitation], marks: Mapping[int, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        groups = dict(Group.choices)
        choices = [*Attended.choices, ("", _("Not marked"))]
        for member in members:
            self.fields[f"{MARK}{member.pk}"] = forms.ChoiceField(
                label=member.person.name,
                help_text=groups.get(member.group, ""),
                choices=choices,
                required=False,
                widget=forms.RadioSelect,
                initial=marks.get(member.pk, ""),
            )


def marks_in(cleaned: Mapping[str, str]) -> dict[int, str]:
    """Invitation -> answer, from a form that is filled in."""
    return {int(name.removeprefix(MARK)): value for name, value in cleaned.items()}
