"""Projects, from setting up to what became of them."""

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.staff import Button, StaffAdmin
from projects.actions import (
    ask_for_report,
    create_project,
    edit_project,
    invite_member,
    move_project_on,
    publish_project,
)
from projects.admin.part import member_of_staff
from projects.admin.project_parts import PROJECT_INLINES
from projects.enums import ProjectStatus
from projects.forms.project_buttons import AskForReportForm, InviteForm, MoveOnForm
from projects.models import (
    EmbeddingAction,
    EvaluationPlan,
    Finding,
    FollowUp,
    Indicator,
    LearningEntry,
    Lesson,
    Milestone,
    Post,
    Project,
    ProjectUpdate,
    TheoryOfChange,
)
from projects.pure.stages import PROJECT, after
from projects.queries.gates import length_warning, missing_for

PARTS = (
    Post,
    Milestone,
    TheoryOfChange,
    EvaluationPlan,
    Indicator,
    Finding,
    LearningEntry,
    Lesson,
    ProjectUpdate,
)
PARTS_OF_PARTS = (FollowUp, EmbeddingAction)


def _publish(request: HttpRequest, project: Project, data: dict[str, Any]) -> str:
    publish_project(by=member_of_staff(request), now=timezone.now(), project=project)
    return _("The project now has a public page.")


def _move_on(request: HttpRequest, project: Project, data: dict[str, Any]) -> str:
    moved = move_project_on(
        by=member_of_staff(request), now=timezone.now(), project=project, seen=project.status, reason=data["reason"]
    )
    return _("The project is now: %(stage)s.") % {"stage": moved.get_status_display()}


def _next_stage(project: Project) -> str:
    following = after(PROJECT, project.status, "move_on")
    stage = ProjectStatus(following).label if following else ""
    words = _("The project moves on to: %(stage)s. There is no way back.") % {"stage": stage}
    if missing := missing_for(project):
        words += " " + _("Missing: %(missing)s.") % {"missing": "; ".join(missing)}
    return words


def _invite(request: HttpRequest, project: Project, data: dict[str, Any]) -> str:
    invite_member(by=member_of_staff(request), now=timezone.now(), project=project, **data)
    return _("%(email)s is in the site's team. They sign in by a code sent to this address.") % data


def _ask(request: HttpRequest, project: Project, data: dict[str, Any]) -> str:
    ask_for_report(by=member_of_staff(request), now=timezone.now(), project=project, **data)
    return _("The team sees the report on its pages. We remind them a week before it is due, and once after.")


def _add_link(noun: type[Model], query: str = "") -> tuple[str, Any]:
    options = noun._meta  # noqa: SLF001
    return f"{reverse(f'admin:projects_{options.model_name}_add')}{query}", options.verbose_name


@admin.register(Project)
class ProjectAdmin(StaffAdmin):
    """The list of projects."""

    list_display = ("__str__", "topic", "nation", "delivery_model", "host", "year", "status", "published_at")
    list_filter = ("nation", "delivery_model", "status", "year", "topic")
    list_select_related = ("nation", "host", "delivery_model", "topic")
    search_fields = ("slug", "title", "topic_words", "place", "host__name")
    ordering = ("-year", "slug")
    autocomplete_fields = ("host",)
    fields = (
        "slug",
        "title",
        "summary",
        "topic",
        "topic_words",
        "nation",
        "place",
        "delivery_model",
        "host",
        "year",
        "starts_on",
        "ends_on",
        "usual_length",
        "hosting",
        "status",
        "published_at",
        "write_down",
    )
    readonly_fields = ("status", "published_at", "hosting", "usual_length", "write_down")
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
            form=MoveOnForm,
            run=_move_on,
        ),
        Button(
            verb="invite",
            title="Invite somebody to the site's team",
            permission="projects.add_teammember",
            confirm="We write to them. They see this project's team pages and nothing else.",
            form=InviteForm,
            run=_invite,
        ),
        Button(
            verb="ask-for-report",
            title="Ask for a report",
            permission="projects.add_sitereport",
            confirm="Every three months is usual.",
            form=AskForReportForm,
            run=_ask,
        ),
    )

    @admin.display(description=gettext_lazy("length"))
    def usual_length(self, project: Project) -> str:
        """A warning when it is not as usual; never a refusal."""
        return (length_warning(project) if project.pk else "") or _("As usual, or not known yet.")

    @admin.display(description=gettext_lazy("write down"))
    def write_down(self, project: Project) -> str | SafeString:
        """Links to add each kind of part."""
        if not project.pk:
            return _("Save the project first.")
        at = f"?project={project.pk}"
        links = [_add_link(noun, at) for noun in PARTS] + [_add_link(noun) for noun in PARTS_OF_PARTS]
        return format_html("<ul>{}</ul>", format_html_join("", '<li><a href="{}">{}</a></li>', links))

    def get_inlines(self, request: HttpRequest, obj: Project | None) -> Any:
        """Parts come once there is a project."""
        return PROJECT_INLINES if obj else ()

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Staff write projects of their own nations."""
        if db_field.name == "nation":
            nations = nations_for(member_of_staff(request))
            every = Nation.objects.order_by("number")
            kwargs["queryset"] = every if nations is None else every.filter(pk__in=nations)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: Project, form: Any, change: bool) -> Project:
        """Create or edit by an action; an unusual length is said, and saved all the same."""
        by = member_of_staff(request)
        if change:
            saved = edit_project(by=by, project=obj, **form.cleaned_data)
        else:
            saved = create_project(by=by, now=timezone.now(), **form.cleaned_data)
        if warning := length_warning(saved):
            messages.warning(request, warning)
        return saved
