"""What people and staff do with contacts, subscriptions and messages."""

from impact.people.actions.enquiring import finish_enquiry, send_enquiry
from impact.people.actions.knowing import ContactMissing, add_person, edit_person
from impact.people.actions.signing_in import person_of_user
from impact.people.actions.subscribing import (
    LinkTooOld,
    LinkUnknown,
    confirm_subscription,
    end_subscription,
    subscribe,
    unsubscribe,
)
from impact.people.actions.tidying import tidy
from impact.people.actions.writing import finish_outgoing, write_to_person

__all__ = [
    "ContactMissing",
    "LinkTooOld",
    "LinkUnknown",
    "add_person",
    "confirm_subscription",
    "edit_person",
    "end_subscription",
    "finish_enquiry",
    "finish_outgoing",
    "person_of_user",
    "send_enquiry",
    "subscribe",
    "tidy",
    "unsubscribe",
    "write_to_person",
]
