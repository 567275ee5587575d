"""Offer money, and answer an offer."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.participation.actions.paying import Terms
from impact.participation.enums import PaymentNature
from impact.participation.models.payment_offer import MOST
from impact.ui.forms import PlainForm

ANSWERS = [("yes", _("Yes, thank you")), ("no", _("No, thank you"))]


class AnswerPaymentForm(PlainForm):
    """Yes or no; nobody has to say why."""

    heading_field = "answer"
    answer = forms.ChoiceField(label=_("Would you like this?"), choices=ANSWERS, widget=forms.RadioSelect)


class OfferPaymentForm(forms.Form):
    """What staff offer somebody. Bank details are never asked for here: finance asks for them in its own way."""

    nature = forms.ChoiceField(label=_("What for"), choices=PaymentNature.choices)
    what = forms.CharField(label=_("In words, as the person reads it"), max_length=200)
    hours = forms.DecimalField(label=_("Hours"), min_value=0, max_digits=5, decimal_places=2, initial=0)
    amount = forms.DecimalField(
        label=_("Amount in pounds"), min_value=0, max_value=MOST, max_digits=7, decimal_places=2, initial=0
    )
    expenses = forms.CharField(label=_("Costs that are paid back, in words"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        """An offer offers something."""
        cleaned = super().clean() or {}
        if not cleaned.get("amount") and not cleaned.get("expenses"):
            self.add_error("amount", _("Say an amount, or which costs are paid back."))
        return cleaned


def terms_of(data: Mapping[str, Any]) -> Terms:
    """What was typed."""
    return Terms(
        data["nature"], data["what"], data["hours"] or Decimal(0), data["amount"] or Decimal(0), data["expenses"]
    )
