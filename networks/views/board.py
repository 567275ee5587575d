"""What a coordinator sees first, and the way into a record."""

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions import start_record
from networks.models import LocalNetwork, Meeting
from networks.queries import board_for
from networks.views.gate import coordinator_required


@coordinator_required
def mine(request: HttpRequest) -> HttpResponse:
    """Her local networks with their meetings."""
    today = timezone.localdate()
    board = board_for(cast("User", request.user), today=today)
    return render(request, "networks/mine.html", {"board": board, "today": today})


@coordinator_required
@require_POST
def start(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Begin the record of one of her meetings."""
    user = cast("User", request.user)
    meeting = Meeting.objects.filter(
        public_id=public_id, local_network__in=LocalNetwork.objects.coordinated_by(user)
    ).first()
    if meeting is None:
        raise Http404
    try:
        record = start_record(by=user, now=timezone.now(), meeting=meeting)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
        return HttpResponseRedirect(reverse("networks:mine"))
    return HttpResponseRedirect(reverse("networks:record", kwargs={"public_id": record.public_id}))
