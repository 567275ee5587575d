"""The list of Assemblies and a page for each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from assemblies.models import Assembly


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every Assembly, open ones first; those that are shut say so kindly."""
    now = timezone.now()
    found = [(assembly, assembly.state(now)) for assembly in Assembly.objects.for_public()]
    return render(request, "assemblies/index.html", {"assemblies": found})


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    """One Assembly: how people get a seat, when it meets, whether sign-up is open."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    return render(request, "assemblies/detail.html", {"assembly": assembly, "state": assembly.state(timezone.now())})
