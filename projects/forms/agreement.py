"""What an organisation types when it answers an offer."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainDateField, PlainForm

LONGEST_NAME = 150


class AcceptForm(PlainForm):
    """Name, role and date: the signature of somebody who may say yes for the organisation."""

    submit_words = _("Accept")
    signed_name = forms.CharField(label=_("Your name"), max_length=LONGEST_NAME)
    signed_role = forms.CharField(
        label=_("Your role in the organisation or group"),
        max_length=LONGEST_NAME,
        help_text=_("For example: chair, director, treasurer, member of the group."),
    )
    signed_on = PlainDateField(label=_("Today’s date"), help_text=_("For example 27 3 2026."))
    agree = forms.BooleanField(
        label=_("I may say yes for our organisation or group, and we accept what is written here.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["signed_name"].widget.attrs["autocomplete"] = "name"
        self.fields["signed_role"].widget.attrs["autocomplete"] = "organization-title"

    def clean_signed_on(self) -> date:
        """Nobody signs in the future."""
        day: date = self.cleaned_data["signed_on"]
        if day > timezone.localdate():
            raise ValidationError(_("This day is still to come. Type the date of today."), code="future")
        return day


class DeclineForm(PlainForm):
    """No, with a reason for those who want to give one."""

    submit_words = _("Say no to this offer")
    counts: ClassVar[dict[str, int]] = {"reason": 500}
    reason = forms.CharField(
        label=_("Would you like to say why? You need not."),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
