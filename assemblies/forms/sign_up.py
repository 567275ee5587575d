"""One thing per page: the forms somebody fills in to sign up, and the pages as data."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from assemblies.models import Assembly, SignUp
from assemblies.pure.answers import EQUALITY, RATHER_NOT
from assemblies.queries import answers_of, nation_choices, perspective_choices
from assemblies.queries.pool import value_choices
from impact.people.enums import ContactRoute
from impact.ui.forms import PlainForm
from impact.ui.languages import LANGUAGES
from impact.ui.wizard import PageSpec

FEWEST_DIGITS = 6
NEW_HERE = [("yes", _("Yes, this is new to me")), ("no", _("No, I have done something like this before"))]
WRITTEN_IN = [(language.code, language.name) for language in LANGUAGES]


def some_digits(value: str) -> None:
    """A phone number has digits; everything else about it is up to people."""
    if sum(character.isdigit() for character in value) < FEWEST_DIGITS:
        raise forms.ValidationError(_("Check the phone number. Type all its digits, for example 01632 960 001."))


class NameForm(PlainForm):
    """What to call somebody."""

    heading_field = "name"
    name = forms.CharField(
        label=_("What is your name?"), max_length=150, help_text=_("We use it when we write to you or phone you.")
    )


class WrittenInForm(PlainForm):
    """Language and format: asked once, then kept to."""

    heading_field = "written_in"
    written_in = forms.ChoiceField(
        label=_("In which language and format should we write to you?"), choices=WRITTEN_IN, widget=forms.RadioSelect
    )


class RouteForm(PlainForm):
    """How to reach somebody."""

    heading_field = "contact_route"
    contact_route = forms.ChoiceField(
        label=_("How should we reach you?"), choices=ContactRoute.choices, widget=forms.RadioSelect
    )
    option_hints: ClassVar[Mapping[str, Mapping[str, str | Promise]]] = {
        "contact_route": {
            ContactRoute.SUPPORTER: _("A friend, relative or worker who helps you with messages."),
        }
    }


class EmailForm(PlainForm):
    """Where to mail."""

    heading_field = "email"
    email = forms.EmailField(label=_("What is your email address?"), max_length=254)


class PhoneForm(PlainForm):
    """Which number."""

    heading_field = "phone"
    phone = forms.CharField(label=_("What is your phone number?"), max_length=40, validators=[some_digits])


class AddressForm(PlainForm):
    """Where to post."""

    heading_field = "address"
    address = forms.CharField(
        label=_("What is your postal address?"),
        max_length=500,
        help_text=_("Street, town and postcode."),
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "street-address"}),
    )


class SupporterForm(PlainForm):
    """Who helps with messages, and what they may know."""

    supporter_name = forms.CharField(label=_("Name of your supporter"), max_length=150)
    supporter_contact = forms.CharField(
        label=_("How do we reach your supporter?"),
        max_length=200,
        help_text=_("Phone number, email address or postal address."),
    )
    supporter_may_know = forms.CharField(
        label=_("What may we tell your supporter?"),
        max_length=300,
        required=False,
        help_text=_(
            "For example: only dates and places. If you leave it out, we only ask them to tell you to phone us."
        ),
    )


class PerspectivesForm(PlainForm):
    """Who somebody is in care; often several."""

    heading_field = "perspectives"
    perspectives = forms.TypedMultipleChoiceField(
        label=_("Which of these are you?"),
        help_text=_("Choose all that fit. People from every group belong in an Assembly, so we need to know."),
        choices=perspective_choices,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
    )


class MainPerspectiveForm(PlainForm):
    """Which of several counts here."""

    heading_field = "main_perspective"
    main_perspective = forms.TypedChoiceField(
        label=_("If you had to choose one, as whom would you come?"),
        help_text=_("All the others stay true. We count each person once."),
        choices=perspective_choices,
        coerce=int,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, named: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["main_perspective"]
        field.choices = [choice for choice in field.choices if choice[0] in named]  # type: ignore[attr-defined]


class NationForm(PlainForm):
    """Where somebody lives."""

    heading_field = "nation"
    nation = forms.ChoiceField(label=_("Where do you live?"), choices=nation_choices, widget=forms.RadioSelect)


class NewHereForm(PlainForm):
    """New faces are wanted as much as known ones."""

    heading_field = "new_here"
    new_here = forms.ChoiceField(
        label=_("Is this new to you?"),
        help_text=_("An Assembly needs both: people who have done this before, and people who never have."),
        choices=NEW_HERE,
        widget=forms.RadioSelect,
    )


class WhyForm(PlainForm):
    """In their own words, if they like."""

    heading_field = "why"
    counts: ClassVar[Mapping[str, int]] = {"why": 500}
    why = forms.CharField(
        label=_("Why would you like to come?"),
        max_length=3000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("It has no influence on who gets a seat. Please don't write other people's names."),
    )


class EqualityForm(PlainForm):
    """Optional, last, on a page of its own with its reason."""

    age_band = forms.ChoiceField(label=_("How old are you?"), required=False, widget=forms.RadioSelect)
    disability = forms.ChoiceField(label=_("Are you disabled?"), required=False, widget=forms.RadioSelect)
    ethnicity = forms.ChoiceField(label=_("What is your ethnic group?"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, assembly: Assembly, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in EQUALITY:
            field: Any = self.fields[name]
            field.choices = [*value_choices(assembly, name), (RATHER_NOT, _("I’d rather not say"))]


def _route_is(*routes: ContactRoute) -> Any:
    return lambda sign_up: answers_of(sign_up).get("contact_route") in routes


def _several(sign_up: SignUp) -> bool:
    return len(answers_of(sign_up).get("perspectives") or []) > 1


_TEMPLATE = "assemblies/sign_up_page.html"
PAGES = (
    PageSpec("name", _("Your name"), NameForm, template=_TEMPLATE),
    PageSpec("language", _("Language and format"), WrittenInForm, template=_TEMPLATE),
    PageSpec("contact", _("How to reach you"), RouteForm, template=_TEMPLATE),
    PageSpec("email", _("Email"), EmailForm, _route_is(ContactRoute.EMAIL), _TEMPLATE),
    PageSpec("phone", _("Phone"), PhoneForm, _route_is(ContactRoute.PHONE, ContactRoute.TEXT), _TEMPLATE),
    PageSpec("address", _("Address"), AddressForm, _route_is(ContactRoute.LETTER), _TEMPLATE),
    PageSpec("supporter", _("Your supporter"), SupporterForm, _route_is(ContactRoute.SUPPORTER), _TEMPLATE),
    PageSpec("perspectives", _("Who you are in care"), PerspectivesForm, template=_TEMPLATE),
    PageSpec("main", _("As whom you would come"), MainPerspectiveForm, _several, _TEMPLATE),
    PageSpec("nation", _("Where you live"), NationForm, template=_TEMPLATE),
    PageSpec("new", _("New to this?"), NewHereForm, template=_TEMPLATE),
    PageSpec("why", _("Why you would like to come"), WhyForm, template=_TEMPLATE),
    PageSpec("equality", _("About you"), EqualityForm, template="assemblies/sign_up_equality.html"),
)
