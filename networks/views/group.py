"""One local network's own page for its coordinator, its materials, and looking back."""

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.debriefing import answer_of_group
from networks.actions.materials import note_receipt, send_materials
from networks.enums import ReceivedHow
from networks.forms.group import SelfAnswersForm, SendMaterialsForm
from networks.models import LocalNetwork, Receipt
from networks.queries import members_of
from networks.queries.looking_back import looking_back_on, self_questions_of
from networks.queries.materials import packs_of, to_send
from networks.queries.meetings import meeting_of
from networks.queries.roster import roster_of
from networks.views.people import group_url, own_group

REFUSED = 409
LINKS = (
    ("people", gettext_lazy("People")),
    ("meetings", gettext_lazy("Meetings")),
    ("materials", gettext_lazy("Materials")),
    ("looking_back", gettext_lazy("Looking back")),
    ("others", gettext_lazy("What the other local networks say")),
    ("plan", gettext_lazy("Action plan")),
)


@own_group
@require_safe
def group(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Everything about one local network starts here."""
    links = [{"url": group_url(group, name), "words": words} for name, words in LINKS]
    context = {"group": group, "roster": roster_of(group), "links": links, "back_url": mine_url()}
    return render(request, "networks/group/group.html", context)


def mine_url() -> str:
    """The coordinator's board."""
    return reverse("networks:mine")


@own_group
@require_safe
def materials(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """What there is for each meeting, what was sent, who has it."""
    people = [member.pk for member in members_of(group.pk)]
    packs = packs_of(group.pk, people)
    context = {"group": group, "packs": packs, "now": timezone.now(), "back_url": group_url(group)}
    return render(request, "networks/group/materials.html", context)


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """Send what members lack before a meeting; late only with a reason."""
    meeting = meeting_of(group.pk, number)
    if meeting is None:
        raise Http404
    found, waiting = to_send(meeting, [member.pk for member in members_of(group.pk)])
    days = (meeting.held_on - timezone.localdate()).days
    late = days < group.network.template.materials_days
    form, status = SendMaterialsForm(request.POST if request.method == "POST" else None, late=late), 200
    if form.is_bound and form.is_valid():
        try:
            send_materials(
                by=cast("User", request.user),
                now=timezone.now(),
                meeting=meeting,
                late_because=form.cleaned_data.get("late_because", ""),
            )
            messages.success(request, _("The materials are on their way."))
            return HttpResponseRedirect(group_url(group, "materials"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {
        "group": group,
        "meeting": meeting,
        "materials": found,
        "people": len(waiting),
        "form": form,
        "back_url": group_url(group, "materials"),
    }
    return render(request, "networks/group/send_materials.html", context, status=status)


@own_group
@require_POST
def received(request: HttpRequest, group: LocalNetwork, receipt: UUID) -> HttpResponse:
    """A member told us that they have it."""
    found = get_object_or_404(Receipt, public_id=receipt, membership__local_network=group)
    note_receipt(now=timezone.now(), receipt=found, how=ReceivedHow.TOLD, by=cast("User", request.user))
    return HttpResponseRedirect(group_url(group, "materials"))


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def looking_back(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """How meetings were, in sums; debriefs; what the group says of itself."""
    questions = self_questions_of(group)
    form = SelfAnswersForm(request.POST if request.method == "POST" else None, questions=questions)
    if request.method == "POST" and form.is_valid():
        for question, text in form.said():
            answer_of_group(
                by=cast("User", request.user), now=timezone.now(), local_network=group, question=question, text=text
            )
        return HttpResponseRedirect(request.path)
    context = {
        "group": group,
        "meetings": looking_back_on(group, timezone.now()),
        "questions": questions,
        "form": form,
        "back_url": group_url(group),
    }
    return render(request, "networks/group/looking_back.html", context)
