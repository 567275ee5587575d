"""Who may come in: a reviewer, signed in, on this panel. For everybody else the page does not exist."""

from collections.abc import Callable
from functools import wraps
from typing import cast
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse

from impact.accounts.models import User
from impact.ui.partners import partners_only
from projects.enums import ReviewStatus
from projects.queries.reviewing import MyReview, my_review

WRITE = "projects.write_review"
ReviewView = Callable[..., HttpResponseBase]
reviewer_required = partners_only(WRITE)


def review_url(mine: MyReview, name: str = "review", **kwargs: str) -> str:
    """An address of one's own review."""
    return reverse(f"projects:{name}", kwargs={"public_id": mine.public_id, **kwargs})


def own_review(view: ReviewView) -> ReviewView:
    """The view gets what is known of one's own review; somebody else's is "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, public_id: UUID, **kwargs: object) -> HttpResponseBase:
        mine = my_review(cast("User", request.user), public_id)
        if mine is None:
            raise Http404
        return view(request, mine, **kwargs)

    return reviewer_required(gated)


def declared_review(view: ReviewView) -> ReviewView:
    """The view is reached only after "no conflict"; who has not declared goes there first, who stood aside goes back."""

    @wraps(view)
    def gated(request: HttpRequest, mine: MyReview, **kwargs: object) -> HttpResponseBase:
        if mine.status == ReviewStatus.ASSIGNED:
            return HttpResponseRedirect(review_url(mine, "review_declare"))
        if not mine.may_read:
            return HttpResponseRedirect(review_url(mine))
        return view(request, mine, **kwargs)

    return own_review(gated)
