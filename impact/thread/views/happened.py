"""What people said, and what happened: done, under way, not yet."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from impact.thread.enums import Progress
from impact.thread.figures import steps_so_far, what_happened

PER_PAGE = 50


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Everything staff have answered, with how far it has come; one kind of progress when asked for."""
    entries = what_happened()
    wanted = request.GET.get("progress", "")
    choices = [
        {"value": value, "label": label, "count": sum(entry.progress == value for entry in entries)}
        for value, label in Progress.choices
    ]
    if wanted in Progress.values:
        entries = tuple(entry for entry in entries if entry.progress == wanted)
    return render(request, "thread/index.html", {"entries": entries, "choices": choices, "wanted": wanted})


@require_safe
def steps(request: HttpRequest) -> HttpResponse:
    """Step by step: decisions, projects, lessons, what local networks shared, planned and found a year later."""
    page = Paginator(steps_so_far(timezone.now()), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "thread/steps.html", {"page": page})
