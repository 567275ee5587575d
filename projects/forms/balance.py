"""Forms of the balance board: a rule, a move, the panel meeting, a band of equals and its public value."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from projects.actions.choice_band import PublicValue
from projects.actions.choice_moves import Move, standing_now
from projects.actions.choice_settling import Meeting, checked_now
from projects.actions.choices import RuleWish
from projects.enums import MoveKind, RuleFeature
from projects.models import Choice
from projects.queries.choice_words import labels, state, who
from projects.queries.proposing import newest_proposal

MOST_SITES = 1000
MOST_POINTS = 20
BY_HAND = [(kind.value, kind.label) for kind in MoveKind if kind != MoveKind.CHANCE]
ONLY_YES = (RuleFeature.NEW_HERE, RuleFeature.UNDER_PRESSURE)


class RuleForm(forms.Form):
    """At least and at most how many of one kind, and why."""

    what = forms.ChoiceField(label=_("Who"))
    minimum = forms.IntegerField(label=_("At least"), min_value=0, max_value=MOST_SITES, initial=0)
    maximum = forms.IntegerField(
        label=_("At most"), min_value=0, max_value=MOST_SITES, required=False, help_text=_("Empty: no limit.")
    )
    why = forms.CharField(label=_("Why, as everybody will read it"), max_length=300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words = labels()
        field: Any = self.fields["what"]
        field.choices = [
            (
                feature.label,
                [
                    (f"{feature}:{value}", who(feature, value, words))
                    for (of, value) in words
                    if of == feature and not (feature in ONLY_YES and value != "yes")
                ],
            )
            for feature in RuleFeature
        ]

    def clean(self) -> dict[str, Any]:
        """The least is not more than the most."""
        cleaned = super().clean() or {}
        least, most = cleaned.get("minimum"), cleaned.get("maximum")
        if least is not None and most is not None and least > most:
            self.add_error("maximum", _("“At most” is smaller than “at least”."))
        return cleaned


class SizeForm(forms.Form):
    """How many sites."""

    size = forms.IntegerField(label=_("Sites to choose"), min_value=1, max_value=MOST_SITES)


class MoveForm(forms.Form):
    """Why the panel goes beyond the proposal."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(label=_("Kind of reason"), choices=BY_HAND)
    reason = forms.CharField(
        label=_("Reason"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("It is kept with the move. In public only the kind of reason is counted."),
    )  # fmt: skip


class SettleForm(forms.Form):
    """Who met and when, and a reason for each rule that stays broken."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    met_on = forms.DateField(label=_("Day of the panel meeting"), widget=forms.DateInput(attrs={"type": "date"}))
    panel = forms.CharField(
        label=_("Who was in the panel meeting"), max_length=2000, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(self, *args: Any, choice: Choice, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.keys: dict[str, str] = {}
        proposal, words = newest_proposal(choice), labels()
        found = checked_now(choice, proposal.body, standing_now(proposal)) if proposal else ()
        for place, one in enumerate(one for one in found if not one.kept):
            name = f"reason_{place}"
            self.keys[name] = one.rule.key
            said = {"who": who(one.rule.feature, one.rule.value, words), "state": state(one)}
            self.fields[name] = forms.CharField(
                label=gettext("%(who)s. %(state)s. Why does the panel settle it all the same?") % said,
                help_text=_("Everybody can read this reason once the choice is explained."), max_length=500, required=False,
            )  # fmt: skip

    def clean_met_on(self) -> dt.date:
        """A meeting was held before it is written down."""
        day: dt.date = self.cleaned_data["met_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day has not come yet. Settle after the panel has met."))
        return day

    def clean(self) -> dict[str, Any]:
        """With the reasons by rule."""
        cleaned = super().clean() or {}
        cleaned["reasons"] = {key: cleaned.get(name, "") for name, key in self.keys.items()}
        return cleaned


class BandForm(forms.Form):
    """Within how many points nobody is told apart."""

    points = forms.DecimalField(
        label=_("Points"), min_value=0, max_value=MOST_POINTS, max_digits=4, decimal_places=1,
        help_text=_("A site is in, or out, without question when moving it would cost more points than this."),
    )  # fmt: skip


class BandValueForm(forms.Form):
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


class BecauseForm(forms.Form):
    """Why."""

    because = forms.CharField(label=_("Reason"), max_length=500)


def wish_of(data: Mapping[str, Any]) -> RuleWish:
    """What was typed into the form of a rule."""
    feature, _colon, value = data["what"].partition(":")
    return RuleWish(feature, value, data["minimum"], data["maximum"], data["why"])


def move_of(data: Mapping[str, Any], to: str) -> Move:
    """What was typed into the form of a move."""
    return Move(to, data["kind"], data["reason"])


def meeting_of(data: Mapping[str, Any]) -> Meeting:
    """What was typed into the form of the panel meeting."""
    return Meeting(data["panel"], data["met_on"], data["reasons"])


def value_of(data: Mapping[str, Any]) -> PublicValue:
    """What was typed into the form of the public value, its moment in local time."""
    at = timezone.make_aware(dt.datetime.combine(data["day"], data["time"]))
    return PublicValue(" ".join(data["value"].split()), data["source"], at)
