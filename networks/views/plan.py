"""A coordinator writes the action plan of a local network, sends it to the members, signs it off, follows it up."""

from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.following_up import record_follow_up
from networks.actions.planning import SavedByOther, add_action, edit_action, remove_action, save_plan, start_plan
from networks.actions.signing_off import answer_plan, send_plan, sign_off, take_back_plan
from networks.forms.group import FollowUpForm
from networks.forms.plan import ActionForm, PlanAnswerForm, PlanForm, SendPlanForm, SignOffForm
from networks.models import ActionPlan, FollowUp, LocalNetwork, Membership, PlanAction, PlanVersion
from networks.models.plan import PLAN_TEXTS
from networks.queries.plans import (
    answers_to,
    body_of,
    missing_in,
    newest_version,
    plan_hints,
    shown_plan,
    standing_of_version,
)
from networks.views.gate import coordinator_required
from networks.views.people import group_url, own_group

REFUSED = 409
ACTION_FIELDS = ("what", "owner", "due_on", "review_on", "status", "outcome")


def _plan_of(group: LocalNetwork) -> ActionPlan:
    return get_object_or_404(ActionPlan.objects.select_related("local_network"), local_network=group)


@own_group
@require_safe
def plan(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Where the plan stands, and what can be done now."""
    kept = ActionPlan.objects.filter(local_network=group).first()
    version = newest_version(kept) if kept else None
    context: dict[str, Any] = {"group": group, "plan": kept, "version": version, "back_url": group_url(group)}
    if kept is not None:
        context |= {
            "shown": shown_plan(body_of(kept)),
            "actions": list(PlanAction.objects.filter(plan=kept).order_by("position")),
            "missing": missing_in(kept),
        }
    if version is not None:
        context |= {
            "standing": standing_of_version(version, timezone.now()),
            "answers": answers_to(version),
            "follow_ups": list(version.follow_ups.order_by("months")),
            "today": timezone.localdate(),
        }
    return render(request, "networks/group/plan.html", context)


@own_group
@require_POST
def start(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Begin the plan."""
    start_plan(by=cast("User", request.user), now=timezone.now(), local_network=group)
    return HttpResponseRedirect(group_url(group, "plan_write"))


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Its words, all on one page; what somebody else saved meanwhile is shown beside."""
    kept = _plan_of(group)
    initial = {**{name: getattr(kept, name) for name in PLAN_TEXTS}, "seen": kept.version}
    form, status, other = PlanForm(request.POST if request.method == "POST" else None, initial=initial), 200, None
    if form.is_bound and form.is_valid():
        texts = {name: form.cleaned_data[name] for name in PLAN_TEXTS}
        seen = form.cleaned_data["seen"]
        try:
            save_plan(by=cast("User", request.user), now=timezone.now(), plan=kept, texts=texts, seen=seen)
            return HttpResponseRedirect(group_url(group, "plan"))
        except SavedByOther as found:
            other = shown_plan({**{name: getattr(found.current, name) for name in PLAN_TEXTS}, "actions": []})
            form = PlanForm(initial={**texts, "seen": found.current.version})
            status = REFUSED
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {
        "group": group,
        "form": form,
        "other": other,
        "hints": plan_hints(group),
        "back_url": group_url(group, "plan"),
    }
    return render(request, "networks/group/plan_write.html", context, status=status)


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def action(request: HttpRequest, group: LocalNetwork, action: UUID | None = None) -> HttpResponse:
    """Add an action, or change one."""
    kept = _plan_of(group)
    found = (
        get_object_or_404(PlanAction.objects.select_related("plan"), public_id=action, plan=kept) if action else None
    )
    initial = {name: getattr(found, name) for name in ACTION_FIELDS} if found else {}
    form, status = ActionForm(request.POST if request.method == "POST" else None, initial=initial), 200
    if form.is_bound and form.is_valid():
        by, now = cast("User", request.user), timezone.now()
        try:
            if found is None:
                add_action(by=by, now=now, plan=kept, **form.cleaned_data)
            else:
                edit_action(by=by, now=now, action=found, **form.cleaned_data)
            return HttpResponseRedirect(group_url(group, "plan"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {"group": group, "form": form, "action": found, "back_url": group_url(group, "plan")}
    return render(request, "networks/group/plan_action.html", context, status=status)


@own_group
@require_POST
def remove(request: HttpRequest, group: LocalNetwork, action: UUID) -> HttpResponse:
    """Take an action out."""
    found = PlanAction.objects.select_related("plan").filter(public_id=action, plan__local_network=group).first()
    if found is not None:
        remove_action(by=cast("User", request.user), action=found)
    return HttpResponseRedirect(group_url(group, "plan"))


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Read it once more, then send it to the members."""
    kept = _plan_of(group)
    form, status = SendPlanForm(request.POST if request.method == "POST" else None, initial={"seen": kept.version}), 200
    if form.is_bound and form.is_valid():
        try:
            by = cast("User", request.user)
            send_plan(by=by, now=timezone.now(), plan=kept, seen=form.cleaned_data["seen"])
            return HttpResponseRedirect(group_url(group, "plan"))
        except Refused as refusal:
            form = SendPlanForm(initial={"seen": kept.version})
            messages.error(request, str(refusal.message))
            status = REFUSED
    context = {"group": group, "shown": shown_plan(body_of(kept)), "form": form, "back_url": group_url(group, "plan")}
    return render(request, "networks/group/plan_send.html", context, status=status)


def _version_of(group: LocalNetwork, number: int) -> PlanVersion:
    found = PlanVersion.objects.select_related("plan__local_network__network__template")
    return get_object_or_404(found, plan__local_network=group, number=number)


@own_group
@require_POST
def take_back(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """Back to be changed."""
    try:
        take_back_plan(by=cast("User", request.user), version=_version_of(group, number))
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    return HttpResponseRedirect(group_url(group, "plan"))


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def signing(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """The group agrees; objections are answered with a reason."""
    version = _version_of(group, number)
    found = standing_of_version(version, timezone.now())
    form = SignOffForm(request.POST if request.method == "POST" else None, objections=len(found.objections))
    status = 200
    if form.is_bound and form.is_valid():
        try:
            reason = form.cleaned_data.get("not_changed_because", "")
            sign_off(by=cast("User", request.user), now=timezone.now(), version=version, not_changed_because=reason)
            return HttpResponseRedirect(group_url(group, "plan"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {
        "group": group,
        "version": version,
        "standing": found,
        "shown": shown_plan(version.body),
        "form": form,
        "back_url": group_url(group, "plan"),
    }
    return render(request, "networks/group/plan_sign_off.html", context, status=status)


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def answer_for(request: HttpRequest, group: LocalNetwork, number: int, member: UUID) -> HttpResponse:
    """Type in what a member said on the phone."""
    version = _version_of(group, number)
    asked = get_object_or_404(Membership.objects.whole(), public_id=member, plan_answers__version=version)
    form, status = PlanAnswerForm(request.POST if request.method == "POST" else None), 200
    if form.is_bound and form.is_valid():
        try:
            answer_plan(
                now=timezone.now(),
                version=version,
                membership=asked,
                agrees=form.cleaned_data["answer"] == "yes",
                words=form.cleaned_data["words"],
                typed_by=cast("User", request.user),
            )
            return HttpResponseRedirect(group_url(group, "plan"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {"group": group, "member": asked, "form": form, "back_url": group_url(group, "plan")}
    return render(request, "networks/group/plan_answer_for.html", context, status=status)


@coordinator_required
@require_http_methods(["GET", "HEAD", "POST"])
def follow_up(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """What has become of the plan after so many months."""
    user = cast("User", request.user)
    mine = LocalNetwork.objects.coordinated_by(user)
    found = (
        FollowUp.objects.filter(public_id=public_id, version__plan__local_network__in=mine)
        .select_related("version__plan__local_network__network")
        .first()
    )
    if found is None:
        raise Http404
    initial = {"found": found.found, "words": found.words, "evidence": found.evidence}
    form, status = FollowUpForm(request.POST if request.method == "POST" else None, initial=initial), 200
    group = found.version.plan.local_network
    if form.is_bound and form.is_valid():
        try:
            record_follow_up(by=user, now=timezone.now(), follow_up=found, **form.cleaned_data)
            messages.success(request, _("Thank you. It is written down."))
            return HttpResponseRedirect(group_url(group, "plan"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {"group": group, "follow_up": found, "form": form, "back_url": group_url(group, "plan")}
    return render(request, "networks/group/follow_up.html", context, status=status)
