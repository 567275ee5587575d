"""Forms for a question, feedback, or something needed in another way."""

import uuid
from typing import Any

from django import forms
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from impact.people.enums import OtherWay, ReplyRoute
from impact.ui.forms import PlainForm

MESSAGE_GUIDANCE = 1000


class EnquiryForm(PlainForm):
    """What every message to us has; a hidden key keeps a double click from sending it twice."""

    submit_words = _("Send")
    counts = {"text": MESSAGE_GUIDANCE}

    text = forms.CharField(label=_("Your message"), max_length=5000, widget=forms.Textarea(attrs={"rows": 6}))
    reply_route = forms.ChoiceField(
        label=_("How should we answer you?"), choices=ReplyRoute.choices, widget=forms.RadioSelect
    )
    reply_to = forms.CharField(
        label=_("Where can we reach you?"),
        max_length=300,
        required=False,
        help_text=_("Your email address, phone number or postal address. Leave it out if you need no answer."),
    )
    name = forms.CharField(label=_("Your name"), max_length=150, required=False)
    page = forms.CharField(max_length=300, required=False, widget=forms.HiddenInput)
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
        """An answer needs somewhere to go."""
        cleaned = super().clean() or self.cleaned_data
        route, where = cleaned.get("reply_route"), cleaned.get("reply_to", "")
        if not route or route == ReplyRoute.NONE or "reply_to" in self.errors:
            return cleaned
        if not where:
            self.add_error("reply_to", _("Tell us where to send our answer, or choose “No answer needed”."))
        elif route == ReplyRoute.EMAIL:
            try:
                validate_email(where)
            except forms.ValidationError:
                self.add_error("reply_to", _("Check the email address. It should look like name@example.org."))
        return cleaned


class ContactForm(EnquiryForm):
    """A question or message."""


class FeedbackForm(EnquiryForm):
    """What works and what doesn't."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("What worked well? What could be better?")
        self.initial.setdefault("reply_route", ReplyRoute.NONE)


class AnotherWayForm(EnquiryForm):
    """Something from these pages, in another way."""

    field_order = ("other_way", "text", "reply_route", "reply_to", "name")

    other_way = forms.ChoiceField(label=_("What would help you?"), choices=OtherWay.choices, widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Which page or paper do you need? Tell us anything that helps us.")
        routes = [(value, label) for value, label in ReplyRoute.choices if value != ReplyRoute.NONE]
        self.fields["reply_route"].choices = routes  # type: ignore[attr-defined]
        self.fields["reply_to"].help_text = _("Your email address, phone number or postal address.")
        self.fields["reply_to"].required = True
