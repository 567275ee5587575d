"""A few questions before starting. Nothing is kept, and the answer is never "not eligible"."""

from typing import Any, ClassVar

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from impact.ui.forms import PlainForm

ANSWERS = (("yes", _("Yes")), ("no", _("No")), ("unsure", _("Not sure")))


def _question(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=ANSWERS, widget=forms.RadioSelect)


class SelfCheckForm(PlainForm):
    """Is this for us? Each answer that is not "yes" becomes something to talk about."""

    submit_words = _("See what we suggest")
    adults = _question(_("Do you work with adults who draw on care and support, or with unpaid carers?"))
    together = _question(
        _("Could people who draw on care and support, or carers, help to plan the work from the start?")
    )
    time = _question(_("Could somebody give this work some time every week?"))
    money = _question(_("Is there an organisation that can hold the money, yours or another?"))
    sharing = _question(_("Would you share what you learn, also what did not work?"))

    talk_about: ClassVar[dict[str, "str | Promise"]] = {
        "adults": _("Talk to us: tell us who you work with. There may be a way in that we have not thought of."),
        "together": _("Talk to us: we can help you to find people, and to pay them for their time."),
        "time": _("Talk to us: costs can be paid in advance, so that somebody has the time."),
        "money": _("Talk to us: another organisation can hold the money for you. We can help to find one."),
        "sharing": _("Talk to us: you decide with us what is shared, and when."),
    }

    def suggestions(self) -> "list[str | Promise]":
        """What to talk about, in the order of the questions."""
        return [words for name, words in self.talk_about.items() if self.cleaned_data[name] != "yes"]
