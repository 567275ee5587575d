"""How often something came from the same place lately. Generous: a library or day centre is one address.

Nobody is kept from answering: a burst only marks responses for a second look. Only wrong return codes are ever turned
away, and only for an hour. While the cache is away everybody is let in (impact.jobs.cache).
"""

import hmac
from datetime import datetime, timedelta

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

from impact.ui.limits import connection_of

WINDOW = timedelta(hours=1)
SENT_PER_HOUR = 150  # from one place, before responses are looked at again
WRONG_CODES_PER_HOUR = 60


def _key(request: HttpRequest, what: str, now: datetime) -> str:
    """A name made with a key of the day: an address cannot be read back from it, nor followed from day to day."""
    secret = hmac.digest(settings.SECRET_KEY.encode(), f"surveys.limits.{now:%Y-%m-%d}".encode(), "sha256")
    place = connection_of(request)
    return f"surveys:{what}:{hmac.digest(secret, place.encode(), 'sha256').hex()[:32]}"


def count(request: HttpRequest, what: str, now: datetime) -> int:
    """Count one more and say how many that makes in the last hour."""
    key = _key(request, what, now)
    cache.add(key, 0, timeout=WINDOW.total_seconds())
    try:
        return int(cache.incr(key))
    except ValueError:  # it ran out between the two lines
        return 1


def so_far(request: HttpRequest, what: str, now: datetime) -> int:
    """How many were counted in the last hour."""
    found = cache.get(_key(request, what, now), 0)
    return found if isinstance(found, int) else 0
