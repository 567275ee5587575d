"""What somebody says about their seat."""

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainForm

ANSWERS = [("yes", _("Yes, I am coming")), ("no", _("No, I can’t come"))]


class AnswerSeatForm(PlainForm):
    """Yes or no; both are fine, and nobody has to say why."""

    heading_field = "answer"
    submit_words = _("Send my answer")
    answer = forms.ChoiceField(label=_("Would you like the seat?"), choices=ANSWERS, widget=forms.RadioSelect)
