"""Evaluation: the plan, what is measured, measured again, and what was found."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.staff import Button, ReadOnlyTabularInline
from projects.actions import show_part
from projects.admin.part import PartAdmin, member_of_staff
from projects.forms.project_buttons import FindingForm
from projects.models import EvaluationPlan, Finding, FollowUp, Indicator, Project


def show(request: HttpRequest, part: Any, data: dict[str, Any]) -> str:
    """Show a lesson, a finding or an update."""
    show_part(by=member_of_staff(request), now=timezone.now(), part=part)
    return gettext("Everybody can read it on the project's page now.")


SHOW = Button(
    verb="show",
    title=_("Show on the public pages"),
    permission="projects.publish_lesson",
    available=lambda part: part.published_at is None,
    confirm=_("Everybody can read it from now on. Is it in Welsh too, and does it name nobody who does not want that?"),
    run=show,
)


@admin.register(EvaluationPlan)
class EvaluationPlanAdmin(PartAdmin):
    """What is asked, how, by whom."""

    in_menu = False
    list_display = ("__str__", "created_at")
    list_filter = ("project__nation",)
    list_select_related = ("project",)
    search_fields = ("project__slug", "questions")
    ordering = ("project__slug",)
    fields = ("project", "questions", "methods", "who")


class FollowUpInline(ReadOnlyTabularInline):
    """When it was measured again."""

    model = FollowUp
    hide_title = True
    fields = ("on", "value", "words", "written_by")
    readonly_fields = fields
    ordering = ("on",)


@admin.register(Indicator)
class IndicatorAdmin(PartAdmin):
    """What is measured."""

    in_menu = False
    list_display = ("__str__", "project", "baseline", "baseline_on")
    list_filter = ("project__nation",)
    list_select_related = ("project",)
    search_fields = ("name", "project__slug")
    ordering = ("project__slug", "position", "pk")
    fields = ("project", "name", "unit", "baseline", "baseline_on", "position")
    inlines = (FollowUpInline,)


@admin.register(FollowUp)
class FollowUpAdmin(PartAdmin):
    """Measured again."""

    in_menu = False
    parent = "indicator"
    list_display = ("__str__", "indicator", "report")
    list_filter = ("indicator__project__nation",)
    list_select_related = ("indicator__project", "report")
    search_fields = ("indicator__name", "indicator__project__slug")
    ordering = ("-on", "pk")
    fields = ("indicator", "on", "value", "words")

    def project_of(self, obj: Any) -> Project:
        """Through its indicator."""
        project: Project = obj.indicator.project
        return project


@admin.register(Finding)
class FindingAdmin(PartAdmin):
    """What was found, on what evidence, and how sure we are."""

    in_menu = False
    form = FindingForm
    list_display = ("__str__", "project", "kind", "published_at")
    list_filter = ("kind", ("published_at", admin.EmptyFieldListFilter), "project__nation")
    list_select_related = ("project",)
    search_fields = ("words", "project__slug")
    ordering = ("-created_at", "pk")
    fields = ("project", "words", "kind", "strength", "indicator", "statements", "published_at")
    readonly_fields = ("published_at",)
    buttons: ClassVar[tuple[Button, ...]] = (SHOW,)
