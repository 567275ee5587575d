"""Public pages about personal data."""

from impact.rights.views.requests import complaint, received

__all__ = ["complaint", "received"]
