"""A coordinator plans the meetings of a local network."""

import datetime as dt
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from impact.accounts.models import User
from impact.participation.actions.dates import When
from impact.participation.models import CalendarEntry
from impact.ui.refusals import Refused
from networks.actions import cancel_meeting, change_meeting, plan_again
from networks.actions.meetings import plan_meetings
from networks.forms.dates import AllDatesForm, CancelForm, MeetingDateForm, ProposeForm
from networks.models import LocalNetwork, Meeting
from networks.pure.schedule import propose
from networks.queries.meetings import meeting_of, open_numbers, plan_of, warnings_in_words, window_of
from networks.views.people import group_url, own_group

REFUSED = 409


@own_group
@require_safe
def meetings(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """The plan, who comes, and what is not as usual."""
    context = {
        "group": group,
        "plan": plan_of(group, timezone.localdate()),
        "window": window_of(group),
        "missing": open_numbers(group),
        "back_url": group_url(group),
    }
    return render(request, "networks/group/meetings.html", context)


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def plan_all(request: HttpRequest, group: LocalNetwork) -> HttpResponse:
    """Dates are proposed, can be changed, and are planned together."""
    numbers = open_numbers(group)
    if not numbers:
        return HttpResponseRedirect(group_url(group, "meetings"))
    if request.method == "POST":
        form = AllDatesForm(request.POST, numbers=numbers)
        if form.is_valid() and (response := _plan(request, group, form)):
            return response
        return _plan_page(request, group, form, status=REFUSED if form.is_bound and form.non_field_errors() else 200)
    asked = ProposeForm(request.GET if "weekday" in request.GET else None)
    weekday = asked.cleaned_data["weekday"] if asked.is_bound and asked.is_valid() else 2
    return _plan_page(request, group, AllDatesForm(numbers=numbers, initial=_proposal(group, numbers, weekday)))


def _proposal(group: LocalNetwork, numbers: list[int], weekday: int) -> dict[str, Any]:
    today = timezone.localdate()
    window = window_of(group)
    starts = window[0] if window else today + dt.timedelta(days=14)
    template = group.network.template
    whole = max(numbers) if window is None else max(template.meetings, *numbers)
    days = propose(starts, months=template.window_months, meetings=whole, weekday=weekday)
    initial = {f"day_{number}": days[number - 1] for number in numbers if number <= len(days)}
    return {**initial, "time": "18:00", "minutes": 120}


def _plan(request: HttpRequest, group: LocalNetwork, form: AllDatesForm) -> HttpResponse | None:
    """Plan them, or put into the form what stands in the way; dates that are not as usual need a tick."""
    said = warnings_in_words(group, form.days(), timezone.localdate())
    if said and not form.cleaned_data["sure"]:
        for place, words in said.items():
            form.add_error(f"day_{form.numbers[place]}", _("This day is %(what)s.") % {"what": "; ".join(words)})
        form.add_error(None, _("Some dates are not as usual. Change them, or tick that you want to keep them."))
        return None
    try:
        by = cast("User", request.user)
        plan_meetings(by=by, now=timezone.now(), local_network=group, plans=form.plans())
    except Refused as refusal:
        form.add_error(None, str(refusal.message))
        return None
    messages.success(request, _("The meetings are planned. The members get the dates."))
    return HttpResponseRedirect(group_url(group, "meetings"))


def _plan_page(request: HttpRequest, group: LocalNetwork, form: AllDatesForm, status: int = 200) -> HttpResponse:
    context = {
        "group": group,
        "form": form,
        "window": window_of(group),
        "weekdays": ProposeForm(request.GET if "weekday" in request.GET else None),
        "back_url": group_url(group, "meetings"),
    }
    return render(request, "networks/group/plan_meetings.html", context, status=status)


def _one(group: LocalNetwork, number: int) -> Meeting:
    found = meeting_of(group.pk, number)
    if found is None:
        raise Http404
    return found


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """Another day, place or link."""
    meeting = _one(group, number)
    form = MeetingDateForm(request.POST) if request.method == "POST" else MeetingDateForm.of(meeting)
    status = 200
    if form.is_bound and form.is_valid():
        refusal = _change(request, group, meeting, form)
        if not refusal:
            return HttpResponseRedirect(group_url(group, "meetings"))
        form.add_error(None, refusal)
        status = REFUSED
    context = {"group": group, "meeting": meeting, "form": form, "back_url": group_url(group, "meetings")}
    return render(request, "networks/group/change_meeting.html", context, status=status)


def _change(request: HttpRequest, group: LocalNetwork, meeting: Meeting, form: MeetingDateForm) -> str:
    """Do it; the reason when it is refused, or when the day is not as usual and nobody ticked."""
    days = {one.meeting.number: one.meeting.held_on for one in plan_of(group, timezone.localdate())}
    days[meeting.number] = form.cleaned_data["day"]
    order = sorted(days)
    said = warnings_in_words(group, [days[one] for one in order], timezone.localdate())
    about_this = said.get(order.index(meeting.number), [])
    if about_this and not form.cleaned_data["sure"]:
        return _("This day is %(what)s. Change it, or tick that you want to keep it.") % {"what": "; ".join(about_this)}
    when = form.when(meeting.number, before=_when(meeting.entry))
    typed = form.cleaned_data
    try:
        change_meeting(
            by=cast("User", request.user), now=timezone.now(), meeting=meeting, when=when, mode=typed["mode"],
            focus=typed["focus"],
        )  # fmt: skip
    except Refused as refusal:
        return str(refusal.message)
    messages.success(request, _("Saved. The members hear of it if the time, place or link changed."))
    return ""


def _when(entry: CalendarEntry) -> When:
    return When(**{name: getattr(entry, name) for name in When.__dataclass_fields__})


@own_group
@require_http_methods(["GET", "HEAD", "POST"])
def cancel(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """A meeting will not take place; the members hear why."""
    meeting, status = _one(group, number), 200
    form = CancelForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            by = cast("User", request.user)
            cancel_meeting(by=by, now=timezone.now(), meeting=meeting, because=form.cleaned_data["because"])
            return HttpResponseRedirect(group_url(group, "meetings"))
        except Refused as refusal:
            form.add_error(None, str(refusal.message))
            status = REFUSED
    context = {"group": group, "meeting": meeting, "form": form, "back_url": group_url(group, "meetings")}
    return render(request, "networks/group/cancel_meeting.html", context, status=status)


@own_group
@require_POST
def again(request: HttpRequest, group: LocalNetwork, number: int) -> HttpResponse:
    """Planned again, on the same day."""
    try:
        plan_again(by=cast("User", request.user), now=timezone.now(), meeting=_one(group, number))
    except Refused as refusal:
        messages.error(request, str(refusal.message))
    return HttpResponseRedirect(group_url(group, "meetings"))
