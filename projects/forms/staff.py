"""Forms behind staff buttons."""

from typing import Any

from django import forms
from unfold.widgets import UnfoldAdminSplitDateTimeWidget

from projects.enums import AttemptResult, AttemptWay
from projects.models import Call, Guide


def _day(label: Any, hint: Any = "") -> forms.DateField:
    return forms.DateField(label=label, help_text=hint, widget=forms.DateInput(attrs={"type": "date"}))


def _words(label: Any, hint: Any = "", *, required: bool = True, most: int = 2000) -> forms.CharField:
    box = forms.Textarea(attrs={"rows": 4})
    return forms.CharField(label=label, help_text=hint, required=required, max_length=most, widget=box)


class PublishCallForm(forms.Form):
    """Why a real call is announced without checked Welsh."""

    reason = _words(
        "Reason for announcing without checked Welsh",
        "Only for a real call whose Welsh is not whole and checked. Your name is kept with it.",
        required=False,
        most=1000,
    )


class OnDayForm(forms.Form):
    """On which day something was done."""

    on = _day("Day")


class CopyQuestionsForm(forms.Form):
    """From which call."""

    source = forms.ModelChoiceField(label="Copy from", queryset=Call.objects.none())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"].queryset = Call.objects.filter(questions__isnull=False).distinct().newest_first()  # type: ignore[attr-defined]


class GraceForm(forms.Form):
    """Until when, and why."""

    until = forms.SplitDateTimeField(label="May be sent until", widget=UnfoldAdminSplitDateTimeWidget())
    reason = _words("Reason, as the organisation reads it", most=1000)


class PromiseForm(forms.Form):
    """What we promise, and by when."""

    promise = _words("What we promise, as they read or hear it")
    due_on = _day("By when")


class NoteForm(forms.Form):
    """A note that can stay empty."""

    note = _words("What was done? (you can leave this out)", required=False)


class WordsForm(forms.Form):
    """Words somebody else reads."""

    words = _words("In kind words, as they read or hear it")


class PassOnForm(forms.Form):
    """To whom."""

    passed_to = forms.CharField(
        label="Who can answer it", max_length=300, help_text="The name, and where to reach them."
    )
    words = _words("Anything to add, as they read or hear it", required=False)


class LinkGuideForm(forms.Form):
    """Which guide answers it."""

    guide = forms.ModelChoiceField(
        label="Guide",
        queryset=Guide.objects.none(),
        help_text="When it is published they are told at once; else on the day it is.",
    )
    words = _words("Anything to add, as they read or hear it", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["guide"].queryset = Guide.objects.order_by("slug")  # type: ignore[attr-defined]


class AttemptForm(forms.Form):
    """What was tried."""

    on = _day("Day")
    way = forms.ChoiceField(label="How", choices=AttemptWay.choices)
    result = forms.ChoiceField(label="Result", choices=AttemptResult.choices)
    note = _words("Note (you can leave this out)", required=False)
