"""Nouns about people."""

from impact.people.models.enquiry import Enquiry
from impact.people.models.outgoing import Outgoing
from impact.people.models.person import Person
from impact.people.models.subscription import Subscription

__all__ = ["Enquiry", "Outgoing", "Person", "Subscription"]
