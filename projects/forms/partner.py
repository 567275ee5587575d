"""What is said of a partner organisation."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import OrganisationKind
from impact.programme.models import Nation
from impact.ui.forms import PlainForm
from projects.forms.section import YES_NO
from projects.forms.version import VersionField
from projects.models.partner import MOST_LETTERS_OF_A_PART

REGISTERED = (*YES_NO[:2], ("", _("Not sure")))


class PartnerForm(PlainForm):
    """One partner; only the name must be there."""

    submit_words = _("Save this partner")
    name = forms.CharField(label=_("Name of the partner"), max_length=200)
    kind = forms.ChoiceField(
        label=_("What kind of organisation is it?"),
        choices=(("", _("Not sure")), *OrganisationKind.choices),
        required=False,
    )
    nation = forms.ModelChoiceField(
        label=_("Where do they work?"), queryset=Nation.objects.none(), required=False, empty_label=_("Not sure")
    )
    registered = forms.ChoiceField(
        label=_("Is it a registered organisation?"), choices=REGISTERED, required=False, widget=forms.RadioSelect
    )
    part = forms.CharField(
        label=_("What would they do?"),
        required=False,
        max_length=MOST_LETTERS_OF_A_PART,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    seen = VersionField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nation"].queryset = Nation.objects.order_by("number")  # type: ignore[attr-defined]


class RemoveForm(PlainForm):
    """Nothing to fill in: the page asks once more, and the button does it."""

    submit_words = _("Yes, take it out")
    seen = VersionField()
