"""Projects for everybody: a list to choose from, and a Factfile for each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from projects.forms.filters import ProjectFilterForm
from projects.models import Project
from projects.queries.factfiles import factfile_of, published_projects


def index(request: HttpRequest) -> HttpResponse:
    """Published projects, the newest first, as chosen."""
    form = ProjectFilterForm(request.GET)
    found = list(published_projects(form.chosen()))
    return render(request, "projects/projects.html", {"projects": found, "form": form, "chosen": form.chosen()})


def detail(request: HttpRequest, slug: str) -> HttpResponse:
    """One project's Factfile."""
    projects = Project.objects.published().select_related("nation", "host", "delivery_model", "topic", "hosting")
    project = get_object_or_404(projects, slug=slug)
    context = {"project": project, "factfile": factfile_of(project), "today": timezone.localdate()}
    return render(request, "projects/project.html", context)
