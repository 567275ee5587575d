"""Staff pages of taking part."""

from impact.participation.admin.needs import AccessNeedsAdmin
from impact.participation.admin.payments import PaymentOfferAdmin

__all__ = ["AccessNeedsAdmin", "PaymentOfferAdmin"]
