"""Named reads about people."""

from impact.people.models import Subscription
from impact.people.pure.tokens import is_possible, token_hash


def subscription_to_confirm(token: str) -> Subscription | None:
    """The subscription behind a link to confirm, whatever its state."""
    if not is_possible(token):
        return None
    return Subscription.objects.filter(confirm_hash=token_hash(token)).first()


def subscription_to_end(token: str) -> Subscription | None:
    """The subscription behind a link to unsubscribe, whatever its state."""
    if not is_possible(token):
        return None
    return Subscription.objects.filter(unsubscribe_hash=token_hash(token)).first()
