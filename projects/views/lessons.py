"""Lessons across projects, and a page for each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from projects.forms.filters import LessonFilterForm
from projects.queries.factfiles import published_lessons


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Published lessons, the newest first, as chosen."""
    form = LessonFilterForm(request.GET)
    chosen = form.chosen()
    return render(
        request, "projects/lessons.html", {"lessons": list(published_lessons(chosen)), "form": form, "chosen": chosen}
    )


@require_safe
def lesson(request: HttpRequest, slug: str) -> HttpResponse:
    """One lesson: what we learned, where it can take effect, and what became of it."""
    return render(request, "projects/lesson.html", {"lesson": get_object_or_404(published_lessons({}), slug=slug)})
