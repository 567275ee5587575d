"""What people said, and what happened: done, under way, not yet."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from impact.thread.enums import Progress
from impact.thread.figures import what_happened


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
