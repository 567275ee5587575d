"""The home page: what can I do, what did people say, what happened."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from impact.engagement.figures import events_for_home
from impact.programme.models import Phase
from impact.programme.texts import Texts
from impact.reports.figures import latest_published
from impact.site.behind_doors import assembly_door, network_door, site_door, survey_door
from impact.thread.figures import few_of, what_happened

MOST_HAPPENED = 3
MOST_EVENTS = 3


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Four doors, what people told us, what happened, where the programme stands, keep me informed."""
    now = timezone.now()
    context = {
        "survey": survey_door(now),
        "assembly": assembly_door(now),
        "sites": site_door(now),
        "networks": network_door(),
        "report": latest_published(),
        "happened": few_of(what_happened(), most=MOST_HAPPENED),
        "events": [(event, Texts(event.title)) for event in events_for_home(now)[:MOST_EVENTS]],
        "phases": Phase.objects.order_by("starts_on"),
        "today": timezone.localdate(now),
    }
    return render(request, "site/home.html", context)
