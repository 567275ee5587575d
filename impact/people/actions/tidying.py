"""Let go of what is past its time."""

import datetime as dt

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from impact.people.enums import EnquiryStatus, SubscriptionStatus
from impact.people.models import Enquiry, Subscription

PENDING_KEPT = dt.timedelta(days=30)
UNSUBSCRIBED_KEPT = dt.timedelta(days=183)
ENQUIRY_KEPT = dt.timedelta(days=365)


@transaction.atomic
def tidy(*, now: dt.datetime) -> int:
    """Delete what privacy.py says is past its time. Returns how many rows went."""
    today = timezone.localdate(now)
    gone = Q(status=SubscriptionStatus.PENDING, asked_on__lt=today - PENDING_KEPT) | Q(
        status=SubscriptionStatus.UNSUBSCRIBED, unsubscribed_on__lt=today - UNSUBSCRIBED_KEPT
    )
    subscriptions = Subscription.objects.filter(gone).delete()[0]
    finished = Enquiry.objects.filter(status=EnquiryStatus.DONE, done_on__lt=today - ENQUIRY_KEPT)
    return subscriptions + finished.delete()[0]
