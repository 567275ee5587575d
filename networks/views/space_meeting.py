"""One meeting on a member's own pages: when, where, what about, can you come; the record; how it was."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from impact.ui.refusals import Refused
from networks.actions.feedback import give_feedback
from networks.actions.meetings import say_coming
from networks.forms.dates import ComingForm
from networks.forms.feedback import FeedbackForm
from networks.models import Meeting, MeetingFeedback, MeetingReply, Membership
from networks.queries.agreed import agreed_view
from networks.queries.answers import latest_sent, readable_bodies, silenced_in
from networks.queries.meetings import meeting_of, questions_for
from networks.views.record import around_of, groups_of
from networks.views.replying import take_reply
from networks.views.space import REFUSED, ask
from networks.views.space_gate import members_only


def _meeting(membership: Membership, number: int) -> Meeting:
    found = meeting_of(membership.local_network_id, number)
    if found is None:
        raise Http404
    return found


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def meeting(request: HttpRequest, membership: Membership, token: str, number: int) -> HttpResponse:
    """A date, and whether they can come."""
    found = _meeting(membership, number)
    said = MeetingReply.objects.filter(meeting=found, membership=membership).first()
    initial = {"coming": "yes" if said.coming else "no"} if said else {}
    form, status = ComingForm(request.POST if request.method == "POST" else None, initial=initial), 200
    if form.is_bound and form.is_valid():
        try:
            coming = form.cleaned_data["coming"] == "yes"
            say_coming(now=timezone.now(), meeting=found, membership=membership, coming=coming)
            return HttpResponseRedirect(request.path)
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    more = {
        "meeting": found,
        "said": said,
        "questions": questions_for(found),
        "over": found.entry.ends_at <= timezone.now(),
    }
    return ask(request, membership, token, "meeting", form=form, status=status, **more)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, membership: Membership, token: str, number: int) -> HttpResponse:
    """The record as it is with the members, or as it was agreed."""
    found = _meeting(membership, number)
    kept = getattr(found, "record", None)
    back = _back(token, number)
    if kept is not None and kept.is_agreed():
        more = {"record": kept, "agreed": agreed_view(kept), "meeting": found, "back_url": back}
        return ask(request, membership, token, "agreed", **more)
    sent = latest_sent(kept) if kept is not None and kept.is_sent else None
    if sent is None or not sent.copies.filter(membership=membership).exists():
        return ask(request, membership, token, "no_record", meeting=found, back_url=back)
    form, saved, refused = take_reply(request, sent, membership)
    if saved:
        return HttpResponseRedirect(f"{request.path}?done=1")
    silenced = silenced_in(membership.local_network_id)
    more = {
        "meeting": found,
        "sent": sent,
        "groups": groups_of(readable_bodies(sent, silenced), around_of(sent.record, by_name=False), sent.record),
        "done": request.GET.get("done") == "1",
        "back_url": back,
    }
    return ask(request, membership, token, "record", form=form, status=REFUSED if refused else 200, **more)


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def feedback(request: HttpRequest, membership: Membership, token: str, number: int) -> HttpResponse:
    """What they say about a meeting."""
    found = _meeting(membership, number)
    before = MeetingFeedback.objects.filter(meeting=found, membership=membership).first()
    typed = request.POST if request.method == "POST" else None
    form, status = FeedbackForm(typed, initial=FeedbackForm.initial_of(before)), 200
    if form.is_bound and form.is_valid():
        try:
            give_feedback(now=timezone.now(), meeting=found, membership=membership, said=form.said())
            return HttpResponseRedirect(f"{request.path}?done=1")
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    more = {"meeting": found, "done": request.GET.get("done") == "1", "back_url": _back(token, number)}
    return ask(request, membership, token, "feedback", form=form, status=status, **more)


def _back(token: str, number: int) -> str:
    return reverse("networks:space_meeting", kwargs={"token": token, "number": number})
