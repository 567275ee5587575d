"""Forms behind somebody's private link: a seat, what they will do, who else could benefit, how it was."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.engagement.actions.following import Idea, Will
from impact.engagement.enums import Outcome
from impact.ui.dates import PlainDateField
from impact.ui.forms import PlainForm

SEAT = [("yes", _("Yes, I am coming")), ("no", _("No, I can’t come"))]
USEFUL = [
    (5, _("Very useful")),
    (4, _("Useful")),
    (3, _("Partly useful")),
    (2, _("Not very useful")),
    (1, _("Not useful at all")),
]
HAPPENED = [(outcome.value, outcome.label) for outcome in Outcome if outcome is not Outcome.PLANNED]


class AnswerSeatForm(PlainForm):
    """A seat is free."""

    heading_field = "answer"
    submit_words = _("Send my answer")
    answer = forms.ChoiceField(label=_("Would you like this seat?"), choices=SEAT, widget=forms.RadioSelect)


class CommitmentForm(PlainForm):
    """What somebody will do after the event."""

    submit_words = _("Keep this")
    counts: ClassVar[Mapping[str, int]] = {"text": 300}
    text = forms.CharField(
        label=_("What will you do?"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("For example: I talk about it at our next team meeting. Please don’t write other people’s names."),
    )
    by_when = PlainDateField(label=_("By when?"), required=False, help_text=_("Leave it out if you don’t know yet."))
    may_show = forms.BooleanField(
        label=_("You may show these words on the event’s page, without my name"), required=False
    )

    def will(self, *, language: str) -> Will:
        """What was typed."""
        data = self.cleaned_data
        return Will(text=data["text"], by_when=data["by_when"], may_show=data["may_show"], language=language)


class ConnectionForm(PlainForm):
    """Who else could benefit; somebody's contact only if they agreed to be named."""

    submit_words = _("Send this idea")
    organisation_name = forms.CharField(
        label=_("Which organisation or group could benefit?"),
        max_length=200,
        help_text=_("Its name. Please don’t write the name of a person here."),
    )
    found_at = forms.CharField(
        label=_("How do we find it?"),
        max_length=300,
        required=False,
        help_text=_("Its web page, or the town it is in: what everybody can find."),
    )
    why = forms.CharField(
        label=_("Why could they benefit?"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    contact = forms.CharField(
        label=_("Somebody there who agreed to hear from us"),
        max_length=300,
        required=False,
        help_text=_("Only if you asked them and they said yes. Else leave it out: we find our own way."),
    )
    contact_agreed = forms.BooleanField(label=_("I asked this person, and they agreed"), required=False)

    def clean(self) -> dict[str, Any]:
        """Nobody is named without their yes."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("contact") and not cleaned.get("contact_agreed"):
            self.add_error(
                "contact_agreed",
                _("Tick the box if the person agreed. If you have not asked them, empty the box above."),
            )
        return cleaned

    def idea(self) -> Idea:
        """What was typed."""
        return Idea(**{name: self.cleaned_data[name] for name in Idea.__dataclass_fields__})


class FeedbackForm(PlainForm):
    """How it was. Nobody can see who wrote it."""

    submit_words = _("Send, without my name")
    counts: ClassVar[Mapping[str, int]] = {"worked": 500, "change": 500}
    useful = forms.TypedChoiceField(
        label=_("How useful was the event for you?"), choices=USEFUL, coerce=int, widget=forms.RadioSelect
    )
    worked = forms.CharField(
        label=_("What worked well?"), max_length=3000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    change = forms.CharField(
        label=_("What should we change?"),
        max_length=3000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Please don’t write names, yours or other people’s."),
    )


class HappenedForm(PlainForm):
    """Whether it happened."""

    submit_words = _("Send my answer")
    outcome = forms.ChoiceField(label=_("Did it happen?"), choices=HAPPENED, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("What came of it, or what was in the way?"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("“Not yet” is a good answer, too: it tells us what makes it hard."),
    )
