"""Milestones: what is late, what was reached, what moved and why."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.due import DueFilter
from impact.ui.staff import Button, ReadOnlyTabularInline
from projects.actions import move_milestone, reach_milestone
from projects.admin.part import PartAdmin, member_of_staff
from projects.forms.project_buttons import MoveMilestoneForm, ReachedOnForm
from projects.models import Milestone, MilestoneMove

CHANGE = "projects.change_milestone"


def _is_open(milestone: Milestone) -> bool:
    return milestone.done_on is None


def _reach(request: HttpRequest, milestone: Milestone, data: dict[str, Any]) -> str:
    reach_milestone(by=member_of_staff(request), today=timezone.localdate(), milestone=milestone, on=data["on"])
    return gettext("The milestone is marked as reached.")


def _move(request: HttpRequest, milestone: Milestone, data: dict[str, Any]) -> str:
    move_milestone(by=member_of_staff(request), now=timezone.now(), milestone=milestone, **data)
    return gettext("The milestone has another day. The one before and the reason are kept.")


class MilestoneMoveInline(ReadOnlyTabularInline):
    """How its day moved."""

    model = MilestoneMove
    hide_title = True
    show_change_link = False
    fields = ("from_day", "to_day", "reason", "by", "at")
    readonly_fields = fields
    ordering = ("at",)


@admin.register(Milestone)
class MilestoneAdmin(PartAdmin):
    """Every milestone of the nations this member of staff works for."""

    list_display = ("__str__", "project", "due_on", "done_on")
    list_filter = (DueFilter, ("done_on", admin.EmptyFieldListFilter), "project__nation")
    list_select_related = ("project",)
    search_fields = ("title", "project__slug")
    ordering = ("due_on", "pk")
    fields = ("project", "title", "due_on", "done_on", "done_by")
    readonly_fields = ("done_on", "done_by")
    inlines = (MilestoneMoveInline,)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="reached",
            title=_("It is reached"),
            permission=CHANGE,
            available=_is_open,
            form=ReachedOnForm,
            initial=lambda milestone: {"on": timezone.localdate()},
            confirm=_("The project's public page says so, if it has one."),
            run=_reach,
        ),
        Button(
            verb="move",
            title=_("Move its day"),
            permission=CHANGE,
            available=_is_open,
            form=MoveMilestoneForm,
            initial=lambda milestone: {"to": milestone.due_on},
            confirm=_("The day before and the reason stay on record."),
            run=_move,
        ),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Its day moves by a button, with a reason."""
        said = super().get_readonly_fields(request, obj)
        return (*said, "due_on") if obj else said
