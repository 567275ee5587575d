"""Who may come in: the coordinator of this local network, signed in. For everybody else the page does not exist."""

from collections.abc import Callable
from functools import wraps
from typing import cast
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase

from impact.accounts.models import User
from impact.ui.headers import private
from networks.models import MeetingRecord
from networks.queries import record_for

WRITE = "networks.write_meetingrecord"
RecordView = Callable[..., HttpResponseBase]


def coordinator_required(view: RecordView) -> RecordView:
    """Signed in and a Network coordinator; others get "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not request.user.has_perm(WRITE):
            raise Http404
        return view(request, *args, **kwargs)

    return private(login_required(gated))


def own_record(view: RecordView) -> RecordView:
    """The view gets the record itself; somebody else's record is "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, public_id: UUID, **kwargs: object) -> HttpResponseBase:
        record: MeetingRecord | None = record_for(cast("User", request.user), public_id)
        if record is None:
            raise Http404
        return view(request, record, **kwargs)

    return coordinator_required(gated)
