"""What members read on their own pages: materials, solutions of all networks, the action plan."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from impact.files.sending import file_response
from impact.ui.refusals import Refused
from networks.actions.materials import note_receipt
from networks.actions.signing_off import answer_plan
from networks.enums import ReceivedHow
from networks.forms.plan import PlanAnswerForm
from networks.models import Membership
from networks.queries.material_pages import packs_for_member
from networks.queries.materials import form_for
from networks.queries.matrix import solutions
from networks.queries.plans import proposed_to, shown_plan
from networks.views.boards import PER_PAGE, wanted_in
from networks.views.space import REFUSED, ask
from networks.views.space_gate import members_only


@members_only
@require_safe
def materials(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """Everything that was sent to them, by meeting."""
    return ask(request, membership, token, "materials", packs=packs_for_member(membership))


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def material(request: HttpRequest, membership: Membership, token: str, form: UUID) -> HttpResponse:
    """One form of a material; opening it by its button notes that they have it."""
    found = form_for(membership, form)
    if found is None:
        raise Http404
    receipt, kept = found
    if request.method == "POST":
        note_receipt(now=timezone.now(), receipt=receipt, how=ReceivedHow.OPENED)
        return HttpResponseRedirect(request.path)
    back_url = reverse("networks:space_materials", kwargs={"token": token})
    return ask(request, membership, token, "material", form=kept, back_url=back_url)


@members_only
@require_safe
def material_file(request: HttpRequest, membership: Membership, token: str, form: UUID) -> HttpResponseBase:
    """The file itself, once it has been checked."""
    del request, token
    found = form_for(membership, form)
    if found is None or found[1].file is None:
        raise Http404
    try:
        return file_response(found[1].file)
    except Refused as refusal:
        raise Http404 from refusal


@members_only
@require_safe
def shared_solutions(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """What all local networks suggest."""
    wanted = wanted_in(request.GET)
    page = Paginator(solutions(wanted), PER_PAGE).get_page(request.GET.get("page"))
    return ask(request, membership, token, "solutions", page=page, wanted=wanted)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, membership: Membership, token: str) -> HttpResponse:
    """The plan they were asked about: agree, or say why not."""
    asked = proposed_to(membership)
    if asked is None:
        raise Http404
    said = {True: "yes", False: "no", None: ""}[asked.agrees]
    form = PlanAnswerForm(
        request.POST if request.method == "POST" else None, initial={"answer": said, "words": asked.words}
    )
    status = 200
    if form.is_bound and form.is_valid():
        try:
            agrees, words = form.cleaned_data["answer"] == "yes", form.cleaned_data["words"]
            answer_plan(now=timezone.now(), version=asked.version, membership=membership, agrees=agrees, words=words)
            return HttpResponseRedirect(f"{request.path}?done=1")
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    more = {
        "asked": asked,
        "version": asked.version,
        "shown": shown_plan(asked.version.body),
        "done": request.GET.get("done") == "1",
    }
    return ask(request, membership, token, "plan", form=form, status=status, **more)
