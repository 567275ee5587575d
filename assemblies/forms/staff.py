"""Forms staff use: an Assembly, a sign-up that came by phone or on paper, a correction."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from assemblies.actions.holding import FIELDS, Plan
from assemblies.enums import Channel
from assemblies.forms.sign_up import NEW_HERE, WRITTEN_IN, some_digits
from assemblies.models import Assembly, SignUp
from assemblies.pure.answers import missing, tidied
from assemblies.queries import nation_choices, perspective_choices
from assemblies.queries.pool import every_code
from impact.people.enums import ContactRoute
from impact.programme.codes import AGE_BAND, DISABILITY, ETHNICITY
from impact.ui.buttons import dress

BY_HAND = [(channel.value, channel.label) for channel in (Channel.PHONE, Channel.PAPER)]
# Nothing is chosen beforehand: somebody typing fast would else record answers nobody gave.
NOT_SAID = ("", "–")
NEEDED = _("This is needed. Ask the person, or choose another way to reach them.")


def _codes(list_name: str) -> Callable[[], list[tuple[str, str]]]:
    """Every code of a list that is offered today, in whichever nation."""
    return lambda: [NOT_SAID, *every_code(list_name)]


class AssemblyForm(forms.ModelForm):  # type: ignore[type-arg]
    """Everything staff say about an Assembly."""

    class Meta:
        model = Assembly
        fields = FIELDS

    def clean(self) -> dict[str, Any]:
        """Dates in their order; once it is open, both of them."""
        cleaned = super().clean() or self.cleaned_data
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("Sign-up must close after it opens. Choose a later day."))
        return cleaned

    def plan(self) -> Plan:
        """The form's values for an action."""
        return Plan(**{field: self.cleaned_data[field] for field in FIELDS})


class SignUpFields(forms.Form):
    """What a sign-up says, all on one page: staff type fast."""

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
    perspectives = forms.TypedMultipleChoiceField(
        label=_("Perspectives"), choices=perspective_choices, coerce=int, widget=forms.CheckboxSelectMultiple
    )
    main_perspective = forms.TypedChoiceField(
        label=_("Main perspective"),
        help_text=_("Only needed with several perspectives."),
        choices=lambda: [NOT_SAID, *perspective_choices()],
        coerce=int,
        empty_value=None,
        required=False,
    )
    nation = forms.ChoiceField(label=_("Lives in"), choices=lambda: [NOT_SAID, *nation_choices()])
    new_here = forms.ChoiceField(label=_("New to this?"), choices=[NOT_SAID, *NEW_HERE])
    why = forms.CharField(
        label=_("Why they want to come"), max_length=3000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    age_band = forms.ChoiceField(label=_("Age, if they like to say"), required=False, choices=_codes(AGE_BAND))
    disability = forms.ChoiceField(label=_("Disabled, if they like to say"), required=False, choices=_codes(DISABILITY))
    ethnicity = forms.ChoiceField(
        label=_("Ethnic group, if they like to say"),
        required=False,
        choices=_codes(ETHNICITY),
        help_text=_("From the list of the Assembly’s nation."),
    )

    def clean(self) -> dict[str, Any]:
        """What belongs together must be there together."""
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            for key in missing(tidied(cleaned)):
                self.add_error(key, NEEDED)
        return cleaned

    def answers(self) -> dict[str, Any]:
        """The form's values for an action."""
        return {name: self.cleaned_data[name] for name in SignUpFields.base_fields}


class CorrectForm(SignUpFields):
    """Correct a sign-up for somebody who told us."""


class EnterSignUpForm(forms.ModelForm, SignUpFields):  # type: ignore[type-arg]
    """Type in a sign-up that came by phone or on paper."""

    channel = forms.ChoiceField(label=_("How it reached us"), choices=[NOT_SAID, *BY_HAND])
    agreed = forms.BooleanField(
        label=_("The person agreed that we keep what they told us"),
        help_text=_("Read them the privacy notice, or find their signature under it on paper."),
    )

    class Meta:
        model = SignUp
        fields = ("assembly",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        dress(self)

    def clean(self) -> dict[str, Any]:
        """As for a correction: what belongs together must be there together."""
        return SignUpFields.clean(self)

    def _post_clean(self) -> None:
        """Build no row from the form: names are the same as columns, but an action writes them."""
