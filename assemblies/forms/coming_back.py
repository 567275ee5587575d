"""Come back to a draft: which address, then the code."""

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainForm


class AskForCodeForm(PlainForm):
    """Where to send the code."""

    heading_field = "email"
    submit_words = _("Send me a code")
    email = forms.EmailField(
        label=_("Which email address did you give?"),
        max_length=254,
        help_text=_("We send you six digits. With them you go on where you stopped."),
    )


class CodeForm(PlainForm):
    """Six digits; spaces do not matter."""

    heading_field = "code"
    email = forms.EmailField(max_length=254, widget=forms.HiddenInput)
    code = forms.CharField(
        label=_("Which code did we send you?"),
        max_length=20,
        help_text=_("Six digits, in an email from us. You can paste them."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
    )

    def clean_code(self) -> str:
        """Digits only."""
        return "".join(letter for letter in str(self.cleaned_data["code"]) if letter.isdigit())
