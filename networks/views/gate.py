"""Who may come in: the coordinator of this local network, signed in. For everybody else the page does not exist."""

from collections.abc import Callable
from functools import wraps
from typing import cast
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase

from impact.accounts.models import User
from impact.ui.partners import partners_only
from networks.models import MeetingRecord
from networks.queries import record_for

WRITE = "networks.write_meetingrecord"
RecordView = Callable[..., HttpResponseBase]
coordinator_required = partners_only(WRITE)


def own_record(view: RecordView) -> RecordView:
    """The view gets the record itself; somebody else's record is "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, public_id: UUID, **kwargs: object) -> HttpResponseBase:
        record: MeetingRecord | None = record_for(cast("User", request.user), public_id)
        if record is None:
            raise Http404
        return view(request, record, **kwargs)

    return coordinator_required(gated)
