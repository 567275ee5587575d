"""What is done with a request about personal data."""

from impact.rights.actions.requests import NotNow, acknowledge_request, answer_request, receive_request

__all__ = ["NotNow", "acknowledge_request", "answer_request", "receive_request"]
