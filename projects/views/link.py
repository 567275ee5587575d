"""Behind the private link: find the expression, or say kindly that the link does not work."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from impact.ui.headers import private
from projects.models import Expression
from projects.queries import expression_by_token

LinkView = Callable[..., HttpResponseBase]


def by_link(view: LinkView) -> LinkView:
    """The view gets the expression itself; a wrong link gets a kind page and nothing else."""

    @wraps(view)
    def opened(request: HttpRequest, token: str, **kwargs: object) -> HttpResponseBase:
        expression: Expression | None = expression_by_token(token)
        if expression is None:
            return render(request, "projects/wrong_link.html", status=404)
        return view(request, expression, token=token, **kwargs)

    return private(opened)
