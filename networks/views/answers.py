"""A record with the members, from the coordinator's side: what they say, take back, agree, share, correct."""

from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions.agree import agree_record
from networks.actions.correcting import add_correction
from networks.actions.sending import take_back_record
from networks.actions.sharing import share_record
from networks.enums import RecordStatus
from networks.forms.record import AgreeForm, CorrectionForm, ShareForm
from networks.models import MeetingRecord, Membership
from networks.queries.agreed import agreed_view, going_where
from networks.queries.answers import (
    answers_seen,
    latest_sent,
    lines_of,
    readable_bodies,
    silenced_in,
    standing_of,
)
from networks.views.gate import own_record
from networks.views.record import around_of, groups_of, record_url
from networks.views.replying import take_reply
from networks.views.saving import CONFLICT

STEPS = ("take-back", "agree", "share")


@own_record
@require_safe
def answers(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Who answered and what is left; the agreed record once it is agreed."""
    if record.is_agreed():
        context = {"record": record, "agreed": agreed_view(record), "erase": f"network-record {record.public_id}"}
        return render(request, "networks/agreed.html", context)
    sent = latest_sent(record)
    if sent is None or record.status == RecordStatus.DRAFT:
        return HttpResponseRedirect(record_url(record.public_id))
    now = timezone.now()
    bodies = readable_bodies(sent, silenced_in(record.meeting.local_network_id))
    context = {
        "record": record,
        "sent": sent,
        "lines": lines_of(sent),
        "standing": standing_of(sent, now),
        "groups": groups_of(bodies, around_of(record, by_name=False), record),
        "erase": f"network-record {record.public_id}",
        "now": now,
    }
    return render(request, "networks/answers.html", context)


@own_record
@require_POST
def take_back(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Back to be changed."""
    try:
        take_back_record(by=cast("User", request.user), record=record)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    return HttpResponseRedirect(record_url(record.public_id))


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def agree(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Freeze it: asked first, with what stands in the way."""
    sent = latest_sent(record)
    if sent is None or not record.is_sent:
        return HttpResponseRedirect(record_url(record.public_id))
    found = standing_of(sent, timezone.now())
    typed, seen = request.POST if request.method == "POST" else None, answers_seen(record)
    form, refusal = AgreeForm(typed, wishes=found.wishes, initial={"seen": seen}), ""
    if request.method == "POST" and form.is_valid():
        try:
            agree_record(
                by=cast("User", request.user),
                now=timezone.now(),
                record=record,
                seen=form.cleaned_data["seen"],
                not_changed_because=form.cleaned_data.get("not_changed_because", ""),
            )
            return HttpResponseRedirect(record_url(record.public_id, "record_answers"))
        except Refused as refused:
            refusal = str(refused.message)
            # What they wrote stays; they tick again after they have read what is new.
            said = {
                "not_changed_because": form.cleaned_data.get("not_changed_because", ""),
                "seen": answers_seen(record),
            }
            form = AgreeForm(wishes=found.wishes, initial=said)
    context = {"record": record, "sent": sent, "standing": found, "form": form, "lines": lines_of(sent)}
    return _page(request, "networks/agree.html", record, context, refusal)


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Show what goes how far, then share."""
    if record.status != RecordStatus.AGREED:
        return HttpResponseRedirect(record_url(record.public_id))
    form, refusal = ShareForm(request.POST if request.method == "POST" else None), ""
    if request.method == "POST" and form.is_valid():
        try:
            share_record(by=cast("User", request.user), now=timezone.now(), record=record)
            return HttpResponseRedirect(record_url(record.public_id, "record_answers"))
        except Refused as refused:
            refusal = str(refused.message)
    context = {"record": record, "form": form, "levels": going_where(record)}
    return _page(request, "networks/share.html", record, context, refusal)


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Write a correction beside an agreed record."""
    if not record.is_agreed():
        return HttpResponseRedirect(record_url(record.public_id))
    form, refusal = CorrectionForm(request.POST if request.method == "POST" else None), ""
    if request.method == "POST" and form.is_valid():
        try:
            add_correction(by=cast("User", request.user), now=timezone.now(), record=record, **form.cleaned_data)
            return HttpResponseRedirect(record_url(record.public_id, "record_answers"))
        except Refused as refused:
            refusal = str(refused.message)
    return _page(request, "networks/correction.html", record, {"record": record, "form": form}, refusal)


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def answer_for(request: HttpRequest, record: MeetingRecord, member: Any) -> HttpResponse:
    """Type in what a member said on the phone, or a supporter for them."""
    sent = latest_sent(record)
    asked: Membership = get_object_or_404(
        Membership.objects.whole().members(),
        public_id=member,
        record_copies__sent=sent,
        local_network=record.meeting.local_network_id,
    )
    if sent is None or not record.is_sent:
        return HttpResponseRedirect(record_url(record.public_id))
    form, saved, refused = take_reply(request, sent, asked, typed_by=cast("User", request.user))
    if saved:
        return HttpResponseRedirect(record_url(record.public_id, "record_answers"))
    silenced = silenced_in(record.meeting.local_network_id)
    context = {
        "record": record,
        "sent": sent,
        "form": form,
        "member": asked,
        "groups": groups_of(readable_bodies(sent, silenced), around_of(record, by_name=False), record),
    }
    context["back_url"] = record_url(record.public_id, "record_answers")
    return render(request, "networks/answer_for.html", context, status=CONFLICT if refused else 200)


def _page(
    request: HttpRequest, template: str, record: MeetingRecord, context: dict[str, Any], refusal: str
) -> HttpResponse:
    context |= {"refusal": refusal, "back_url": record_url(record.public_id, "record_answers")}
    return render(request, template, context, status=CONFLICT if refusal else 200)
