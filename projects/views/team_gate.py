"""Who may come in: the site's own team, signed in. For everybody else the page does not exist."""

from collections.abc import Callable
from functools import wraps
from typing import cast
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase

from impact.accounts.models import User
from impact.ui.partners import partners_only
from projects.queries.reports import own_project, own_report

WRITE = "projects.write_sitereport"
TeamView = Callable[..., HttpResponseBase]
team_required = partners_only(WRITE)


def own_site(view: TeamView) -> TeamView:
    """The view gets the project itself; somebody else's project is "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, slug: str, **kwargs: object) -> HttpResponseBase:
        project = own_project(cast("User", request.user), slug)
        if project is None:
            raise Http404
        return view(request, project, **kwargs)

    return team_required(gated)


def own_site_report(view: TeamView) -> TeamView:
    """The view gets the report itself; somebody else's report is "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, public_id: UUID, **kwargs: object) -> HttpResponseBase:
        report = own_report(cast("User", request.user), public_id)
        if report is None:
            raise Http404
        return view(request, report, **kwargs)

    return team_required(gated)
