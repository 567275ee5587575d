"""The survey's form, and the small forms behind its buttons."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from surveys.admin.words import NATIONS
from surveys.models import Survey

MOMENT = "%Y-%m-%dT%H:%M"
TAKEN_BY_THE_SITE = frozenset({"preview"})  # /survey/preview/ is an address of its own


class SurveyForm(forms.ModelForm):  # type: ignore[type-arg]
    """Everything staff write before a survey opens. What never fits is said in words, not by the database."""

    nations = forms.TypedMultipleChoiceField(
        label=_("For people in"),
        coerce=int,
        choices=list(NATIONS.items()),
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
        error_messages={"required": _("Choose at least one nation.")},
    )

    class Meta:
        model = Survey
        fields = (
            "slug", "title", "source_kind", "nations", "opens_at", "closes_at", "results_embargo_until", "minutes",
            "help_phone", "help_hours", "under_16", "access", "retention_months", "welcome", "notice",
            "privacy_notice_version", "lawful_basis",
        )  # fmt: skip

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug in TAKEN_BY_THE_SITE:
            raise forms.ValidationError(_("This word is an address of the site already. Choose another."))
        return slug

    def clean_retention_months(self) -> int:
        months: int = self.cleaned_data["retention_months"]
        if months < 1:
            raise forms.ValidationError(_("Say for how many months answers are kept: 1 or more."))
        return months

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("It must close later than it opens."))
        return cleaned


class MomentField(forms.DateTimeField):
    """A day and a time in one box, local time."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT)
        super().__init__(widget=widget, input_formats=[MOMENT, "%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M"], **kwargs)


class OpenForm(forms.Form):
    """When, and why without checked Welsh."""

    opens_at = MomentField(
        label=_("Opens"),
        required=False,
        help_text=_("Leave empty to open now. A later time announces the survey with its date."),
    )
    closes_at = MomentField(label=_("Closes"), required=False)
    reason = forms.CharField(
        label=_("Reason for opening without checked Welsh"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Only for a real survey in Wales whose Welsh is not checked. Your name is kept with it."),
    )


class ExtendForm(forms.Form):
    """A later closing time."""

    closes_at = MomentField(label=_("Closes"))

    def clean_closes_at(self) -> Any:
        closes = self.cleaned_data["closes_at"]
        if closes <= timezone.now():
            raise forms.ValidationError(_("Choose a time that is still to come."))
        return closes


class RescheduleForm(forms.Form):
    """Another opening time for what is only announced."""

    opens_at = MomentField(label=_("Opens"))


class SurveyOf(forms.Form):
    """Which survey a list button is about."""

    survey = forms.ModelChoiceField(
        label=_("Survey"), queryset=Survey.objects.order_by("-pk"), empty_label=_("Choose a survey")
    )
