"""Forms staff use."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.people.models import Person
from impact.people.pure.details import FIELDS, Details


class DoneForm(forms.Form):
    """What was done."""

    note = forms.CharField(
        label=_("What was done? (you can leave this out)"), max_length=1000, required=False, widget=forms.Textarea
    )


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]
    """Who somebody is and how to reach them."""

    class Meta:
        model = Person
        fields = (*FIELDS, "nation")

    def clean(self) -> dict[str, Any]:
        """The route needs its contact."""
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not self.details().has_contact:
            self.add_error("contact_route", _("Fill in the contact for this way: address, number or supporter below."))
        return cleaned

    def details(self) -> Details:
        """The form's values for an action."""
        return Details(**{field: self.cleaned_data[field] for field in FIELDS})
