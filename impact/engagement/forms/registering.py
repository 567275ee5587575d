"""One thing per page: the forms somebody fills in to register, and the pages as data."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from impact.engagement.queries import answers_of, perspective_choices
from impact.people.enums import ContactRoute
from impact.ui.forms import PlainForm
from impact.ui.languages import LANGUAGES
from impact.ui.wizard import PageSpec

HONEYPOT = "website"
FEWEST_DIGITS = 6
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


class OrganisationForm(PlainForm):
    """Where somebody comes from, if from anywhere."""

    heading_field = "organisation_name"
    organisation_name = forms.CharField(
        label=_("Which organisation or group do you come from?"),
        max_length=200,
        required=False,
        help_text=_("Leave it out if you come as yourself. You are just as welcome."),
    )


class PerspectivesForm(PlainForm):
    """Who somebody is in care; often several."""

    heading_field = "perspectives"
    perspectives = forms.TypedMultipleChoiceField(
        label=_("Which of these are you?"),
        help_text=_("Choose all that fit, or none. It shows us who is missing. It has no influence on your seat."),
        choices=perspective_choices,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


def _route_is(*routes: ContactRoute) -> Any:
    return lambda registration: answers_of(registration).get("contact_route") in routes


_TEMPLATE = "engagement/register_page.html"
PAGES = (
    PageSpec("name", _("Your name"), NameForm, template=_TEMPLATE),
    PageSpec("language", _("Language and format"), WrittenInForm, template=_TEMPLATE),
    PageSpec("contact", _("How to reach you"), RouteForm, template=_TEMPLATE),
    PageSpec("email", _("Email"), EmailForm, _route_is(ContactRoute.EMAIL), _TEMPLATE),
    PageSpec("phone", _("Phone"), PhoneForm, _route_is(ContactRoute.PHONE, ContactRoute.TEXT), _TEMPLATE),
    PageSpec("address", _("Address"), AddressForm, _route_is(ContactRoute.LETTER), _TEMPLATE),
    PageSpec("supporter", _("Your supporter"), SupporterForm, _route_is(ContactRoute.SUPPORTER), _TEMPLATE),
    PageSpec("organisation", _("Your organisation"), OrganisationForm, template=_TEMPLATE),
    PageSpec("perspectives", _("Who you are in care"), PerspectivesForm, template=_TEMPLATE),
)
