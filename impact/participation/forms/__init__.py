"""Forms of taking part that Assemblies and events share."""

from impact.participation.forms.needs import NeedsForm, needs_of, typed_before
from impact.participation.forms.payment import AnswerPaymentForm, OfferPaymentForm, terms_of

__all__ = ["AnswerPaymentForm", "NeedsForm", "OfferPaymentForm", "needs_of", "terms_of", "typed_before"]
