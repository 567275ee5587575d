"""Forms of an action plan."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.ui.dates import PlainDateField
from impact.ui.forms import PlainForm
from networks.enums import ActionStatus
from networks.forms.version import VersionField


def _long(label: Any, most: int, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label, max_length=most, required=False, widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        help_text=help_text,
    )  # fmt: skip


class PlanForm(PlainForm):
    """The words of a plan; everything may stay empty until it goes to the members."""

    submit_words = _("Save")
    problem = _long(_("What is the problem?"), 3000)
    change = _long(_("Which change did you agree on?"), 3000)
    who_benefits = _long(_("Who is better off then?"), 2000)
    from_research = _long(_("What does research say?"), 3000)
    from_lived = _long(_("What do people know from their own lives?"), 3000)
    from_practice = _long(_("What do people know from their work?"), 3000)
    resources = _long(_("What does it need?"), 2000, _("People, money, time, rooms."))
    seen = VersionField()


class ActionForm(PlainForm):
    """One thing somebody does."""

    submit_words = _("Save this action")
    what = forms.CharField(
        label=_("What will be done?"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"})
    )
    owner = forms.CharField(
        label=_("Who will do it?"), max_length=150, help_text=_("A role or an organisation is enough.")
    )
    due_on = PlainDateField(label=_("By when?"), required=False)
    review_on = PlainDateField(label=_("When do you look at it again?"), required=False)
    status = forms.ChoiceField(
        label=_("How far is it?"), choices=ActionStatus.choices, initial=ActionStatus.TO_DO, widget=forms.RadioSelect
    )
    outcome = _long(_("What came of it?"), 2000)


class SendPlanForm(PlainForm):
    """Read, then send."""

    submit_words = _("Send to the members")
    seen = VersionField()


class SignOffForm(PlainForm):
    """The group agrees."""

    submit_words = _("Sign this plan off")
    not_changed_because = forms.CharField(
        label=_("Why is what was asked for not changed?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The members read this."),
    )
    sure = forms.BooleanField(label=_("The group has agreed on this plan."))

    def __init__(self, *args: Any, objections: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not objections:
            del self.fields["not_changed_because"]


class PlanAnswerForm(PlainForm):
    """A member agrees, or says why not."""

    submit_words = _("Send this answer")
    answer = forms.ChoiceField(
        label=_("Do you agree with this plan?"),
        choices=(("yes", _("Yes, I agree")), ("no", _("No, something should be changed"))),
        widget=forms.RadioSelect,
    )
    words = _long(_("What should be changed?"), 2000)

    def clean(self) -> dict[str, Any]:
        """Who does not agree says why."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("answer") == "no" and not cleaned.get("words", "").strip():
            self.add_error("words", _("Say what should be changed."))
        return cleaned
