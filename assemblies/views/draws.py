"""How people were picked: the public record of a random selection."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from assemblies.models import Assembly
from assemblies.queries.record import hashes_of, records_of
from impact.participation.models import Selection


@require_safe
def how_picked(request: HttpRequest, slug: str) -> HttpResponse:
    """Whom was needed and who said so, the check sums, the public value, and how equal the chances were."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    records = records_of(assembly)
    return render(request, "assemblies/how_picked.html", {"assembly": assembly, "records": records})


@require_safe
def check_sums(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """One check sum a line: everybody finds their own and nobody else's."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    selection = Selection.objects.filter(subject=assembly.public_id, number=number).first()
    if selection is None:
        raise Http404
    return HttpResponse("\n".join([*hashes_of(selection), ""]), content_type="text/plain; charset=utf-8")
