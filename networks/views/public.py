"""What everybody may see: where networks are and what they learned."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from networks.models import Network
from networks.queries import places_by_nation


def index(request: HttpRequest) -> HttpResponse:
    """Find a Network near you."""
    networks = Network.objects.published().order_by("slug")
    return render(request, "networks/index.html", {"nations": places_by_nation(), "networks": networks})


def network(request: HttpRequest, slug: str) -> HttpResponse:
    """One network: its question, its places, what they learned."""
    found = get_object_or_404(Network.objects.published(), slug=slug)
    return render(request, "networks/network.html", {"network": found, "nations": places_by_nation(found)})
