"""What everybody may see: where networks are, what they learned, and their action plans."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from networks.models import Network
from networks.queries import places_by_nation
from networks.queries.plans import newer_than, released_plan_of, released_plans, shown_plan


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Find a Network near you."""
    networks = Network.objects.published().order_by("slug")
    return render(request, "networks/index.html", {"nations": places_by_nation(), "networks": networks})


@require_safe
def network(request: HttpRequest, slug: str) -> HttpResponse:
    """One network: its question, its places, what they learned, their plans."""
    found = get_object_or_404(Network.objects.published().select_related("topic", "template"), slug=slug)
    context = {"network": found, "nations": places_by_nation(found), "plans": released_plans(found)}
    return render(request, "networks/network.html", context)


@require_safe
def released_plan(request: HttpRequest, slug: str, public_id: UUID) -> HttpResponse:
    """An action plan that was released, with what has become of it."""
    found = get_object_or_404(Network.objects.published(), slug=slug)
    version = released_plan_of(found, public_id)
    if version is None:
        raise Http404
    context = {
        "network": found,
        "version": version,
        "newer": newer_than(version),
        "shown": shown_plan(version.body),
        "today": timezone.localdate(),
    }
    return render(request, "networks/plan.html", context)
