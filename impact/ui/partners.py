"""Pages of partners: behind a sign-in, for who holds a permission. For everybody else they do not exist."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase

from impact.ui.headers import private

View = Callable[..., HttpResponseBase]


def partners_only(permission: str) -> Callable[[View], View]:
    """Who is not signed in is asked to; who lacks the permission gets "not found"."""

    def required(view: View) -> View:
        @wraps(view)
        def gated(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            if not request.user.has_perm(permission):
                raise Http404
            return view(request, *args, **kwargs)

        return private(login_required(gated))

    return required
