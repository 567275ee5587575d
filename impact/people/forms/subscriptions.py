"""The form to be kept informed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.people.enums import Interest
from impact.programme.models import Nation
from impact.ui.forms import PlainForm
from impact.ui.languages import LANGUAGES

WRITTEN_IN = [(language.code, language.name) for language in LANGUAGES]


class SubscribeForm(PlainForm):
    """Address, interests, nation, language and format."""

    submit_words = _("Keep me informed")

    email = forms.EmailField(
        label=_("Your email address"), max_length=254, help_text=_("We only use it to send you what you ask for here.")
    )
    interests = forms.MultipleChoiceField(
        label=_("What do you want to hear about?"),
        choices=Interest.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Choose as many as you like."),
    )
    nation = forms.ModelChoiceField(
        label=_("Which nation do you live in?"),
        queryset=Nation.objects.none(),
        required=False,
        blank=True,  # else radios would leave out the empty choice, and nobody could take an answer back
        widget=forms.RadioSelect,
        empty_label=_("I'd rather not say"),
    )
    written_in = forms.ChoiceField(label=_("How should we write to you?"), choices=WRITTEN_IN, widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nation"].queryset = Nation.objects.order_by("number")  # type: ignore[attr-defined]
