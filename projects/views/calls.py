"""Calls for everybody: dates, clarity card, all questions before starting, and a self-check."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from projects.forms.self_check import SelfCheckForm
from projects.models import Call
from projects.queries import CallNow, announced_calls, total_words
from projects.queries.how_chosen import published_choice

MINUTES_A_THOUSAND_WORDS = 60


def find_call(slug: str) -> CallNow:
    """An announced call as it is now; Http404 when there is none."""
    call = Call.objects.announced().filter(slug=slug).first()
    if call is None:
        raise Http404
    return CallNow(call, call.phase(timezone.now()))


def index(request: HttpRequest) -> HttpResponse:
    """Every announced call, those that are open first."""
    return render(request, "projects/calls.html", {"calls": announced_calls(timezone.now())})


def with_questions(call: Call, phase: str) -> dict[str, Any]:
    """Everything the pages about one call show."""
    questions = list(call.questions.in_order())
    words = total_words(questions)
    topics = [
        {"title": topic.title, "url": topic.get_absolute_url() if topic.published_at else ""}
        for topic in call.topics.order_by("slug")
    ]
    return {
        "call": call,
        "phase": phase,
        "questions": questions,
        "words": words,
        "words_said": f"{words:,}",
        "minutes": max(10, round(words * MINUTES_A_THOUSAND_WORDS / 1000 / 10) * 10),
        "topics": topics,
        "delivery_models": list(call.delivery_models.order_by("position", "pk")),
    }


def _found(slug: str) -> dict[str, Any]:
    found = find_call(slug)
    return with_questions(found.call, found.phase)


def call(request: HttpRequest, slug: str) -> HttpResponse:
    """One call with its clarity card."""
    context = _found(slug)
    explained = published_choice(context["call"].pk) if context["phase"] == "decided" else None
    return render(request, "projects/call.html", {**context, "explained": explained})


def questions(request: HttpRequest, slug: str) -> HttpResponse:
    """All questions on one page, to print."""
    return render(request, "projects/questions.html", _found(slug))


def questions_text(request: HttpRequest, slug: str) -> HttpResponse:
    """All questions as plain text, to keep."""
    response = render(request, "projects/questions.txt", _found(slug), content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{slug}.txt"'
    return response


def self_check(request: HttpRequest, slug: str) -> HttpResponse:
    """Is this for us? Nothing is kept; the answer is shown at once."""
    found = find_call(slug)
    form = SelfCheckForm(request.POST if request.method == "POST" else None)
    context: dict[str, Any] = {"call": found.call, "phase": found.phase, "form": form}
    if form.is_bound and form.is_valid():
        return render(request, "projects/self_check_result.html", {**context, "suggestions": form.suggestions()})
    return render(request, "projects/self_check.html", context)
