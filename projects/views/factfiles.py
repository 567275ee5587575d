"""Projects for everybody: a list, and a Factfile for each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from projects.models import Project


def index(request: HttpRequest) -> HttpResponse:
    """Every published project, the newest first."""
    projects = Project.objects.published().select_related("nation", "host").newest_first()
    return render(request, "projects/projects.html", {"projects": projects})


def detail(request: HttpRequest, slug: str) -> HttpResponse:
    """One project's Factfile."""
    projects = Project.objects.published().select_related("nation", "host")
    return render(request, "projects/project.html", {"project": get_object_or_404(projects, slug=slug)})
