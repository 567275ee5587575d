"""The list of events and a page for each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from impact.engagement.forms.place import USEFUL
from impact.engagement.models import Event
from impact.engagement.queries import feedback_totals
from impact.participation.models import Invitation
from impact.participation.queries import seats_of

FEW = 5


def room(event: Event) -> str:
    """Whether somebody new would have a seat now: "plenty", "few" or "none". Nobody new while others wait.

    No exact number: by counting before and after, a stranger could else tell whether an address had registered already.
    """
    if Invitation.objects.filter(seating=event.seating).waiting().exists():
        return "none"
    free = seats_of(event.seating)[1]
    return "plenty" if free > FEW else "few" if free else "none"


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every event, open ones first; those that are shut say so kindly."""
    now = timezone.now()
    found = [(event, event.state(now)) for event in Event.objects.for_public(now)]
    return render(request, "engagement/index.html", {"events": found})


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    """One event: programme, what is shown, how seats are filled; afterwards what came of it."""
    now = timezone.now()
    event = get_object_or_404(Event.objects.for_public(now).select_related("seating", "nation", "entry"), slug=slug)
    is_over = event.window.is_over(now)
    totals = feedback_totals(event) if is_over else None
    labels = dict(USEFUL)
    context = {
        "event": event,
        "state": event.state(now),
        "programme": list(event.programme.in_order()),
        "shown": list(event.shown.order_by("pk")),
        "commitments": list(event.commitments.shown()) if event.window.has_begun(now) else [],
        "room": room(event) if event.state(now) == "open" else "",
        "is_over": is_over,
        "totals": totals,
        "useful": [(labels[score], number) for score, number in totals.counts or ()] if totals else [],
    }
    return render(request, "engagement/detail.html", context)
