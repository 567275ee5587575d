"""What staff fill in about an expression of interest."""

from typing import Any

from django import forms
from unfold.widgets import UnfoldAdminSplitDateTimeWidget

from impact.programme.enums import OrganisationKind
from impact.programme.models import Organisation
from projects.enums import Channel
from projects.models import MOST_LETTERS, Expression
from projects.queries import details_complete, money_known, written

_YES_NO = (("", "Not said yet"), ("yes", "Yes"), ("no", "No"))


class ReopenForm(forms.Form):
    """Why it is given back, and until when it may be sent again."""

    reason = forms.CharField(
        label="Why",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="The organisation reads these words in the mail and on its page.",
    )
    send_until = forms.SplitDateTimeField(
        label="May be sent again until",
        widget=UnfoldAdminSplitDateTimeWidget,
        help_text="Also after the call has closed.",
    )


class ConversationForm(forms.Form):
    """What is kept of a conversation."""

    held_on = forms.DateField(label="Held on", widget=forms.DateInput(attrs={"type": "date"}))
    who = forms.CharField(label="Who took part", max_length=300, help_text="Roles, no names.")
    notes = forms.CharField(label="Notes", max_length=10_000, widget=forms.Textarea(attrs={"rows": 8}))
    agreed = forms.CharField(
        label="What was agreed", max_length=5_000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )


class RegisterForm(forms.Form):
    """An organisation of the register, or a new one."""

    organisation = forms.ModelChoiceField(
        label="Organisation in the register",
        queryset=Organisation.objects.none(),
        required=False,
        empty_label="Add a new one from what they wrote",
    )

    def __init__(self, *args: Any, expression: Expression, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = Organisation.objects.filter(nation=expression.nation_id).order_by("name")
        self.fields["organisation"].queryset = rows  # type: ignore[attr-defined]


class SendForThemForm(forms.Form):
    """On whose word staff send it."""

    word_of = forms.CharField(
        label="Who said that it should be sent, and how",
        max_length=200,
        help_text="For example: the manager, on the phone, after we read everything aloud.",
    )


class TypeForm(forms.Form):
    """What the organisation says, question by question. What it wrote itself is its own and is not shown."""

    channel = forms.ChoiceField(label="How it reached us", choices=Channel.choices)

    def __init__(self, *args: Any, expression: Expression, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not details_complete(expression):
            choices = (("", "Not said yet"), *OrganisationKind.choices)
            self.fields["organisation_kind"] = forms.ChoiceField(
                label="Kind of organisation", choices=choices, required=False
            )
        if not money_known(expression):
            self.fields["registered"] = forms.ChoiceField(
                label="Registered organisation", choices=_YES_NO, required=False
            )
            self.fields["money_holder"] = forms.CharField(
                label="If not: who would hold the money", max_length=200, required=False
            )
        self.questions = {}
        for one in written(expression):
            if one.text and one.answer and one.answer.entered_by_id is None:
                continue
            self.questions[one.question.code] = (one.question, one.version)
            self._ask(one.question.code, str(one.question.label), one.text, one.version)

    def _ask(self, code: str, label: str, text: str, version: int) -> None:
        box = forms.Textarea(attrs={"rows": 5, "dir": "auto"})
        self.fields[f"text-{code}"] = forms.CharField(
            label=label, required=False, initial=text, max_length=MOST_LETTERS, widget=box
        )
        self.fields[f"seen-{code}"] = forms.IntegerField(
            required=False, initial=version, widget=forms.HiddenInput, min_value=0
        )

    def clean(self) -> dict[str, Any]:
        """What the organisation answered meanwhile is its own; what staff typed to it is shown, never dropped."""
        cleaned: dict[str, Any] = super().clean() or {}
        for name, text in self.data.items():
            code = name.removeprefix("text-")
            if code != name and code not in self.questions and str(text).strip():
                self.add_error(None, f"The organisation answered “{code}” itself meanwhile. You had typed: {text}")
        return cleaned

    def texts(self) -> dict[Any, tuple[str, int]]:
        """Each question with what was typed and the version staff saw; boxes left empty are left alone."""
        said = {}
        for code, (question, version) in self.questions.items():
            text, seen = self.cleaned_data[f"text-{code}"], self.cleaned_data.get(f"seen-{code}")
            if text or version:
                said[question] = (text, seen or 0)
        return said

    def details(self) -> dict[str, Any]:
        """What was said about the organisation."""
        said = {name: self.cleaned_data.get(name, "") for name in ("organisation_kind", "registered", "money_holder")}
        found: dict[str, Any] = {}
        if said["organisation_kind"]:
            found["organisation_kind"] = said["organisation_kind"]
        if said["registered"]:
            found["registered"] = said["registered"] == "yes"
            found["money_holder"] = said["money_holder"] if said["registered"] == "no" else ""
        return found
