"""Suggest a theme to a community of practice."""

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainForm


class SuggestForm(PlainForm):
    """One line."""

    form_tag = False
    submit_words = _("Suggest this theme")
    text = forms.CharField(
        label=_("What should we talk about?"),
        max_length=300,
        help_text=_("We keep no name. Somebody reads it before it is shown."),
    )
