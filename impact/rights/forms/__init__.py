"""Forms for requests about personal data."""

from impact.rights.forms.requests import DataRequestForm, EnterRequestForm, OutcomeForm

__all__ = ["DataRequestForm", "EnterRequestForm", "OutcomeForm"]
