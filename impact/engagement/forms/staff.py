"""Forms staff use: an event, a registration that came by phone or on paper, what happened on the day."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.engagement.actions.following import Idea, Will
from impact.engagement.actions.holding import FIELDS, Plan
from impact.engagement.enums import Channel
from impact.engagement.forms.place import HAPPENED, USEFUL
from impact.engagement.forms.registering import WRITTEN_IN, some_digits
from impact.engagement.models import Event, Registration
from impact.engagement.pure.answers import missing, tidied
from impact.engagement.pure.asking import FEWEST_WEEKS, MOST_WEEKS, USUAL_WEEKS
from impact.engagement.queries import perspective_choices
from impact.people.enums import ContactRoute, Language
from impact.programme.models import Organisation
from impact.programme.texts import TextsFormField
from impact.ui.buttons import dress

BY_HAND = [(channel.value, channel.label) for channel in (Channel.PHONE, Channel.PAPER)]
# Nothing is chosen beforehand: somebody typing fast would else record answers nobody gave.
NOT_SAID = ("", "–")
NEEDED = _("This is needed. Ask the person, or choose another way to reach them.")


class EventForm(forms.ModelForm):  # type: ignore[type-arg]
    """Everything staff say about an event."""

    joining_link = forms.URLField(
        label=_("Link to join online"),
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text=_("Only people who have a seat see it."),
    )

    class Meta:
        model = Event
        fields = FIELDS

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and "joining_link" in self.fields:
            self.fields["joining_link"].initial = self.instance.entry.joining_link
        dress(self)

    def clean(self) -> dict[str, Any]:
        """Moments in their order."""
        cleaned = super().clean() or self.cleaned_data
        starts, ends = cleaned.get("starts_at"), cleaned.get("ends_at")
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if starts and ends and ends <= starts:
            self.add_error("ends_at", _("It must end after it starts. Check both times."))
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("Registration must close after it opens. Choose a later time."))
        if closes and ends and closes > ends:
            self.add_error("closes_at", _("Registration must close before the event is over. Choose an earlier time."))
        if cleaned.get("capacity") == 0:
            self.add_error("capacity", _("An event needs at least one seat."))
        return cleaned

    def plan(self) -> Plan:
        """The form's values for an action."""
        link = self.cleaned_data.get("joining_link", "")
        return Plan(**{field: self.cleaned_data[field] for field in FIELDS}, joining_link=link)


