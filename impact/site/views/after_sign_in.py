"""Where somebody goes after signing in: to the work that is theirs."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache

COORDINATOR = "network_coordinator"
SITE_TEAM = "site_team"


@never_cache
@login_required
def after_sign_in(request: HttpRequest) -> HttpResponse:
    """Staff to the admin, coordinators to their local networks, site teams to their site, everybody else to the home page."""
    user = request.user
    if user.is_staff:
        return HttpResponseRedirect(reverse("admin:index"))
    if user.groups.filter(name=COORDINATOR).exists():
        return HttpResponseRedirect(reverse("networks:mine"))
    if user.groups.filter(name=SITE_TEAM).exists():
        return HttpResponseRedirect(reverse("projects:team"))
    return HttpResponseRedirect(reverse("site:home"))
