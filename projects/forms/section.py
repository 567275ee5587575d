"""The pages of an expression of interest that are saved while somebody types, and those about the place and the work."""

from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext_lazy as _

from impact.programme.models import DeliveryModel, Nation, Region, Topic
from impact.ui.forms import PlainForm
from projects.enums import PlaceKind
from projects.forms.version import VersionField
from projects.models import Call

PREFER_NOT = "no_answer"
YES_NO = (("yes", _("Yes")), ("no", _("No")), (PREFER_NOT, _("I prefer not to say")))


class SectionForm(PlainForm):
    """Marked for the script that saves in the background; without scripts its button saves."""

    submit_words = _("Save and continue")

    def __init__(self, *args: Any, call: Call | None = None, **kwargs: Any) -> None:
        self.call = call
        super().__init__(*args, **kwargs)

    @property
    def helper(self) -> FormHelper:
        helper = super().helper
        helper.attrs = {**helper.attrs, "data-autosave": ""}
        return helper


class WhereForm(SectionForm):
    """Where the work would be done."""

    nation = forms.ModelChoiceField(
        label=_("In which nation?"), queryset=Nation.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    region = forms.ModelChoiceField(
        label=_("Region"), queryset=Region.objects.none(), required=False, empty_label=_("Not sure")
    )
    place = forms.CharField(
        label=_("Place"), max_length=120, required=False, help_text=_("For example a town, a county or an island.")
    )
    place_kind = forms.ChoiceField(
        label=_("What kind of place is it?"), choices=PlaceKind.choices, required=False, widget=forms.RadioSelect
    )
    seen = VersionField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        regions = Region.objects.select_related("nation").order_by("nation__number", "number")
        self.fields["nation"].queryset = Nation.objects.order_by("number")  # type: ignore[attr-defined]
        self.fields["region"].queryset = regions  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """A region lies in the nation that was chosen."""
        cleaned: dict[str, Any] = super().clean() or {}
        region, nation = cleaned.get("region"), cleaned.get("nation")
        if region and nation and region.nation_id != nation.pk:
            self.add_error("region", _("This region is in another nation. Choose a region there, or “Not sure”."))
        return cleaned


class WhatForm(SectionForm):
    """What the work would be about, and how; only what the call offers."""

    topic = forms.ModelChoiceField(
        label=_("Which topic would you work on?"),
        queryset=Topic.objects.none(),
        required=False,
        blank=True,
        widget=forms.RadioSelect,
        empty_label=_("Not sure yet"),
    )
    delivery_model = forms.ModelChoiceField(
        label=_("How would you like to work with us?"),
        queryset=DeliveryModel.objects.none(),
        required=False,
        blank=True,
        widget=forms.RadioSelect,
        empty_label=_("Not sure yet"),
    )
    seen = VersionField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.call is None:
            return
        offered = {
            "topic": self.call.topics.order_by("pk"),
            "delivery_model": self.call.delivery_models.order_by("position"),
        }
        for name, rows in offered.items():
            if rows.exists():
                self.fields[name].queryset = rows  # type: ignore[attr-defined]
            else:
                del self.fields[name]


class NewHereForm(SectionForm):
    """First-timers are counted, so that it is not always the same who are chosen."""

    new_here = forms.ChoiceField(
        label=_("Is this the first time that you offer to be a site, or ask for money like this?"),
        choices=YES_NO,
        required=False,
        widget=forms.RadioSelect,
        help_text=_("Those who are new are very welcome. We look that not only well-known organisations are chosen."),
    )
    seen = VersionField()


class PressureForm(SectionForm):
    """A page of its own, because scorers never see it."""

    heading_field = "under_pressure"
    under_pressure = forms.ChoiceField(
        label=_("Are things very hard right now? Scorers won't see this"),
        choices=YES_NO,
        required=False,
        widget=forms.RadioSelect,
        help_text=_(
            "For example, too few staff or too little money. It never counts against you. "
            "We ask so that places under serious pressure are not left out."
        ),
    )
    seen = VersionField()
