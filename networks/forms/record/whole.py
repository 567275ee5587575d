"""Forms about a record as a whole: send, agree, share, correct."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainForm


class SendForm(PlainForm):
    """Read, then send."""

    submit_words = _("Send to the members")
    state = forms.CharField(required=False, max_length=600, widget=forms.HiddenInput)
    not_changed_because = forms.CharField(
        label=_("What was asked for and is not changed, and why"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The members read this. If you made every change, say so."),
    )

    def __init__(self, *args: Any, wishes: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not wishes:
            del self.fields["not_changed_because"]


class AgreeForm(PlainForm):
    """Freeze what the members had."""

    submit_words = _("Agree this record")
    seen = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    not_changed_because = forms.CharField(
        label=_("Why is what was asked for not changed?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The members read this with the agreed record."),
    )
    agreed = forms.BooleanField(label=_("I know that an agreed record can’t be changed afterwards."))

    def __init__(self, *args: Any, wishes: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not wishes:
            del self.fields["not_changed_because"]


class ShareForm(PlainForm):
    """Let others read what may be read."""

    submit_words = _("Share this record")
    sure = forms.BooleanField(label=_("I have looked at what goes to whom."))


class CorrectionForm(PlainForm):
    """A correction beside an agreed record."""

    submit_words = _("Write this correction")
    text = forms.CharField(
        label=_("What has to be corrected?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("It stands beside the record. The record stays as it was agreed."),
    )
    asked_by = forms.CharField(
        label=_("Who asked for it?"), max_length=150, required=False, help_text=_("A role is enough.")
    )
