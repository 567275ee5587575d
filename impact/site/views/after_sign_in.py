"""Where somebody goes after signing in: to the work that is theirs."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache

WORK = {"network_coordinator": "networks:mine", "site_team": "projects:team", "reviewer": "projects:reviews"}


@never_cache
@login_required
def after_sign_in(request: HttpRequest) -> HttpResponse:
    """Staff to the admin, coordinators to their local networks, site teams to their site, reviewers to their reviews, others to the home page."""
    user = request.user
    if user.is_staff:
        return HttpResponseRedirect(reverse("admin:index"))
    held = set(user.groups.filter(name__in=WORK).values_list("name", flat=True))
    for role, page in WORK.items():
        if role in held:
            return HttpResponseRedirect(reverse(page))
    return HttpResponseRedirect(reverse("site:home"))
