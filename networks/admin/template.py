"""Kinds of networks: sizes, kinds of people, windows, days; and the questions their groups ask themselves."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from impact.programme.admin.reference import ReferenceAdmin
from impact.programme.models import NetworkTemplate, SelfQuestion
from impact.ui.staff import ReadOnlyTabularInline
from networks.enums import MemberKind


class SelfQuestionInline(ReadOnlyTabularInline):
    """The questions, to look at."""

    model = SelfQuestion
    hide_title = True
    fields = readonly_fields = ("position", "in_words")
    ordering = ("position",)

    @admin.display(description=_("question"))
    def in_words(self, row: SelfQuestion) -> str:
        """The English text."""
        return str(row)


@admin.register(NetworkTemplate)
class NetworkTemplateAdmin(ReferenceAdmin):
    """What is changed here holds from now on for the networks of this kind, also for those that meet already."""

    list_display = ("name", "slug", "people_from", "people_to", "meetings", "window_months")
    search_fields = ("slug", "name")
    ordering = ("position", "pk")
    fields = (
        "slug", "name", "about", "people_from", "people_to", "kinds", "leaders_from", "leaders_to", "leaders_meet",
        "meetings", "window_months", "days_between", "materials_days", "record_days", "again_days", "position",
    )  # fmt: skip
    inlines = (SelfQuestionInline,)

    def get_readonly_fields(self, request: HttpRequest, obj: NetworkTemplate | None = None) -> tuple[str, ...]:
        """It is known by its short name."""
        return ("slug",) if obj else ()

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Kinds are ticked, not typed."""
        if db_field.name == "kinds":
            return forms.MultipleChoiceField(
                label=capfirst(db_field.verbose_name),
                choices=MemberKind.choices,
                widget=forms.CheckboxSelectMultiple,
            )
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(SelfQuestion)
class SelfQuestionAdmin(ReferenceAdmin):
    """What groups of one kind ask themselves about how they work."""

    list_display = ("__str__", "template", "position")
    list_filter = ("template",)
    list_select_related = ("template",)
    search_fields = ("text",)
    ordering = ("template__position", "position")
    fields = ("template", "position", "text")
