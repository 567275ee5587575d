"""How the sites of a call were chosen, once everybody has had their letter."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from projects.queries.how_chosen import how_chosen as explained
from projects.queries.how_chosen import published_choice
from projects.views.calls import find_call


@require_safe
def how_chosen(request: HttpRequest, slug: str) -> HttpResponse:
    """The rules and why, how many were sent, who was chosen by kind; names of nobody who was not chosen."""
    call = find_call(slug).call
    choice = published_choice(call.pk)
    if choice is None:
        raise Http404
    return render(request, "projects/balance/how_chosen.html", {"call": call, "how": explained(choice)})
