"""Mails about keeping informed and about messages to us; each is queued in the caller's transaction."""

from impact.jobs.mail import queue_mail
from impact.people.models import Enquiry, Subscription
from impact.ui.links import absolute


def ask_to_confirm(subscription: Subscription, *, confirm_token: str, unsubscribe_token: str) -> None:
    """Ask whether it was really them; the same for an address we know and one we don't."""
    language = subscription.portal_language
    context = {
        "subscription": subscription,
        "confirm_url": absolute("people:confirm", language=language, token=confirm_token),
        "unsubscribe_url": absolute("people:unsubscribe", language=language, token=unsubscribe_token),
    }
    queue_mail(to=subscription.email, template="people/confirm", context=context, language=language)


def welcome(subscription: Subscription, *, unsubscribe_token: str) -> None:
    """Say what they will get, and how to stop it."""
    language = subscription.portal_language
    url = absolute("people:unsubscribe", language=language, token=unsubscribe_token)
    context = {"subscription": subscription, "unsubscribe_url": url}
    queue_mail(to=subscription.email, template="people/welcome", context=context, language=language)


def message_received(enquiry: Enquiry) -> None:
    """Say that it arrived and when we answer. Nothing they typed goes back: the address may be somebody else's."""
    queue_mail(
        to=enquiry.reply_to,
        template="people/message_received",
        context={"enquiry": enquiry},
        language=enquiry.portal_language,
    )
