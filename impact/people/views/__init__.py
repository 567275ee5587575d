"""Public pages about keeping informed and writing to us."""

from impact.people.views.enquiries import another_way, contact, feedback, sent
from impact.people.views.subscriptions import check_mail, confirm, subscribe, unsubscribe

__all__ = ["another_way", "check_mail", "confirm", "contact", "feedback", "sent", "subscribe", "unsubscribe"]
