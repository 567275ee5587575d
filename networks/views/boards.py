"""The network of networks, from the coordinator's side: matrix, solutions of all, digests."""

from typing import cast
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.accounts.models import User
from impact.ui.asked import asked
from impact.ui.refusals import Refused
from networks.actions.uptake import say_uptake
from networks.forms.group import UptakeForm
from networks.models import Digest, LocalNetwork, SolutionUptake
from networks.queries.digests import digest_for, lines_of_digest
from networks.queries.matrix import Wanted, choices_for_board, matrix_of, solutions
from networks.views.people import group_url, own_group

PER_PAGE = 50
REFUSED = 409


def wanted_in(query: QueryDict) -> Wanted:
    """What the address asks for; nonsense asks for nothing."""
    theme = asked(query, "theme")
    try:
        theme = str(UUID(theme)) if theme else ""
    except ValueError:
        theme = ""
    network, nation, words = (asked(query, name) for name in ("network", "nation", "words"))
    return Wanted(theme=theme, network=network, nation=nation, words=words)


@own_group
@require_safe
def others(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Themes over all places, in counts and consented words; digests; the way to all solutions."""
    context = {
        "group": group,
        "matrix": matrix_of(group.network, shared_only=True),
        "digests": Digest.objects.filter(network=group.network_id, status="sent").order_by("-number"),
        "back_url": group_url(group),
    }
    return render(request, "networks/group/others.html", context)


@own_group
@require_safe
def board(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Solutions of all local networks."""
    wanted = wanted_in(request.GET)
    page = Paginator(solutions(wanted), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "group": group,
        "page": page,
        "wanted": wanted,
        "choices": choices_for_board(),
        "back_url": group_url(group, "others"),
    }
    return render(request, "networks/group/solutions.html", context)


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def uptake(request: HttpRequest, group: LocalNetwork, item: UUID) -> HttpResponse:
    """What this local network makes of a solution."""
    found = get_object_or_404(solutions(Wanted()).exclude(record__meeting__local_network=group), public_id=item)
    before = SolutionUptake.objects.filter(item=found, local_network=group).first()
    initial = {"status": before.status, "words": before.words} if before else {}
    form, status = UptakeForm(request.POST if request.method == "POST" else None, initial=initial), 200
    if form.is_bound and form.is_valid():
        try:
            say_uptake(
                by=cast("User", request.user),
                now=timezone.now(),
                local_network=group,
                item=found,
                **form.cleaned_data,
            )
            return HttpResponseRedirect(group_url(group, "solutions"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {"group": group, "item": found, "form": form, "back_url": group_url(group, "solutions")}
    return render(request, "networks/group/uptake.html", context, status=status)


@own_group
@require_safe
def digest(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """A digest that was sent; what is withheld since has no words any more."""
    found = digest_for(group, number)
    if found is None:
        raise Http404
    context = {
        "group": group,
        "digest": found,
        "themes": lines_of_digest(found),
        "back_url": group_url(group, "others"),
    }
    return render(request, "networks/group/digest.html", context)
