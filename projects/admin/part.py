"""The base of the staff pages of everything that belongs to a project."""

from typing import Any, ClassVar, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.staff import StaffAdmin
from projects.actions import keep_part
from projects.models import Indicator, Lesson, Project


def member_of_staff(request: HttpRequest) -> User:
    """Who is signed in."""
    return cast("User", request.user)


class PartAdmin(StaffAdmin):
    """Staff write parts of their own nations' projects. What a part belongs to is said once."""

    in_menu: ClassVar[bool] = True
    parent: ClassVar[str] = "project"

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Smaller parts are reached from their project's page."""
        return super().get_model_perms(request) if self.in_menu else {}

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """A part stays where it is."""
        said = super().get_readonly_fields(request, obj)
        return (*said, self.parent) if obj else said

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """What belongs to a part comes once there is one."""
        return super().get_inlines(request, obj) if obj else ()

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only projects one works for."""
        user = member_of_staff(request)
        if db_field.name == "project":
            kwargs["queryset"] = Project.objects.visible_to(user).newest_first()
        elif db_field.name == "lesson":
            kwargs["queryset"] = Lesson.objects.visible_to(user).order_by("slug")
        elif db_field.name == "indicator":
            kwargs["queryset"] = Indicator.objects.visible_to(user).order_by("project__slug", "position", "pk")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> Any:
        """Write it down or correct it."""
        return keep_part(by=member_of_staff(request), now=timezone.now(), part=obj, values=form.cleaned_data)

    def project_of(self, obj: Any) -> Project:
        """The project it belongs to."""
        return cast("Project", obj.project)

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """Back to the project, unless there is another one to add."""
        response: HttpResponse = super().response_add(request, obj, post_url_continue)
        if "_addanother" in request.POST or "_continue" in request.POST:
            return response
        return self._to_project(obj)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Back to the project."""
        response: HttpResponse = super().response_change(request, obj)
        return response if "_continue" in request.POST else self._to_project(obj)

    def _to_project(self, obj: Any) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:projects_project_change", args=[self.project_of(obj).pk]))
