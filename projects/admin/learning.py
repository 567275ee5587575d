"""The learning log, the lessons written from it, and updates."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from impact.ui.staff import Button, ReadOnlyTabularInline
from projects.admin.evaluation import SHOW
from projects.admin.part import PartAdmin, member_of_staff
from projects.forms.project_buttons import LessonForm
from projects.models import EmbeddingAction, LearningEntry, Lesson, ProjectUpdate
from projects.queries.reports import helps_and_hinders


def only_codes(db_field: Any) -> dict[str, QuerySet[Any]]:
    """The codes of what helps and hinders, in their order."""
    return {"queryset": helps_and_hinders()} if db_field.name == "codes" else {}


@admin.register(LearningEntry)
class LearningEntryAdmin(PartAdmin):
    """Entries of sites and staff."""

    list_display = ("__str__", "project", "on", "written_by")
    list_filter = ("on", "project__nation", "codes")
    list_select_related = ("project", "written_by")
    search_fields = ("tried", "saw", "learned", "shared", "project__slug")
    ordering = ("-on", "-pk")
    fields = ("project", "on", "tried", "saw", "learned", "shared", "codes", "language", "written_by")
    readonly_fields = ("written_by",)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Codes in their order."""
        return super().formfield_for_manytomany(db_field, request, **{**only_codes(db_field), **kwargs})


class EmbeddingInline(ReadOnlyTabularInline):
    """How it is carried on."""

    model = EmbeddingAction
    hide_title = True
    fields = ("what_words", "owner", "due_on", "status")
    readonly_fields = fields
    ordering = ("due_on",)

    @admin.display(description="what")
    def what_words(self, action: EmbeddingAction) -> str:
        """The English words."""
        return str(action.what)


@admin.register(Lesson)
class LessonAdmin(PartAdmin):
    """What others can learn."""

    form = LessonForm
    list_display = ("__str__", "project", "published_at")
    list_filter = (("published_at", admin.EmptyFieldListFilter), "project__nation", "codes")
    list_select_related = ("project",)
    search_fields = ("slug", "title", "words", "project__slug")
    ordering = ("-created_at", "pk")
    fields = ("project", "slug", "title", "words", "entries", "codes", "hooks", "statements", "published_at")
    readonly_fields = ("published_at",)
    inlines = (EmbeddingInline,)
    buttons: ClassVar[tuple[Button, ...]] = (SHOW,)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Entries one may read; codes in their order."""
        if db_field.name == "entries":
            kwargs["queryset"] = LearningEntry.objects.visible_to(member_of_staff(request)).newest_first()
        return super().formfield_for_manytomany(db_field, request, **{**only_codes(db_field), **kwargs})


@admin.register(ProjectUpdate)
class ProjectUpdateAdmin(PartAdmin):
    """Notes for the public page."""

    in_menu = False
    list_display = ("__str__", "project", "on", "published_at")
    list_filter = (("published_at", admin.EmptyFieldListFilter), "project__nation")
    list_select_related = ("project",)
    search_fields = ("title", "words", "project__slug")
    ordering = ("-on", "pk")
    fields = ("project", "title", "words", "on", "published_at")
    readonly_fields = ("published_at",)
    buttons: ClassVar[tuple[Button, ...]] = (SHOW,)
