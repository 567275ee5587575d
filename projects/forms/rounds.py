"""What staff type in about rounds, panels, talks and reviews by phone."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.ui.languages import LANGUAGES
from projects.actions.panel import Seat
from projects.actions.reviewing import Said
from projects.forms.reviewing import LONG, phone_fields
from projects.models import READING_CHOICES, Review
from projects.queries.reviewing import given, site_criteria


class SeatForm(forms.Form):
    """How somebody sits on a panel."""

    lived_experience = forms.BooleanField(label=_("Has lived experience of care"), required=False)
    most = forms.IntegerField(
        label=_("Reads at most"), min_value=1, max_value=500, required=False, help_text=_("Empty: as the round says.")
    )
    reading = forms.ChoiceField(label=_("Reads"), choices=READING_CHOICES, initial="screen")

    def seat(self) -> Seat:
        """What was typed."""
        return seat_of(self.cleaned_data)


def seat_of(data: Mapping[str, Any]) -> Seat:
    """What was typed."""
    return Seat(data["lived_experience"], data["most"], data["reading"])


class InviteForm(SeatForm):
    """A reviewer by e-mail address; whoever has no account gets one."""

    field_order = ("email", "name", "language")
    email = forms.EmailField(label=_("E-mail address"))
    name = forms.CharField(label=_("Name"), max_length=150, required=False, help_text=_("For somebody new here."))
    language = forms.ChoiceField(
        label=_("Language and format, for somebody new here"), choices=[(one.code, one.name) for one in LANGUAGES]
    )


class CloseForm(forms.Form):
    """Why a round is closed although something is missing."""

    reason = forms.CharField(
        label=_("Why, if something is missing"),
        required=False,
        max_length=LONG,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class TalkForm(forms.Form):
    """Who talked over a wide difference, and what they agreed."""

    expression = forms.TypedChoiceField(label=_("Expression of interest"), coerce=int, choices=())
    who = forms.CharField(label=_("Who talked"), max_length=LONG)
    agreed = forms.CharField(label=_("What was agreed"), max_length=LONG, widget=forms.Textarea(attrs={"rows": 4}))
    held_on = forms.DateField(label=_("On"), widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, *args: Any, choices: Any = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["expression"].choices = choices  # type: ignore[attr-defined]


class WhyForm(forms.Form):
    """Why somebody stands aside."""

    why = forms.CharField(
        label=_("Why, if they said so"), required=False, max_length=LONG, widget=forms.Textarea(attrs={"rows": 3})
    )


class PhoneForm(forms.Form):
    """A whole review, as somebody said it by phone."""

    no_conflict = forms.BooleanField(label=_("They said that they have no conflict of interest"))
    strengths = forms.CharField(
        label=_("Strengths"), required=False, max_length=LONG, widget=forms.Textarea(attrs={"rows": 3})
    )
    next_steps = forms.CharField(
        label=_("Next steps"), required=False, max_length=LONG, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, review: Review, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.update(phone_fields(site_criteria()))
        known = given(review.pk)
        for slug, said in known.items():
            if f"score_{slug}" in self.fields:
                self.fields[f"score_{slug}"].initial, self.fields[f"reason_{slug}"].initial = said.score, said.reason
        self.fields["strengths"].initial, self.fields["next_steps"].initial = review.strengths, review.next_steps


def said_in(data: Mapping[str, Any]) -> Said:
    """What was typed, as the action takes it."""
    slugs = [name.removeprefix("score_") for name in data if name.startswith("score_")]
    scores = {slug: (data[f"score_{slug}"], data[f"reason_{slug}"]) for slug in slugs}
    return Said(scores, data["strengths"], data["next_steps"])
