"""Forms staff use for a random selection: whom we need, the public value, a reason."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.actions.quotas import Need
from assemblies.actions.selecting import PublicValue
from assemblies.enums import Feature
from assemblies.models import Assembly
from assemblies.queries.pool import value_choices

MOST_SEATS = 1000


class QuotaForm(forms.Form):
    """At least and at most how many of one kind, and why."""

    what = forms.ChoiceField(label=_("Who"))
    minimum = forms.IntegerField(label=_("At least"), min_value=0, max_value=MOST_SEATS)
    maximum = forms.IntegerField(label=_("At most"), min_value=0, max_value=MOST_SEATS)
    population = forms.DecimalField(
        label=_("Share of the population in %, if known"), min_value=0, max_value=100, max_digits=4, decimal_places=1,
        required=False,
    )  # fmt: skip
    reason = forms.CharField(label=_("Why, who agreed it, and where the share comes from"), max_length=300)

    def __init__(self, *args: Any, assembly: Assembly, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["what"]
        field.choices = [
            (feature.label, [(f"{feature}:{value}", label) for value, label in value_choices(assembly, feature)])
            for feature in Feature
        ]

    def clean(self) -> dict[str, Any]:
        """The least is not more than the most."""
        cleaned = super().clean() or {}
        least, most = cleaned.get("minimum"), cleaned.get("maximum")
        if least is not None and most is not None and least > most:
            self.add_error("maximum", _("“At most” is smaller than “at least”."))
        return cleaned


class PublicValueForm(forms.Form):
    """A value nobody could know when the numbered panels were published."""

    value = forms.CharField(
        label=_("Public random value"),
        max_length=500,
        help_text=_("Exactly as published, for example the numbers of a national draw: 4 8 15 16 23 42."),
    )
    source = forms.CharField(
        label=_("Where it comes from"), max_length=300, help_text=_("So that everybody can look it up.")
    )
    day = forms.DateField(label=_("Day it was drawn"), widget=forms.DateInput(attrs={"type": "date"}))
    time = forms.TimeField(label=_("Time it was drawn"), widget=forms.TimeInput(attrs={"type": "time", "step": "1"}))


class ReasonForm(forms.Form):
    """Why; it is published."""

    reason = forms.CharField(label=_("Reason, as everybody will read it"), max_length=500)


def need_of(data: Mapping[str, Any]) -> Need:
    """What was typed into the form of people needed."""
    feature, _colon, value = data["what"].partition(":")
    return Need(feature, value, data["minimum"], data["maximum"], data["reason"], data["population"])


def public_of(data: Mapping[str, Any]) -> PublicValue:
    """What was typed into the form of the public value, its moment in local time."""
    at = timezone.make_aware(dt.datetime.combine(data["day"], data["time"]))
    return PublicValue(" ".join(data["value"].split()), data["source"], at)
