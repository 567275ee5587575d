"""The public way into a local network: see who looks for whom, and offer to join."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.ui.headers import private
from impact.ui.languages import current
from impact.ui.limits import TOO_MANY, may_mail, too_often, too_often_words
from impact.ui.refusals import Refused
from networks.actions.coming_in import CodeNotRight, come_in_with, send_code
from networks.actions.joining import ask_to_join
from networks.forms.joining import HONEYPOT, CodeForm, EmailForm, JoinForm
from networks.models import LocalNetwork
from networks.queries.joining import looking_for_members
from networks.views.space_gate import space_url

REFUSED = 409


@require_safe
def join(request: HttpRequest) -> HttpResponse:
    """Every local network that looks for members, by nation."""
    return render(request, "networks/join.html", {"nations": looking_for_members()})


@require_http_methods(["GET", "HEAD", "POST"])
def join_group(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Offer to join this one; also where the link on a coordinator's poster leads."""
    found = LocalNetwork.objects.local().select_related("network__template", "nation")
    group = get_object_or_404(found.filter(network__published_at__isnull=False), public_id=public_id)
    form, status = JoinForm(request.POST if request.method == "POST" else None), 200
    if not group.recruiting and request.method != "POST":
        return render(request, "networks/join_closed.html", {"group": group})
    if form.is_bound and form.is_valid():
        refusal = _ask(request, group, form)
        if not refusal:
            return HttpResponseRedirect(reverse("networks:join_sent", kwargs={"public_id": group.public_id}))
        form.add_error(None, refusal[0])
        status = refusal[1]
    return render(request, "networks/join_group.html", {"group": group, "form": form}, status=status)


def _ask(request: HttpRequest, group: LocalNetwork, form: JoinForm) -> tuple[str, int] | None:
    """Do it; the reason and the status when it is refused. A filled honeypot looks like everybody else's success."""
    if request.POST.get(HONEYPOT):
        return None
    if too_often(request):
        return str(too_often_words()), TOO_MANY
    who = form.who(written_in=current().code)
    if who is None:
        raise Http404
    quietly = bool(who.details.email) and not may_mail(who.details.email)
    try:
        ask_to_join(now=timezone.now(), local_network=group, who=who, key=form.key_typed, quietly=quietly)
    except Refused as refusal:
        return str(refusal.message), REFUSED
    return None


@require_safe
def join_sent(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """It arrived, and what happens next."""
    group = get_object_or_404(LocalNetwork.objects.select_related("network"), public_id=public_id)
    return render(request, "networks/join_sent.html", {"group": group})


@private
@require_http_methods(["GET", "HEAD", "POST"])
def come_in(request: HttpRequest) -> HttpResponse:
    """First the address; the page for the code follows whether or not we know it."""
    form = EmailForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return render(request, "networks/come_in.html", {"form": form})
    if too_often(request):
        form.add_error(None, too_often_words())
        return render(request, "networks/come_in.html", {"form": form}, status=TOO_MANY)
    email = form.cleaned_data["email"]
    if may_mail(email):
        send_code(now=timezone.now(), email=email)
    return render(request, "networks/come_in_code.html", {"form": CodeForm(initial={"email": email})})


@private
@require_http_methods(["GET", "HEAD", "POST"])
def come_in_code(request: HttpRequest) -> HttpResponse:
    """Then the code leads to one's pages."""
    if request.method != "POST":
        return HttpResponseRedirect(reverse("networks:come_in"))
    form, status = CodeForm(request.POST), 200
    if form.is_valid():
        if too_often(request):
            form.add_error(None, too_often_words())
            status = TOO_MANY
        else:
            try:
                return HttpResponseRedirect(space_url(come_in_with(now=timezone.now(), **form.cleaned_data)))
            except CodeNotRight as refusal:
                form.add_error("code", str(refusal.message))
                status = REFUSED
    return render(request, "networks/come_in_code.html", {"form": form}, status=status)
