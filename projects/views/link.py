"""Behind a private link: find the expression and who came, or say kindly why the link does not open it.

A view gets the expression; `entry_of(request)` says who came and what they may do. A collaborator who may only read
never reaches a view by POST, and one who was removed reaches no view at all.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.ui.headers import private
from projects.models import Expression
from projects.queries import Entry, entry_by_token
from projects.views.words import keep_words

LinkView = Callable[..., HttpResponseBase]
CONFLICT = 409
FORBIDDEN = 403
GONE = 410


def offer_url(token: str, name: str = "offer", **kwargs: Any) -> str:
    """An address behind the private link."""
    return reverse(f"projects:{name}", kwargs={"token": token, **kwargs})


def entry_of(request: HttpRequest) -> Entry:
    """Who came by the link of this request."""
    return cast("Entry", request.offer_entry)  # type: ignore[attr-defined]


def by_any_link(view: LinkView) -> LinkView:
    """The view gets whatever the token belongs to, also an invitation nobody answered yet."""

    @wraps(view)
    def opened(request: HttpRequest, token: str, **kwargs: object) -> HttpResponseBase:
        entry = entry_by_token(token)
        if entry is None:
            return render(request, "projects/wrong_link.html", status=404)
        if entry.collaborator is not None:
            if entry.collaborator.removed_at is not None:
                return keep_words(request, removed_words(), status=FORBIDDEN)
            if entry.collaborator.ran_out(timezone.now()):
                return render(request, "projects/people/ran_out.html", status=GONE)
        request.offer_entry = entry  # type: ignore[attr-defined]
        return view(request, entry, token=token, **kwargs)

    return private(opened)


def by_link(view: LinkView) -> LinkView:
    """Everybody reads; whoever may write posts."""
    return _opened(view, may_post=lambda entry: entry.may_write)


def by_sending_link(view: LinkView) -> LinkView:
    """Everybody reads; whoever may send posts."""
    return _opened(view, may_post=lambda entry: entry.may_send)


def by_own_link(view: LinkView) -> LinkView:
    """Only whoever started it."""
    return _opened(view, may_post=lambda entry: entry.own, may_read=lambda entry: entry.own)


def _opened(
    view: LinkView, *, may_post: Callable[[Entry], bool], may_read: Callable[[Entry], bool] = lambda entry: True
) -> LinkView:
    @by_any_link
    @wraps(view)
    def opened(request: HttpRequest, entry: Entry, *, token: str, **kwargs: object) -> HttpResponseBase:
        if entry.collaborator is not None and entry.collaborator.confirmed_at is None:
            return HttpResponseRedirect(offer_url(token, "join"))
        if not (may_post if request.method == "POST" else may_read)(entry):
            return keep_words(request, _not_yours(entry.expression), back=offer_url(token), status=FORBIDDEN)
        return view(request, entry.expression, token=token, **kwargs)

    return opened


def removed_words() -> str:
    """What somebody reads who was removed; nothing of the expression."""
    return _("You no longer write this expression of interest: the person who started it has removed you.")


def _not_yours(expression: Expression) -> str:
    return _("Only %(name)s, or somebody who was given the right to, can do this.") % {"name": expression.contact_name}
