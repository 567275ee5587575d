"""Forms about a call before it is answered: tell me, and help to apply."""

import datetime as dt
from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.participation.forms.reach import ReachForm
from impact.programme.models import Nation
from impact.ui.dates import PlainDateField
from impact.ui.forms import PlainForm
from impact.ui.languages import LANGUAGES
from projects.enums import HelpKind

WRITTEN_IN = [(language.code, language.name) for language in LANGUAGES]


class TellMeForm(PlainForm):
    """An address, and how to write to it."""

    submit_words = _("Tell me")

    email = forms.EmailField(
        label=_("Your email address"),
        max_length=254,
        help_text=_("We first send you a link to confirm it. Every email has a link to stop."),
    )
    written_in = forms.ChoiceField(label=_("How should we write to you?"), choices=WRITTEN_IN, widget=forms.RadioSelect)


class HelpForm(ReachForm):
    """What would help somebody to apply, and how to reach them."""

    submit_words = _("Ask for help")
    counts: ClassVar[dict[str, int]] = {"words": 500}
    field_order = (
        "wants",
        "words",
        "needed_by",
        "nation",
        "organisation_name",
        "name",
        "contact_route",
        "contact",
        "supporter_name",
    )

    wants = forms.MultipleChoiceField(
        label=_("What would help you?"),
        choices=HelpKind.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Choose as many as you like."),
    )
    words = forms.CharField(
        label=_("Anything else we should know?"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    needed_by = PlainDateField(
        label=_("By when do you need it?"),
        required=False,
        help_text=_("We answer within five working days in any case."),
    )
    nation = forms.ModelChoiceField(
        label=_("Where do you work?"), queryset=Nation.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    organisation_name = forms.CharField(label=_("Your organisation or group"), required=False, max_length=200)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nation"].queryset = Nation.objects.order_by("number")  # type: ignore[attr-defined]

    def clean_needed_by(self) -> dt.date | None:
        """A day that is still to come."""
        day: dt.date | None = self.cleaned_data["needed_by"]
        if day is not None and day < timezone.localdate():
            raise forms.ValidationError(_("This day has passed. Give a day from today on, or leave it out."))
        return day
