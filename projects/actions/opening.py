"""Tell people that a call has opened: asked for by the clock, done by a job, once for everybody."""

from datetime import datetime

from django.db import transaction

from impact.jobs.actions import request_job
from impact.people.actions import subscribe
from impact.people.enums import Interest
from impact.people.models import Subscription
from projects import emails
from projects.enums import CallStatus
from projects.models import Call, OpeningNews

TELL = "projects.tell_opened"
AT_A_TIME = 100


@transaction.atomic
def tell_me_when_it_opens(*, now: datetime, email: str, written_in: str) -> Subscription:
    """Keep somebody informed about calls, once they confirm by the link we mail. What they get already stays."""
    known = Subscription.objects.of_address(email).confirmed().first()
    interests = [Interest.SITES, *(known.interests if known else [])]
    nation = known.nation if known else None
    return subscribe(
        now=now, email=email, interests=list(dict.fromkeys(interests)), nation=nation, written_in=written_in
    )


def ask_to_tell(*, call: Call, now: datetime) -> None:
    """Ask a worker to tell everybody, once for a call. For use inside the action that opened it."""
    _news, is_new = OpeningNews.objects.get_or_create(call=call, defaults={"asked_at": now})
    if is_new:
        request_job(kind=TELL, by=None, now=now, subject=call.public_id)


@transaction.atomic
def tell_some(*, now: datetime, call: Call, most: int = AT_A_TIME) -> bool:
    """Queue the next mails; whether more people are to be told. A worker that dies here has told nobody twice."""
    news = OpeningNews.objects.select_for_update().get(call=call)
    if news.done_at is not None:
        return False
    if call.phase(now) != CallStatus.OPEN:  # it has closed meanwhile: nothing to tell any more
        news.done_at = now
        news.save(update_fields=["done_at"])
        return False
    wanted = Subscription.objects.confirmed().filter(interests__contains=[Interest.SITES], pk__gt=news.told_up_to)
    some = list(wanted.order_by("pk")[:most])
    for subscription in some:
        emails.call_opened(call=call, subscription=subscription)
        news.told_up_to = subscription.pk
    more = len(some) == most
    news.done_at = None if more else now
    news.save(update_fields=["told_up_to", "done_at"])
    return more
