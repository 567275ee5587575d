"""Gaps in the evidence: the list, and a page for each with how many organisations we told."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from impact.engagement.models import GapNotice
from impact.programme.models import EvidenceGap


@require_safe
def gaps(request: HttpRequest) -> HttpResponse:
    """Every gap that is public, open ones first."""
    found = EvidenceGap.objects.published().order_by("-published_at", "slug")
    order = {"open": 0, "taken_up": 1, "filled": 2}
    return render(request, "engagement/gaps.html", {"gaps": sorted(found, key=lambda gap: order[gap.status])})


@require_safe
def gap(request: HttpRequest, slug: str) -> HttpResponse:
    """One gap: the question, why it matters, which topic waits for it, whom we told, what fills it."""
    found = get_object_or_404(EvidenceGap.objects.published().select_related("topic"), slug=slug)
    told = GapNotice.objects.filter(gap=found).told().count()
    topic = found.topic if found.topic is not None and found.topic.is_published else None
    return render(request, "engagement/gap.html", {"gap": found, "topic": topic, "told": told})
