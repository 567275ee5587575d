"""Communities of practice, for everybody."""

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.ui.limits import TOO_MANY, too_often, too_often_words
from networks.actions.communities import suggest_theme
from networks.forms.communities import SuggestForm
from networks.forms.joining import HONEYPOT
from networks.models import Community
from networks.queries.communities import community_page, sessions_ahead


@require_safe
def communities(request: HttpRequest) -> HttpResponse:
    """Every published community, with its next session."""
    return render(request, "networks/communities.html", {"communities": sessions_ahead(timezone.now())})


@require_http_methods(["GET", "HEAD", "POST"])
def community(request: HttpRequest, slug: str) -> HttpResponse:
    """What it is about, its sessions and themes; suggest one."""
    found = get_object_or_404(Community.objects.published(), slug=slug)
    form: forms.Form = SuggestForm(request.POST if request.method == "POST" else None)
    status = 200
    if form.is_bound and form.is_valid():
        if too_often(request):
            form.add_error(None, str(too_often_words()))
            status = TOO_MANY
        else:
            if not request.POST.get(HONEYPOT):
                suggest_theme(now=timezone.now(), community=found, text=form.cleaned_data["text"])
            return HttpResponseRedirect(f"{request.path}?suggested=1")
    context = {
        "community": found,
        "page": community_page(found, timezone.now()),
        "form": form,
        "suggested": request.GET.get("suggested") == "1",
    }
    return render(request, "networks/community.html", context, status=status)
