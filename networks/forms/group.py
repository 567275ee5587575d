"""Small forms of a coordinator: send materials, say something of the group."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.programme.models import SelfQuestion
from impact.ui.forms import PlainForm
from networks.enums import Change, UptakeStatus
from networks.queries.looking_back import Asked


class SendMaterialsForm(PlainForm):
    """A press of the button; when it is late, also why."""

    submit_words = _("Send to the members")
    late_because = forms.CharField(
        label=_("Why is it late?"),
        max_length=300,
        help_text=_("There are fewer days left than members need to read."),
    )

    def __init__(self, *args: Any, late: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not late:
            del self.fields["late_because"]


class SelfAnswersForm(PlainForm):
    """One box for each question a group asks itself; all may stay empty."""

    submit_words = _("Save what we say today")

    def __init__(self, *args: Any, questions: Sequence[Asked], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.questions = [one.question for one in questions]
        for number, question in enumerate(self.questions, start=1):
            self.add_field(
                f"answer_{number}",
                forms.CharField(
                    label=str(question.text), max_length=3000, required=False, widget=forms.Textarea(attrs={"rows": 3})
                ),
            )

    def said(self) -> list[tuple[SelfQuestion, str]]:
        """The questions that were answered."""
        typed = [self.cleaned_data[f"answer_{number}"] for number in range(1, len(self.questions) + 1)]
        return [(question, text) for question, text in zip(self.questions, typed, strict=True) if text.strip()]


class UptakeForm(PlainForm):
    """What a local network makes of a solution."""

    submit_words = _("Save")
    status = forms.ChoiceField(
        label=_("What do you make of it?"), choices=UptakeStatus.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=_("In a few words"), max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class FollowUpForm(PlainForm):
    """What has become of a plan."""

    submit_words = _("Save")
    found = forms.ChoiceField(
        label=_("Has it changed what you wanted to change?"), choices=Change.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(label=_("What has happened?"), max_length=3000, widget=forms.Textarea(attrs={"rows": 5}))
    evidence = forms.CharField(
        label=_("How do you know?"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For example: we asked ten people, or a number that changed. Needed when something has changed."),
    )

    def clean(self) -> dict[str, Any]:
        """A change needs its evidence."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("found") not in (None, "", Change.NOT_YET) and not cleaned.get("evidence", "").strip():
            self.add_error("evidence", _("Say how you know that it has changed."))
        return cleaned
