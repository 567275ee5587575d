"""Forms of taking part that Assemblies and events share."""

from impact.participation.forms.needs import NeedsForm
from impact.participation.forms.payment import AnswerPaymentForm, OfferPaymentForm

__all__ = ["AnswerPaymentForm", "NeedsForm", "OfferPaymentForm"]
