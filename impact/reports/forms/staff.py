"""What staff fill in behind the buttons of reports."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.programme.texts import TextsFormField
from impact.reports.queries import surveys_to_report_on


class BuildForm(forms.Form):
    """Which survey the report is about."""

    survey = forms.ChoiceField(label=_("Survey"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the surveys that ask for priorities in order."""
        super().__init__(*args, **kwargs)
        field = self.fields["survey"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(facts.slug, facts.title["en"]) for facts in surveys_to_report_on()]


class SummaryForm(forms.Form):
    """What people said, in a few sentences, four times."""

    summary = TextsFormField(label=_("Summary"), max_length=4000)


class ReasonForm(forms.Form):
    """Why, in words."""

    reason = forms.CharField(label=_("Reason"), max_length=2000, widget=forms.Textarea(attrs={"rows": 4}))


class WithdrawForm(forms.Form):
    """Why it is withdrawn, as the public reads it."""

    reason = TextsFormField(label=_("Reason, shown in public"), max_length=2000)


class ApproveForm(forms.Form):
    """The approver's checklist; every line has to be ticked."""

    figures_read = forms.BooleanField(label=_("I have read the page as the public will see it"))
    welsh_checked = forms.BooleanField(label=_("The Welsh has been checked"))
    easy_read_checked = forms.BooleanField(label=_("The Easy Read summaries are easy to read"))
    hidden_understood = forms.BooleanField(label=_("I have seen what is hidden, and why"))
    actions_owned = forms.BooleanField(label=_("Each action has an owner and a day, or nobody could say yet"))
