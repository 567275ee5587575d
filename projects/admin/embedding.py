"""Embedding actions: who carries a lesson where, and whether it was taken up."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.due import DueFilter
from impact.ui.staff import Button
from projects.actions import begin_embedding, give_up, take_up
from projects.admin.part import PartAdmin, member_of_staff
from projects.forms.project_buttons import NotTakenUpForm, TakenUpForm
from projects.models import EmbeddingAction, Project
from projects.pure.stages import EMBEDDING, after

END = "projects.end_embeddingaction"


def _may(verb: str) -> Any:
    return lambda action: after(EMBEDDING, action.status, verb) is not None


def _begin(request: HttpRequest, action: EmbeddingAction, data: dict[str, Any]) -> str:
    begin_embedding(by=member_of_staff(request), action=action)
    return gettext("It is under way.")


def _take_up(request: HttpRequest, action: EmbeddingAction, data: dict[str, Any]) -> str:
    take_up(by=member_of_staff(request), action=action, **data)
    return gettext("Taken up, with its evidence. The lesson's public page says so, if it has one.")


def _give_up(request: HttpRequest, action: EmbeddingAction, data: dict[str, Any]) -> str:
    give_up(by=member_of_staff(request), action=action, **data)
    return gettext("Not taken up. The lesson's public page says so, if it has one.")


def _today(action: EmbeddingAction) -> dict[str, Any]:
    return {"on": timezone.localdate(), "uptake": action.uptake}


@admin.register(EmbeddingAction)
class EmbeddingActionAdmin(PartAdmin):
    """Every embedding action of the nations this member of staff works for."""

    parent = "lesson"
    list_display = ("__str__", "lesson", "owner", "due_on", "status")
    list_filter = (DueFilter, "status", "lesson__project__nation")
    list_select_related = ("lesson", "owner")
    search_fields = ("what", "owner__name", "lesson__slug")
    ordering = ("due_on", "pk")
    autocomplete_fields = ("owner",)
    fields = (
        "lesson", "what", "hook", "target", "owner", "owner_role", "due_on", "status", "uptake", "source", "source_url",
        "ended_on",
    )  # fmt: skip
    readonly_fields = ("status", "uptake", "source", "source_url", "ended_on")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="begin",
            title=_("It is under way"),
            permission=END,
            available=_may("begin"),
            confirm=_("The lesson's public page says so, if it has one."),
            run=_begin,
        ),
        Button(
            verb="taken-up",
            title=_("It was taken up"),
            permission=END,
            available=_may("take_up"),
            form=TakenUpForm,
            initial=_today,
            confirm=_("Only with evidence that others can check."),
            run=_take_up,
        ),
        Button(
            verb="not-taken-up",
            title=_("It was not taken up"),
            permission=END,
            available=_may("give_up"),
            form=NotTakenUpForm,
            initial=_today,
            confirm=_("This is worth knowing too. You can begin again later."),
            run=_give_up,
        ),
    )

    def project_of(self, obj: Any) -> Project:
        """Through its lesson."""
        project: Project = obj.lesson.project
        return project
