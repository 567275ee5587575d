"""Hostings from which no project has started: one button starts it."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.ui.staff import Button, ReadOnlyStaffAdmin
from projects.actions import start_project
from projects.actions.starting import StartedAlready
from projects.admin.part import member_of_staff
from projects.forms.project_buttons import StartProjectForm
from projects.models import WaitingHosting


def _start(request: HttpRequest, hosting: WaitingHosting, data: dict[str, Any]) -> HttpResponse:
    try:
        project = start_project(by=member_of_staff(request), now=timezone.now(), hosting=hosting, **data)
    except StartedAlready as already:
        project = already.project
    return HttpResponseRedirect(reverse("admin:projects_project_change", args=[project.pk]))


def _initial(hosting: WaitingHosting) -> dict[str, Any]:
    return {"title": hosting.topic.title, "starts_on": timezone.localdate()}


@admin.register(WaitingHosting)
class WaitingHostingAdmin(ReadOnlyStaffAdmin):
    """Site agreements that were accepted, before their project."""

    list_display = ("organisation", "topic", "nation", "delivery_model", "year", "accepted_on")
    list_filter = ("nation", "delivery_model", "year")
    list_select_related = ("organisation", "topic", "nation", "delivery_model")
    search_fields = ("organisation__name", "place", "topic__slug")
    ordering = ("accepted_on", "pk")
    fields = (
        "organisation",
        "topic",
        "nation",
        "region",
        "place",
        "delivery_model",
        "year",
        "months",
        "pounds",
        "coach_days",
        "accepted_on",
    )
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="start",
            title=_("Start the project"),
            permission="projects.start_project",
            form=StartProjectForm,
            initial=_initial,
            confirm=_(
                "The project takes its host, topic, place, delivery model and length from the site agreement. Nobody "
                "outside sees it until you show it."
            ),
            run=_start,
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[WaitingHosting]:
        """What has started is in the list of projects."""
        waiting: Any = super().get_queryset(request)
        return cast("QuerySet[WaitingHosting]", waiting.without_project())
