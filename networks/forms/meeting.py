"""The forms staff use for a meeting of a local network."""

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminSplitDateTimeWidget

from impact.participation.actions.dates import When
from impact.programme.texts import Texts, TextsFormField, texts
from impact.ui.buttons import dress
from networks.enums import MeetingMode
from networks.models import Meeting


def usual_title(number: int) -> Texts:
    """What a meeting is called when nobody says otherwise."""
    return texts(f"Meeting {number}", f"Cyfarfod {number}")


class WhenFields(forms.Form):
    """Date, place and mode of a meeting."""

    starts_at = forms.SplitDateTimeField(label=_("Starts"), widget=UnfoldAdminSplitDateTimeWidget)
    minutes = forms.IntegerField(label=_("Minutes"), min_value=15, max_value=600, initial=120)
    mode = forms.ChoiceField(label=_("How people meet"), choices=MeetingMode.choices)
    place = TextsFormField(label=_("Place"), max_length=500, required=False)
    joining_link = forms.URLField(
        label=_("Link to join online"), max_length=500, required=False, assume_scheme="https",
        help_text=_("Only members see it."),
    )  # fmt: skip
    focus = forms.CharField(
        label=_("What this meeting is about"), max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def when(self, number: int) -> When:
        """The form's values for an action."""
        return when_from(self.cleaned_data, number)


def when_from(cleaned: dict[str, Any], number: int) -> When:
    """A date from typed values."""
    starts = cleaned["starts_at"]
    return When(
        title=usual_title(number),
        starts_at=starts,
        ends_at=starts + dt.timedelta(minutes=cleaned["minutes"]),
        place=cleaned["place"],
        joining_link=cleaned["joining_link"],
    )


class PlanForm(WhenFields):
    """One more meeting of a local network."""

    number = forms.IntegerField(label=_("Number"), min_value=1, max_value=24)
    field_order = ("number",)


class MeetingForm(forms.ModelForm, WhenFields):  # type: ignore[type-arg]
    """A meeting and its date, in the admin."""

    class Meta:
        model = Meeting
        fields = ("local_network", "number", "mode", "focus")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        meeting = kwargs.get("instance")
        if meeting is not None and meeting.pk:
            entry = meeting.entry
            known = {
                "starts_at": entry.starts_at,
                "minutes": int((entry.ends_at - entry.starts_at).total_seconds() // 60),
                "place": entry.place,
                "joining_link": entry.joining_link,
            }
            kwargs["initial"] = {**known, **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        dress(self)
