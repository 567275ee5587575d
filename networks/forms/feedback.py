"""How a meeting was, and what a group says of itself."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainForm
from networks.actions.feedback import Feedback
from networks.models import MeetingFeedback

SCALE = (
    ("4", _("Very much")),
    ("3", _("Quite a lot")),
    ("2", _("Somewhat")),
    ("1", _("A little")),
    ("0", _("Not at all")),
)
YES_NO = (("yes", _("Yes")), ("no", _("No")))
_WORDS = {"yes": True, "no": False}


def _yes_no(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=YES_NO, required=False, widget=forms.RadioSelect)


def _text(label: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4}))


class FeedbackForm(PlainForm):
    """Five questions; each may stay empty, not all."""

    submit_words = _("Send")
    felt_heard = forms.ChoiceField(
        label=_("Did you feel heard?"), choices=SCALE, required=False, widget=forms.RadioSelect
    )
    in_time = _yes_no(_("Did you get the materials in time?"))
    needs_met = _yes_no(_("Did you have what you needed to take part?"))
    learned = _text(_("What did you learn?"))
    will_do = _text(_("What will you do differently?"))

    def clean(self) -> dict[str, Any]:
        """Something is said."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not any(cleaned.values()):
            raise ValidationError(_("Answer at least one question."))
        return cleaned

    def said(self) -> Feedback:
        """The values for the action."""
        typed = self.cleaned_data
        return Feedback(
            felt_heard=int(typed["felt_heard"]) if typed["felt_heard"] else None,
            in_time=_WORDS.get(typed["in_time"]),
            needs_met=_WORDS.get(typed["needs_met"]),
            learned=typed["learned"],
            will_do=typed["will_do"],
        )

    @staticmethod
    def initial_of(kept: MeetingFeedback | None) -> dict[str, Any]:
        """What is kept, as the form shows it."""
        if kept is None:
            return {}
        as_word = {True: "yes", False: "no", None: ""}
        return {
            "felt_heard": "" if kept.felt_heard is None else str(kept.felt_heard),
            "in_time": as_word[kept.in_time],
            "needs_met": as_word[kept.needs_met],
            "learned": kept.learned,
            "will_do": kept.will_do,
        }
