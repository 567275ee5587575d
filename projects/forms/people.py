"""Who writes along, and another way to answer."""

import re
from typing import Any

from django import forms
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from impact.participation.forms.reach import KeyField
from impact.people.enums import ReplyRoute
from impact.ui.forms import PlainForm
from projects.enums import Rights


class InviteForm(PlainForm):
    """Whom to invite, and to what."""

    submit_words = _("Send the invitation")
    option_hints = {
        "rights": {
            Rights.VIEW: _("They see everything and change nothing."),
            Rights.EDIT: _("They can change every answer."),
            Rights.SUBMIT: _("They can also send it, or withdraw it."),
        }
    }
    name = forms.CharField(label=_("Their name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    email = forms.EmailField(
        label=_("Their email address"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    rights = forms.ChoiceField(label=_("What may they do?"), choices=Rights.choices, widget=forms.RadioSelect)


class JoinForm(PlainForm):
    """Nothing to fill in: whoever opened the link says that it is them."""

    submit_words = _("Yes, that's me")


class RemovePersonForm(PlainForm):
    """Asks once more."""

    submit_words = _("Yes, remove them")


WAYS = (
    ("call", _("Type for us on a 30-minute phone call")),
    ("video_call", _("Type for us on a 30-minute video call")),
    ("spoken", _("We want to send a spoken message")),
    ("video", _("We want to send a video, also in sign language")),
)


class AnotherWayForm(PlainForm):
    """How somebody wants to answer instead of typing, and where we reach them."""

    submit_words = _("Ask for this")
    way = forms.ChoiceField(label=_("What would help you?"), choices=WAYS, widget=forms.RadioSelect)
    reply_route = forms.ChoiceField(
        label=_("How should we get in touch?"),
        choices=[(value, label) for value, label in ReplyRoute.choices if value in ("phone", "email", "text")],
        widget=forms.RadioSelect,
    )
    reply_to = forms.CharField(label=_("Your phone number or email address"), max_length=300)
    details = forms.CharField(
        label=_("When is a good time, and what should we know?"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("For example, mornings are best, or we need a sign language interpreter."),
    )
    key = KeyField()

    def clean(self) -> dict[str, Any]:
        """An address when we write, a number when we phone."""
        cleaned: dict[str, Any] = super().clean() or {}
        route, where = cleaned.get("reply_route"), cleaned.get("reply_to", "")
        if route == ReplyRoute.EMAIL and where:
            try:
                validate_email(where)
            except forms.ValidationError:
                self.add_error("reply_to", _("Check the email address. It should look like name@example.org."))
        elif route and where and len(re.findall(r"\d", where)) < _FEWEST_DIGITS:
            self.add_error("reply_to", _("Type the phone number with all its digits."))
        return cleaned


_FEWEST_DIGITS = 6
