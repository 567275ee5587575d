"""Projects, from setting up to what became of them."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.staff import Button, StaffAdmin
from projects.actions import create_project, edit_project, move_project_on, publish_project
from projects.enums import ProjectStatus
from projects.models import Project
from projects.pure.stages import PROJECT, after


def _publish(request: HttpRequest, project: Project, data: dict[str, Any]) -> str:
    publish_project(by=cast("User", request.user), now=timezone.now(), project=project)
    return _("The project now has a public page.")


def _move_on(request: HttpRequest, project: Project, data: dict[str, Any]) -> str:
    moved = move_project_on(by=cast("User", request.user), project=project, seen=project.status)
    return _("The project is now: %(stage)s.") % {"stage": moved.get_status_display()}


def _next_stage(project: Project) -> str:
    following = after(PROJECT, project.status, "move_on")
    stage = ProjectStatus(following).label if following else ""
    return _("The project moves on to: %(stage)s. There is no way back.") % {"stage": stage}


@admin.register(Project)
class ProjectAdmin(StaffAdmin):
    """The list of projects."""

    list_display = ("__str__", "topic", "nation", "delivery_model", "host", "year", "status", "published_at")
    list_filter = ("nation", "delivery_model", "status", "year")
    list_select_related = ("nation", "host")
    search_fields = ("slug", "title", "topic", "place", "host__name")
    ordering = ("-year", "slug")
    autocomplete_fields = ("host",)
    fields = (
        "slug",
        "title",
        "summary",
        "topic",
        "nation",
        "place",
        "delivery_model",
        "host",
        "year",
        "status",
        "published_at",
    )
    readonly_fields = ("status", "published_at")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="publish",
            title="Show on the public pages",
            permission="projects.publish_project",
            available=lambda project: project.published_at is None,
            confirm="Everybody can read the project's page from now on.",
            run=_publish,
        ),
        Button(
            verb="move-on",
            title="Move on to the next stage",
            permission="projects.move_project",
            available=lambda project: after(PROJECT, project.status, "move_on") is not None,
            confirm=_next_stage,
            run=_move_on,
        ),
    )

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Staff write projects of their own nations."""
        if db_field.name == "nation":
            nations = nations_for(cast("User", request.user))
            every = Nation.objects.order_by("number")
            kwargs["queryset"] = every if nations is None else every.filter(pk__in=nations)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Project, form: Any, change: bool) -> Project:
        """Create or edit by an action."""
        by = cast("User", request.user)
        if change:
            return edit_project(by=by, project=obj, **form.cleaned_data)
        return create_project(by=by, now=timezone.now(), **form.cleaned_data)
