"""How somebody can be reached, on one page: by a way they choose, with one box for where."""

from typing import Any, ClassVar
from uuid import UUID, uuid4

from django import forms
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from impact.people.enums import ContactRoute
from impact.people.pure.details import Details
from impact.ui.forms import PlainForm
from impact.ui.languages import BY_CODE

LONGEST = {ContactRoute.LETTER: 500, ContactRoute.PHONE: 40, ContactRoute.TEXT: 40, ContactRoute.SUPPORTER: 200}
FEWEST_DIGITS = 6
NONE = "none"


class KeyField(forms.Field):
    """A hidden key that makes two clicks one; a broken one is simply replaced."""

    widget = forms.HiddenInput

    def __init__(self) -> None:
        super().__init__(required=False, initial=uuid4)

    def clean(self, value: Any) -> UUID:
        """A key, a new one when there is none."""
        try:
            return UUID(str(value))
        except ValueError:
            return uuid4()


class ReachForm(PlainForm):
    """Base of forms that ask how to reach somebody; `needs_a_way` says whether they have to be reached at all."""

    needs_a_way: ClassVar[bool] = True

    name = forms.CharField(label=_("Your name"), max_length=150, required=False)
    contact_route = forms.ChoiceField(
        label=_("How should we reach you?"), choices=ContactRoute.choices, widget=forms.RadioSelect
    )
    contact = forms.CharField(
        label=_("Where can we reach you?"),
        max_length=500,
        required=False,
        help_text=_("Your email address, phone number or postal address; or how to reach the person who supports you."),
    )
    supporter_name = forms.CharField(
        label=_("Name of the person who supports you, if we go through them"), max_length=150, required=False
    )
    key = KeyField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = self.fields["contact"].required = self.needs_a_way
        if not self.needs_a_way:
            nobody = (NONE, _("No need to tell me: I look here myself"))
            self.fields["contact_route"].choices = [*ContactRoute.choices, nobody]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """The way that was chosen needs its contact; errors say which."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        route = cleaned.get("contact_route")
        if not route or route == NONE or {"contact", "name"} & set(self.errors):
            return cleaned
        if not cleaned["name"].strip():
            self.add_error("name", _("Tell us your name, so that we know whom we write to or ask for."))
        if route == ContactRoute.SUPPORTER and not cleaned.get("supporter_name", "").strip():
            self.add_error("supporter_name", _("Tell us the name of the person who supports you."))
        self._check_contact(route, cleaned["contact"].strip())
        return cleaned

    def _check_contact(self, route: str, where: str) -> None:
        if not where:
            self.add_error("contact", _("Tell us where to reach you: an address or a number."))
        elif route == ContactRoute.EMAIL:
            try:
                validate_email(where)
            except forms.ValidationError:
                self.add_error("contact", _("Check the email address. It should look like name@example.org."))
        elif route in {ContactRoute.PHONE, ContactRoute.TEXT} and sum(one.isdigit() for one in where) < FEWEST_DIGITS:
            self.add_error("contact", _("Check the phone number. Type all its digits, for example 01632 960 001."))
        elif len(where) > LONGEST.get(ContactRoute(route), len(where)):
            self.add_error("contact", _("This is too long for us to keep. Please shorten it."))

    @property
    def key_typed(self) -> UUID:
        """The key that makes two clicks one."""
        key: UUID = self.cleaned_data["key"]
        return key

    def details(self, *, written_in: str) -> Details | None:
        """How to reach them, in the language and format of the page; None when they want no word from us."""
        typed = self.cleaned_data
        route, where = typed["contact_route"], typed["contact"].strip()
        if route == NONE:
            return None
        chosen = BY_CODE[written_in]
        return Details(
            name=typed["name"],
            contact_route=route,
            email=where if route == ContactRoute.EMAIL else "",
            phone=where if route in {ContactRoute.PHONE, ContactRoute.TEXT} else "",
            address=where if route == ContactRoute.LETTER else "",
            supporter_name=typed["supporter_name"] if route == ContactRoute.SUPPORTER else "",
            supporter_contact=where if route == ContactRoute.SUPPORTER else "",
            language=chosen.language,
            format=chosen.format,
        )
