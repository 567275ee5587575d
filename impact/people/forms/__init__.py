"""Forms about keeping informed and messages to us."""

from impact.people.forms.enquiries import AnotherWayForm, ContactForm, FeedbackForm
from impact.people.forms.staff import DoneForm, PersonForm
from impact.people.forms.subscriptions import SubscribeForm

__all__ = ["AnotherWayForm", "ContactForm", "DoneForm", "FeedbackForm", "PersonForm", "SubscribeForm"]
