"""What everybody may read of sessions: agenda, final notes, outputs, results of votes."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from assemblies.models import Assembly
from assemblies.queries.sessions import final_notes_of, public_session
from assemblies.queries.votes import published_of_assembly, published_votes, result_of


@require_safe
def session(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """One session. Before it was held there is the agenda; afterwards what came out of it."""
    found = public_session(slug, number)
    if found is None:
        raise Http404
    context = {
        "session": found,
        "assembly": found.assembly,
        "entry": found.entry,
        "notes": final_notes_of(found),
        "results": [result_of(vote) for vote in published_votes(found)] if found.is_held else [],
    }
    return render(request, "assemblies/session.html", context)


@require_safe
def votes(request: HttpRequest, slug: str) -> HttpResponse:
    """Results of votes that belong to the Assembly as a whole."""
    assembly = get_object_or_404(Assembly.objects.for_public(), slug=slug)
    results = [result_of(vote) for vote in published_of_assembly(slug)]
    return render(request, "assemblies/votes.html", {"assembly": assembly, "results": results})
