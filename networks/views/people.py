"""The people of a local network, from the coordinator's side."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.joining import answer_invitation, invite_member, not_this_time, offer_seat, step_back
from networks.forms.joining import InviteForm
from networks.models import LocalNetwork, Membership
from networks.queries.roster import group_for, roster_of, told_needs
from networks.views.gate import coordinator_required

REFUSED = 409
GroupView = Callable[..., HttpResponseBase]


def own_group(view: GroupView) -> GroupView:
    """The view gets the local network itself; somebody else's is "not found"."""

    @wraps(view)
    def gated(request: HttpRequest, public_id: UUID, **kwargs: object) -> HttpResponseBase:
        group = group_for(cast("User", request.user), public_id)
        if group is None:
            raise Http404
        return view(request, group, **kwargs)

    return coordinator_required(gated)


def group_url(group: LocalNetwork, name: str = "group", **kwargs: Any) -> str:
    """The address of one page about a local network."""
    return reverse(f"networks:{name}", kwargs={"public_id": group.public_id, **kwargs})


@own_group
@require_safe
def people(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Who is in, invited, asked, out; and what is not as usual."""
    roster = roster_of(group)
    needs = [(one, said) for one in roster.members if (said := told_needs(one))]
    poster = request.build_absolute_uri(reverse("networks:join_group", kwargs={"public_id": group.public_id}))
    context = {"group": group, "roster": roster, "needs": needs, "poster": poster, "back_url": group_url(group)}
    return render(request, "networks/group/people.html", context)


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, group: LocalNetwork, replaces: UUID | None = None) -> HttpResponse:
    """Invite somebody, maybe in place of somebody who is out."""
    gone = get_object_or_404(_of(group), public_id=replaces) if replaces else None
    form = InviteForm(request.POST if request.method == "POST" else None, replacing=gone is not None)
    status = 200
    if form.is_bound and form.is_valid() and (who := form.who()):
        try:
            invite_member(
                by=cast("User", request.user),
                now=timezone.now(),
                local_network=group,
                who=who,
                key=form.key_typed,
                replaces=gone,
                because=form.cleaned_data.get("because", ""),
            )
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
        else:
            messages.success(request, _("The invitation is on its way."))
            return HttpResponseRedirect(group_url(group, "people"))
    context = {"group": group, "form": form, "gone": gone, "back_url": group_url(group, "people")}
    return render(request, "networks/group/invite.html", context, status=status)


DO = {
    "offer": lambda by, now, member: offer_seat(by=by, now=now, membership=member),
    "not-this-time": lambda by, now, member: not_this_time(by=by, now=now, membership=member),
    "yes": lambda by, now, member: answer_invitation(by=by, now=now, membership=member, yes=True),
    "no": lambda by, now, member: answer_invitation(by=by, now=now, membership=member, yes=False),
    "left": lambda by, now, member: step_back(by=by, now=now, membership=member),
}


@own_group
@require_POST
def do(request: HttpRequest, group: LocalNetwork, member: UUID, verb: str) -> HttpResponse:
    """One step with one person; what was refused is said on the list."""
    found = get_object_or_404(_of(group), public_id=member)
    if verb not in DO:
        raise Http404
    try:
        DO[verb](cast("User", request.user), timezone.now(), found)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, _("Done. They hear of it."))
    return HttpResponseRedirect(group_url(group, "people"))


def _of(group: LocalNetwork) -> Any:
    return Membership.objects.whole().filter(local_network=group)
