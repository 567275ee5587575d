"""Being kept informed: ask, confirm by the link in the mail, stop by a link."""

import datetime as dt
from collections.abc import Sequence

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.people.emails import ask_to_confirm, welcome
from impact.people.enums import Interest, SubscriptionStatus
from impact.people.models import Subscription
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.tokens import derive_token, is_possible, token_hash
from impact.programme.models import Nation
from impact.ui.languages import BY_CODE

DAYS_TO_CONFIRM = 7
CONFIRM, UNSUBSCRIBE = "confirm subscription", "unsubscribe"


class LinkUnknown(Refused):
    """No record has this link."""

    message = _("We don't know this link. It may have been cut off in your e-mail: please copy the whole address.")


class LinkTooOld(Refused):
    """The link has had its time or its use."""

    message = _("This link is too old or has been used. Please fill in the form again: we will send you a new one.")


class AlreadyEnded(Refused):
    """Somebody else was faster."""

    message = _("This person does not get our news any more. Reload the page to see since when.")


def token_of(subscription: Subscription, purpose: str) -> str:
    """The token of a link to confirm or to stop; the database keeps its hash only."""
    return derive_token(secret=settings.SECRET_KEY, purpose=purpose, public_id=subscription.public_id)


@transaction.atomic
def subscribe(
    *, now: dt.datetime, email: str, interests: Sequence[str], nation: Nation | None, written_in: str
) -> Subscription:
    """Write the wish down and mail a link to confirm it. What is confirmed already stays as it is until then.

    An address that waits already gets the new choices and the same link again: nothing tells the cases apart.
    """
    today = timezone.localdate(now)
    email = email.strip()
    # Two at the same moment: the second waits for the first and then finds its row.
    Subscription.objects.bulk_create([_pending(email, today)], ignore_conflicts=True)
    waiting = Subscription.objects.of_address(email).filter(status=SubscriptionStatus.PENDING)
    subscription = waiting.select_for_update(of=("self",)).get()
    chosen = BY_CODE[written_in]
    subscription.interests, subscription.nation = list(interests), nation
    subscription.language, subscription.format = chosen.language, chosen.format
    subscription.asked_on, subscription.confirm_by = today, today + dt.timedelta(days=DAYS_TO_CONFIRM)
    subscription.save(update_fields=["interests", "nation", "language", "format", "asked_on", "confirm_by"])
    ask_to_confirm(
        subscription,
        confirm_token=token_of(subscription, CONFIRM),
        unsubscribe_token=token_of(subscription, UNSUBSCRIBE),
    )
    return subscription


def _pending(email: str, today: dt.date) -> Subscription:
    subscription = Subscription(email=email, interests=[Interest.DIGEST], asked_on=today, confirm_by=today)
    subscription.privacy_notice_version = PRIVACY_NOTICE_VERSION
    subscription.confirm_hash = token_hash(token_of(subscription, CONFIRM))
    subscription.unsubscribe_hash = token_hash(token_of(subscription, UNSUBSCRIBE))
    return subscription


@transaction.atomic
def confirm_subscription(*, now: dt.datetime, token: str) -> Subscription:
    """Start sending; an older subscription of the same address ends. Twice is as good as once.

    Raises LinkUnknown, LinkTooOld.
    """
    today = timezone.localdate(now)
    if not is_possible(token):
        raise LinkUnknown
    subscription = Subscription.objects.select_for_update().filter(confirm_hash=token_hash(token)).first()
    if subscription is None:
        raise LinkUnknown
    if subscription.status == SubscriptionStatus.CONFIRMED:
        return subscription
    if subscription.is_past_confirming(today):
        raise LinkTooOld
    for older in Subscription.objects.select_for_update().of_address(subscription.email).confirmed():
        _end(older, today=today, by=None)
    subscription.status, subscription.confirmed_on = SubscriptionStatus.CONFIRMED, today
    subscription.save(update_fields=["status", "confirmed_on"])
    welcome(subscription, unsubscribe_token=token_of(subscription, UNSUBSCRIBE))
    return subscription


@transaction.atomic
def unsubscribe(*, now: dt.datetime, token: str) -> Subscription:
    """Stop sending, by the link in any of our mails; never too late, and twice is as good as once.

    Raises LinkUnknown.
    """
    if not is_possible(token):
        raise LinkUnknown
    subscription = Subscription.objects.select_for_update().filter(unsubscribe_hash=token_hash(token)).first()
    if subscription is None:
        raise LinkUnknown
    if subscription.status != SubscriptionStatus.UNSUBSCRIBED:
        _end(subscription, today=timezone.localdate(now), by=None)
    return subscription


@transaction.atomic
def end_subscription(*, by: User, now: dt.datetime, subscription: Subscription) -> Subscription:
    """Unsubscribe somebody who asked by phone or letter. Raises AlreadyEnded."""
    locked = Subscription.objects.select_for_update().get(pk=subscription.pk)
    if locked.status == SubscriptionStatus.UNSUBSCRIBED:
        raise AlreadyEnded
    _end(locked, today=timezone.localdate(now), by=by)
    return locked


def _end(subscription: Subscription, *, today: dt.date, by: User | None) -> None:
    subscription.status = SubscriptionStatus.UNSUBSCRIBED
    subscription.unsubscribed_on, subscription.unsubscribed_by = today, by
    subscription.save(update_fields=["status", "unsubscribed_on", "unsubscribed_by"])
