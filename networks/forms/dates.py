"""Forms with which a coordinator plans meetings."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.participation.actions.dates import When
from impact.participation.models.calendar_entry import USUAL_REMINDERS
from impact.programme.texts import texts
from impact.ui.dates import PlainDateField
from impact.ui.forms import PlainForm
from networks.actions.meetings import Plan
from networks.enums import MeetingMode
from networks.forms.meeting import usual_title
from networks.models import Meeting

WEEKDAYS = (
    (0, gettext_lazy("Monday")),
    (1, gettext_lazy("Tuesday")),
    (2, gettext_lazy("Wednesday")),
    (3, gettext_lazy("Thursday")),
    (4, gettext_lazy("Friday")),
    (5, gettext_lazy("Saturday")),
    (6, gettext_lazy("Sunday")),
)
SURE = gettext_lazy("Keep these dates, although they are not as usual")


def _time() -> forms.TimeField:
    return forms.TimeField(
        label=gettext_lazy("When does it start?"),
        input_formats=["%H:%M", "%H.%M", "%H"],
        widget=forms.TextInput(attrs={"inputmode": "text"}),
        help_text=gettext_lazy("For example 18:00."),
        error_messages={"invalid": gettext_lazy("Type a time, for example 18:00.")},
    )


def _minutes() -> forms.IntegerField:
    return forms.IntegerField(label=gettext_lazy("How many minutes?"), min_value=15, max_value=600, initial=120)


def _mode() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=gettext_lazy("How do people meet?"), choices=MeetingMode.choices, widget=forms.RadioSelect
    )


def _place() -> forms.CharField:
    return forms.CharField(label=gettext_lazy("Where?"), max_length=500, required=False)


def _link() -> forms.URLField:
    return forms.URLField(
        label=gettext_lazy("Link to join online"),
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text=gettext_lazy("Only members see it."),
    )


def _starts(day: dt.date, time: dt.time) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, time))


class MeetingDateForm(PlainForm):
    """One meeting."""

    submit_words = gettext_lazy("Save this date")
    day = PlainDateField(label=gettext_lazy("On which day?"))
    time = _time()
    minutes = _minutes()
    mode = _mode()
    place = _place()
    joining_link = _link()
    focus = forms.CharField(
        label=gettext_lazy("What is this meeting about?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    sure = forms.BooleanField(label=SURE, required=False)

    @classmethod
    def of(cls, meeting: Meeting) -> "MeetingDateForm":
        """Filled with what is planned."""
        entry = meeting.entry
        starts = timezone.localtime(entry.starts_at)
        return cls(
            initial={
                "day": starts.date(),
                "time": f"{starts:%H:%M}",
                "minutes": int((entry.ends_at - entry.starts_at).total_seconds() // 60),
                "mode": meeting.mode,
                "place": entry.place.get("en", ""),
                "joining_link": entry.joining_link,
                "focus": meeting.focus,
            }
        )

    def when(self, number: int, *, before: When | None = None) -> When:
        """The values for an action; the place in other languages stays where it was not changed."""
        typed = self.cleaned_data
        starts = _starts(typed["day"], typed["time"])
        same_place = before is not None and before.place.get("en", "") == typed["place"]
        return When(
            title=before.title if before else usual_title(number),
            starts_at=starts,
            ends_at=starts + dt.timedelta(minutes=typed["minutes"]),
            place=before.place if before and same_place else texts(typed["place"]),
            joining_link=typed["joining_link"],
            remind_hours=before.remind_hours if before else USUAL_REMINDERS,
        )


class AllDatesForm(PlainForm):
    """All meetings that are not planned yet, at once: a day each, the rest in common."""

    submit_words = gettext_lazy("Plan these meetings")
    time = _time()
    minutes = _minutes()
    mode = _mode()
    place = _place()
    joining_link = _link()
    sure = forms.BooleanField(label=SURE, required=False)

    def __init__(self, *args: Any, numbers: Sequence[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.numbers = tuple(numbers)
        for number in self.numbers:
            self.add_field(f"day_{number}", PlainDateField(label=_("Day of meeting %(number)d") % {"number": number}))
        self.order_fields([f"day_{number}" for number in self.numbers])

    def days(self) -> list[dt.date]:
        """The days in the order of their numbers."""
        return [self.cleaned_data[f"day_{number}"] for number in self.numbers]

    def plans(self) -> list[Plan]:
        """The values for the action."""
        typed = self.cleaned_data
        found = []
        for number, day in zip(self.numbers, self.days(), strict=True):
            starts = _starts(day, typed["time"])
            when = When(
                title=usual_title(number),
                starts_at=starts,
                ends_at=starts + dt.timedelta(minutes=typed["minutes"]),
                place=texts(typed["place"]),
                joining_link=typed["joining_link"],
            )
            found.append(Plan(number, when, typed["mode"]))
        return found


class ProposeForm(PlainForm):
    """Ask for dates on one day of the week."""

    submit_words = gettext_lazy("Show me dates")
    weekday = forms.TypedChoiceField(
        label=gettext_lazy("On which day of the week?"), choices=WEEKDAYS, coerce=int, initial=2
    )


class CancelForm(PlainForm):
    """Why a meeting will not take place."""

    submit_words = gettext_lazy("Cancel this meeting")
    because = forms.CharField(
        label=gettext_lazy("Why will it not take place?"),
        max_length=300,
        help_text=gettext_lazy("The members read this. Do not write anything about anybody’s health."),
    )


class ComingForm(PlainForm):
    """Whether somebody can come."""

    submit_words = gettext_lazy("Save my answer")
    coming = forms.ChoiceField(
        label=gettext_lazy("Can you come?"),
        choices=(("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No"))),
        widget=forms.RadioSelect,
    )
