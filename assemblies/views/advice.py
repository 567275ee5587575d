"""Advice of a panel: what was advised, what was answered, what changed. Nothing is left out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from assemblies.models import Assembly
from assemblies.queries.sessions import advice_of


@require_safe
def advice(request: HttpRequest, slug: str) -> HttpResponse:
    """All of it, newest first; what is not answered says so."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    return render(request, "assemblies/advice.html", {"assembly": assembly, "advice": list(advice_of(assembly))})
