"""Staff pages about people."""

from impact.people.admin.enquiry import EnquiryAdmin
from impact.people.admin.outgoing import OutgoingAdmin
from impact.people.admin.person import PersonAdmin
from impact.people.admin.subscription import SubscriptionAdmin

__all__ = ["EnquiryAdmin", "OutgoingAdmin", "PersonAdmin", "SubscriptionAdmin"]