class RegistrationFields(forms.Form):
    """What a registration says, all on one page: staff type fast."""

    name = forms.CharField(label=_("Name"), max_length=150)
    contact_route = forms.ChoiceField(label=_("How to reach them"), choices=[NOT_SAID, *ContactRoute.choices])
    email = forms.EmailField(label=_("E-mail address"), max_length=254, required=False)
    phone = forms.CharField(label=_("Phone number"), max_length=40, required=False, validators=[some_digits])
    address = forms.CharField(
        label=_("Postal address"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    supporter_name = forms.CharField(label=_("Supporter's name"), max_length=150, required=False)
    supporter_contact = forms.CharField(label=_("How to reach the supporter"), max_length=200, required=False)
    supporter_may_know = forms.CharField(label=_("What we may tell the supporter"), max_length=300, required=False)
    written_in = forms.ChoiceField(label=_("Language and format we write in"), choices=WRITTEN_IN)
    organisation_name = forms.CharField(label=_("Organisation, in their words"), max_length=200, required=False)
    perspectives = forms.TypedMultipleChoiceField(
        label=_("Perspectives"),
        choices=perspective_choices,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean(self) -> dict[str, Any]:
        """The way to reach them needs its contact."""
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            for key in missing(tidied(cleaned)):
                self.add_error(key, NEEDED)
        return cleaned

    def answers(self) -> dict[str, Any]:
        """The form's values for an action."""
        return {name: self.cleaned_data[name] for name in RegistrationFields.base_fields}


class CorrectForm(RegistrationFields):
    """Correct a registration for somebody who told us."""


class EnterRegistrationForm(forms.ModelForm, RegistrationFields):  # type: ignore[type-arg]
    """Type in a registration that came by phone or on paper."""

    channel = forms.ChoiceField(label=_("How it reached us"), choices=[NOT_SAID, *BY_HAND])
    agreed = forms.BooleanField(
        label=_("The person agreed that we keep what they told us"),
        help_text=_("Read them the privacy notice, or find their signature under it on paper."),
    )

    class Meta:
        model = Registration
        fields = ("event",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        dress(self)

    def clean(self) -> dict[str, Any]:
        """As for a correction."""
        return RegistrationFields.clean(self)

    def _post_clean(self) -> None:
        """Build no row from the form: names are the same as columns, but an action writes them."""


class CancelForm(forms.Form):
    """Why an event does not take place; everybody reads it."""

    because = TextsFormField(label=_("Why? Everybody who is coming or waits reads this."), max_length=500)


class PersonChoice(forms.ModelChoiceField):  # type: ignore[type-arg]
    """Somebody who registered, by name and reference."""

    def label_from_instance(self, obj: Any) -> str:
        """Name and reference."""
        return f"{obj.person.name} ({obj.reference})"


class PeopleChoice(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Several people who registered."""

    def label_from_instance(self, obj: Any) -> str:
        """Name, organisation and reference."""
        where = f", {obj.organisation_name}" if obj.organisation_name else ""
        return f"{obj.person.name}{where} ({obj.reference})"


def _coming(event: Event) -> Any:
    return Registration.objects.filter(event=event).coming().select_related("person").order_by("person__name", "pk")


class AttendanceForm(forms.Form):
    """Who was there."""

    there = PeopleChoice(
        label=_("Who was there?"), queryset=Registration.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["there"].queryset = _coming(event)  # type: ignore[attr-defined]


class _FromSomebody(forms.Form):
    registration = PersonChoice(
        label=_("Who said it?"), queryset=Registration.objects.none(), required=False,
        empty_label=_("Somebody we can’t write to"),
    )  # fmt: skip

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["registration"].queryset = _coming(event)  # type: ignore[attr-defined]


class CommitmentOnTheDayForm(_FromSomebody):
    """What somebody said they will do, typed on the day, one after another."""

    text = forms.CharField(
        label=_("What will they do?"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3, "autofocus": True})
    )
    language = forms.ChoiceField(label=_("Language of the text"), choices=Language.choices)
    by_when = forms.DateField(label=_("By when"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    weeks = forms.IntegerField(
        label=_("Ask whether it happened so many weeks after the event"),
        min_value=FEWEST_WEEKS, max_value=MOST_WEEKS, initial=USUAL_WEEKS,
    )  # fmt: skip
    may_show = forms.BooleanField(label=_("May be shown to everybody, without a name"), required=False)
    field_order = ("text", "registration", "language", "by_when", "weeks", "may_show")

    def will(self) -> Will:
        """What was typed."""
        return Will(**{name: self.cleaned_data[name] for name in Will.__dataclass_fields__})


class ConnectionOnTheDayForm(_FromSomebody):
    """Who else could benefit, typed by staff."""

    organisation_name = forms.CharField(label=_("Organisation or group"), max_length=200)
    found_at = forms.CharField(label=_("How to find it publicly"), max_length=300, required=False)
    why = forms.CharField(
        label=_("Why they could benefit"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    contact = forms.CharField(label=_("Whom to contact there"), max_length=300, required=False)
    contact_agreed = forms.BooleanField(label=_("That person agreed to be named"), required=False)
    field_order = ("organisation_name", "found_at", "why", "registration", "contact", "contact_agreed")

    def clean(self) -> dict[str, Any]:
        """Nobody is named without their yes."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("contact") and not cleaned.get("contact_agreed"):
            self.add_error("contact_agreed", _("Without their yes we may not keep a person’s name or contact."))
        return cleaned

    def idea(self) -> Idea:
        """What was typed."""
        return Idea(**{name: self.cleaned_data[name] for name in Idea.__dataclass_fields__})


class PaperFeedbackForm(forms.Form):
    """A feedback sheet that was left on the table."""

    useful = forms.TypedChoiceField(label=_("How useful"), choices=[NOT_SAID, *USEFUL], coerce=int)
    worked = forms.CharField(
        label=_("What worked"), max_length=3000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    change = forms.CharField(
        label=_("What to change"), max_length=3000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class OutcomeForm(forms.Form):
    """What somebody told us on the phone or in a letter."""

    outcome = forms.ChoiceField(label=_("Did it happen?"), choices=[NOT_SAID, *HAPPENED])
    words = forms.CharField(
        label=_("In their words"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )


class WordsForm(forms.Form):
    """What was done, for the notes."""

    words = forms.CharField(label=_("What was done, and by whom?"), max_length=1000)


class OrganisationForm(forms.Form):
    """Which organisation of our list it is."""

    organisation = forms.ModelChoiceField(
        label=_("Organisation in our list"), queryset=Organisation.objects.order_by("name"), required=False
    )
