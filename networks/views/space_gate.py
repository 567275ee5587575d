"""Members' own pages, behind their private link: no account. GET never writes."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from impact.ui.headers import private
from networks.models import Membership
from networks.queries import member_by

NOT_FOUND = 404
Page = Callable[..., HttpResponseBase]


def space_url(token: str, done: str = "") -> str:
    """The address of somebody's pages; `done` says what was just done."""
    url = reverse("networks:space", kwargs={"token": token})
    return f"{url}?done={done}" if done else url


def link_problem(request: HttpRequest) -> HttpResponse:
    """The kind page behind a guessed or cut-off link."""
    return render(request, "networks/link_problem.html", status=NOT_FOUND)


def behind_member_link(view: Page) -> Page:
    """Only behind a link we know, wherever the person stands with their seat."""

    @wraps(view)
    def wrapped(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponseBase:
        membership: Membership | None = member_by(token)
        if membership is None:
            return link_problem(request)
        return view(request, membership, token=token, **kwargs)

    return private(wrapped)


def members_only(view: Page) -> Page:
    """Only for those who have a seat; everybody else is led to the page that says where they stand."""

    @wraps(view)
    def wrapped(request: HttpRequest, membership: Membership, token: str, **kwargs: Any) -> HttpResponseBase:
        if not membership.is_member:
            return HttpResponseRedirect(space_url(token))
        return view(request, membership, token=token, **kwargs)

    return behind_member_link(wrapped)
