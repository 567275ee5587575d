"""How often one connection or one address may use a form. Generous: a library or day centre shares one connection.

Kept in the cache only, under a keyed hash that changes every day; with the cache away everybody is let in.
"""

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` times in `seconds`."""

    name: str
    most: int
    seconds: int


FORMS_FROM_ONE_CONNECTION = Limit("forms", most=60, seconds=3600)
MAILS_TO_ONE_ADDRESS = Limit("mails", most=5, seconds=86_400)


def allows(limit: Limit, who: str) -> bool:
    """Count one use; whether it is still within the limit."""
    day = timezone.localdate().isoformat()
    digest = hmac.new(settings.SECRET_KEY.encode(), f"{day}|{who}".encode(), hashlib.sha256).hexdigest()
    key = f"limit:{limit.name}:{digest}"
    if cache.add(key, 1, limit.seconds):
        return True
    try:
        return int(cache.incr(key)) <= limit.most
    except ValueError:  # it ran out between the two lines
        return True


def connection_of(request: HttpRequest) -> str:
    """The neighbourhood a request comes from; never the exact address."""
    address = request.META.get("REMOTE_ADDR", "")
    if settings.SECURE_PROXY_SSL_HEADER:  # behind a proxy of our own, which adds the last entry
        address = request.headers.get("X-Forwarded-For", address).rpartition(",")[2].strip()
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    parsed = getattr(parsed, "ipv4_mapped", None) or parsed
    bits = 24 if parsed.version == 4 else 48  # noqa: PLR2004
    return str(ipaddress.ip_network(f"{parsed}/{bits}", strict=False))


def too_often(request: HttpRequest) -> bool:
    """Whether this connection has sent too many forms in the last hour. Counts this one."""
    return not allows(FORMS_FROM_ONE_CONNECTION, connection_of(request))


def may_mail(email: str) -> bool:
    """Whether one more mail may go to this address today. Counts it."""
    return allows(MAILS_TO_ONE_ADDRESS, email.strip().lower())


def too_often_words() -> str:
    """What somebody reads whose connection has sent very many forms."""
    return _("We have had a lot of messages from this connection. Please try again in an hour, or phone us.")
