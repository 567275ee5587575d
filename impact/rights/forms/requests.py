"""The public form, the same for staff who type in a letter or call, and the outcome."""

import uuid
from typing import Any, ClassVar

from django import forms
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.rights.enums import RequestKind, RequestRoute
from impact.rights.models import DataRequest
from impact.ui.buttons import dress
from impact.ui.forms import PlainForm
from impact.ui.languages import LANGUAGES

BAD_EMAIL = _("Check the email address. It should look like name@example.org.")


def needs_email(route: str | None, contact: str) -> bool:
    """Whether the contact should be an e-mail address and is none."""
    if route != RequestRoute.EMAIL or not contact:
        return False
    try:
        validate_email(contact)
    except forms.ValidationError:
        return True
    return False


class DataRequestForm(PlainForm):
    """What somebody wants to happen with their data; a hidden key keeps a double click from sending it twice."""

    submit_words = _("Send")
    option_hints: ClassVar[dict[str, dict[str, Any]]] = {
        "kind": {
            RequestKind.COMPLAINT: _("Tell us what went wrong. We say within 30 days that we are looking at it."),
            RequestKind.ACCESS: _("You get everything we keep about you, in a form you can read."),
            RequestKind.CORRECTION: _("Tell us what is wrong, and what is right."),
            RequestKind.ERASURE: _("We delete what we may delete, and tell you what we must keep and why."),
            RequestKind.OBJECTION: _("Tell us what you want us to stop."),
        }
    }

    kind = forms.ChoiceField(
        label=_("What would you like us to do?"), choices=RequestKind.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=_("Tell us about it in your own words"), max_length=5000, widget=forms.Textarea(attrs={"rows": 6})
    )
    name = forms.CharField(label=_("Your name"), max_length=150)
    route = forms.ChoiceField(
        label=_("How should we answer you?"), choices=RequestRoute.choices, widget=forms.RadioSelect
    )
    contact = forms.CharField(
        label=_("Where can we reach you?"),
        max_length=300,
        help_text=_("Your email address, postal address or phone number."),
    )
    key = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("key", str(uuid.uuid4()))

    def clean_key(self) -> uuid.UUID:
        """A key that cannot be read is replaced: it is ours, not theirs to mend."""
        try:
            return uuid.UUID(self.cleaned_data["key"])
        except ValueError:
            return uuid.uuid4()

    def clean(self) -> dict[str, Any]:
        """An e-mail needs an e-mail address."""
        cleaned = super().clean() or self.cleaned_data
        if needs_email(cleaned.get("route"), cleaned.get("contact", "")):
            self.add_error("contact", BAD_EMAIL)
        return cleaned


class EnterRequestForm(forms.ModelForm):  # type: ignore[type-arg]
    """Staff type in what came by letter or phone."""

    received_on = forms.DateField(
        label=_("Day it reached us"),
        initial=timezone.localdate,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    written_in = forms.ChoiceField(
        label=_("Language and format of our answer"), choices=[(language.code, language.name) for language in LANGUAGES]
    )

    class Meta:
        model = DataRequest
        fields = ("kind", "words", "name", "route", "contact")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        dress(self)

    def clean(self) -> dict[str, Any]:
        """An e-mail needs an e-mail address; nothing comes from the future."""
        cleaned = super().clean() or self.cleaned_data
        if needs_email(cleaned.get("route"), cleaned.get("contact", "")):
            self.add_error("contact", BAD_EMAIL)
        if cleaned.get("received_on") and cleaned["received_on"] > timezone.localdate():
            self.add_error("received_on", _("This day has not come yet. Type the day it reached us."))
        return cleaned


class OutcomeForm(forms.Form):
    """What we tell the person."""

    outcome = forms.CharField(
        label=_("Outcome, in words for the person: what we found, what we did, what they can do next"),
        max_length=5000,
        widget=forms.Textarea,
    )
