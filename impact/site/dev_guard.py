"""Who may see the pages that exist for trying the portal out: this machine, in development, and nobody else."""

from collections.abc import Callable
from functools import wraps
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache

_THIS_MACHINE = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


def is_from_this_machine(address: str) -> bool:
    """Whether an address is loopback, or one of those a developer allowed by DEV_PAGES_FROM."""
    try:
        caller = ip_address(address)
    except ValueError:
        return False
    allowed = (*_THIS_MACHINE, *(ip_network(name, strict=False) for name in settings.DEV_PAGES_FROM))
    return any(caller in network for network in allowed if network.version == caller.version)


def dev_pages_exist_for(request: HttpRequest) -> bool:
    """The development environment, a caller on this machine, and no proxy in between."""
    return bool(
        settings.DEV_PAGES
        and settings.ENV == "development"
        and not request.headers.get("X-Forwarded-For")
        and not request.headers.get("Forwarded")
        and is_from_this_machine(request.META.get("REMOTE_ADDR", ""))
    )


def development_only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Answer 404, as if the page did not exist, unless this is development on this machine."""

    @wraps(view)
    def guarded(request: HttpRequest, **kwargs: str) -> HttpResponse:
        if not dev_pages_exist_for(request):
            raise Http404
        return view(request, **kwargs)

    return never_cache(guarded)
