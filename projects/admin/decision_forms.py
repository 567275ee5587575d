"""What staff fill in on the pages behind the buttons of letters, reserves and agreements."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.programme.models import Criterion, DeliveryModel, Topic
from impact.programme.texts import TextsFormField
from impact.ui.forms import PlainForm
from projects.forms.version import VersionField
from projects.models import Letter

Rows = dict[str, str]


def day_field(label: Any, help_text: Any = "", *, required: bool = True) -> forms.DateField:
    """A day, chosen in the staff admin."""
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, help_text=help_text, widget=widget, required=required)


class UntilForm(forms.Form):
    """Until when reserves stay reserves."""

    until = day_field(
        _("Reserves stay reserves until"), _("Needed when there are reserves. Their letter says it."), required=False
    )


class LetterForm(PlainForm):
    """The whole letter, part by part."""

    subject = forms.CharField(label=_("Subject"), max_length=200)
    opening = forms.CharField(label=_("Opening"), widget=forms.Textarea(attrs={"rows": 6}))
    closing = forms.CharField(label=_("Closing"), widget=forms.Textarea(attrs={"rows": 4}))
    neighbour = forms.CharField(
        label=_("Named neighbour"),
        max_length=300,
        required=False,
        help_text=_("A network or event on their topic, and whom to ask for. Needed in a letter of “not this time”."),
    )
    neighbour_url = forms.URLField(
        label=_("Address of the neighbour’s page"), max_length=500, required=False, assume_scheme="https"
    )
    post_to = forms.CharField(
        label=_("Postal address"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only when they asked for paper: the letter then goes into the list of letters to post."),
    )
    seen = VersionField()

    def __init__(self, *args: Any, letter: Letter, **kwargs: Any) -> None:
        self.parts = [cast("Rows", part)["criterion"] for part in letter.parts]
        labels = {one.slug: str(one.label) for one in Criterion.objects.all()}
        kwargs["initial"] = self._initial(letter) | dict(kwargs.get("initial") or {})
        more: dict[str, forms.Field] = {}
        for number, criterion in enumerate(self.parts):
            name = labels.get(criterion) or "In general"
            for part, words in (("strengths", "what was strong"), ("next_steps", "a next step")):
                more[f"{part}_{number}"] = forms.CharField(
                    label=f"{name}: {words}",
                    required=False,
                    max_length=5000,
                    widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
                )
        # Of this form alone, and before it is built: so the plain form dresses and guards them too.
        self.__dict__["base_fields"] = {**self.base_fields, **more}
        super().__init__(*args, **kwargs)
        self.order_fields(["subject", "opening", *more])

    @staticmethod
    def _initial(letter: Letter) -> Rows:
        names = ("subject", "opening", "closing", "neighbour", "neighbour_url", "post_to")
        typed: dict[str, Any] = {name: getattr(letter, name) for name in names} | {"seen": letter.version}
        for number, part in enumerate(letter.parts):
            typed |= {f"{name}_{number}": part[name] for name in ("strengths", "next_steps")}
        return typed

    def words(self) -> dict[str, Any]:
        """What was typed, as the action wants it."""
        typed = dict(self.cleaned_data)
        parts = [
            {
                "criterion": criterion,
                "strengths": typed.pop(f"strengths_{number}"),
                "next_steps": typed.pop(f"next_steps_{number}"),
            }
            for number, criterion in enumerate(self.parts)
        ]
        return {**typed, "parts": parts}

    def clean(self) -> dict[str, Any]:
        """Shape the parts for the action."""
        super().clean()
        return self.cleaned_data if self.errors else self.words()


class ReviewForm(forms.Form):
    """Said by the second pair of eyes."""

    language_right = forms.BooleanField(
        label=_("I have read the whole letter. Every word is in the language of the organisation.")
    )
    seen = VersionField()


class NoteForm(forms.Form):
    """What is still to do."""

    note = forms.CharField(label=_("Note to who wrote it"), max_length=2000, widget=forms.Textarea(attrs={"rows": 4}))


class AgreementStartForm(forms.Form):
    """What a new agreement needs beside the call's offer and ask."""

    topic = forms.ModelChoiceField(label=_("Topic"), queryset=Topic.objects.order_by("slug"))
    delivery_model = forms.ModelChoiceField(
        label=_("Delivery model"), queryset=DeliveryModel.objects.order_by("position")
    )
    starts_on = day_field(_("Starts"))


class AnswerByForm(forms.Form):
    """Until when the organisation may answer."""

    answer_by = day_field(_("Answer by"), _("Three weeks or more give them time to talk about it."))


class AcceptForThemForm(forms.Form):
    """A yes that came on paper or by phone."""

    signed_name = forms.CharField(label=_("Who accepted"), max_length=150)
    signed_role = forms.CharField(label=_("Their role"), max_length=150)
    signed_on = day_field(_("Date they gave"))


class DeclineForThemForm(forms.Form):
    """A no that came on paper or by phone."""

    reason = forms.CharField(
        label=_("Why, if they said so"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )


class AddendumForm(forms.Form):
    """What is to change in an accepted agreement."""

    words = TextsFormField(label=_("What changes, and why"))
    pounds = forms.IntegerField(
        label=_("Pounds altogether from now on"), min_value=0, max_value=5_000_000, required=False
    )
    coach_days = forms.IntegerField(
        label=_("Days of a coach altogether from now on"), min_value=0, max_value=1000, required=False
    )
    months = forms.IntegerField(label=_("Months altogether from now on"), min_value=1, max_value=60, required=False)


class StepInForm(forms.Form):
    """Which reserve was next when the page was opened."""

    leaving = forms.IntegerField(widget=forms.HiddenInput)
    seen = forms.IntegerField(widget=forms.HiddenInput)
