"""Delivery models with their stages, criteria with the meanings of their scores, policy hooks, statements, hostings."""

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.programme.actions import edit_entry, remove_entry
from impact.programme.admin.reference import ReferenceAdmin
from impact.programme.admin.topic_buttons import by
from impact.programme.models import (
    Criterion,
    CriterionAnchor,
    DeliveryModel,
    DeliveryStage,
    Hosting,
    HostingPartner,
    PolicyHook,
    Statement,
    WorkPlanEntry,
)
from impact.ui.staff import Button, ReadOnlyStaffAdmin, ReadOnlyTabularInline, StaffAdmin


class _InWords(ReadOnlyTabularInline):
    """Rows with a text in four slots, shown in English."""

    hide_title = True
    ordering: tuple[str, ...] = ("position",)

    @admin.display(description=_("in words"))
    def in_words(self, row: Any) -> str:
        """The English text."""
        return str(row)


class StageInline(_InWords):
    model = DeliveryStage
    fields = readonly_fields = ("in_words",)


class AnchorInline(_InWords):
    model = CriterionAnchor
    fields = readonly_fields = ("in_words",)
    ordering = ("score",)


class PartnerInline(ReadOnlyTabularInline):
    model = HostingPartner
    fields = readonly_fields = ("organisation",)
    show_change_link = False


class _Web(ReferenceAdmin):
    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """An address typed without its beginning is a safe one."""
        if db_field.name == "url":
            kwargs["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(DeliveryModel)
class DeliveryModelAdmin(ReferenceAdmin):
    """The ways we work."""

    list_display = ("name", "slug", "months_from", "months_to", "position")
    search_fields = ("slug", "name")
    ordering = ("position", "pk")
    fields = ("slug", "name", "about", "months_from", "months_to", "offers", "asks", "position")
    inlines = (StageInline,)

    def get_readonly_fields(self, request: HttpRequest, obj: DeliveryModel | None = None) -> tuple[str, ...]:
        """Links lead to the short name."""
        return ("slug",) if obj else ()


@admin.register(DeliveryStage)
class DeliveryStageAdmin(ReferenceAdmin):
    """Stages of the ways we work."""

    list_display = ("name", "delivery_model", "position")
    list_filter = ("delivery_model",)
    list_select_related = ("delivery_model",)
    search_fields = ("name",)
    ordering = ("delivery_model__position", "position")
    fields = ("delivery_model", "position", "name", "about")


@admin.register(Criterion)
class CriterionAdmin(ReferenceAdmin):
    """What topics and sites are scored on."""

    list_display = ("label", "slug", "for_topics", "for_sites", "floor", "position")
    list_filter = ("for_topics", "for_sites")
    search_fields = ("slug", "label")
    ordering = ("position", "pk")
    fields = ("slug", "label", "about", "for_topics", "for_sites", "floor", "position")
    inlines = (AnchorInline,)

    def get_readonly_fields(self, request: HttpRequest, obj: Criterion | None = None) -> tuple[str, ...]:
        """Scores stand under the short name."""
        return ("slug",) if obj else ()


@admin.register(CriterionAnchor)
class CriterionAnchorAdmin(ReferenceAdmin):
    """What each score means."""

    list_display = ("words", "criterion", "score")
    list_filter = ("criterion",)
    list_select_related = ("criterion",)
    search_fields = ("words",)
    ordering = ("criterion__position", "score")
    fields = ("criterion", "score", "words")


@admin.register(PolicyHook)
class PolicyHookAdmin(_Web):
    """Law, policy, standards and bodies of each nation."""

    list_display = ("title", "nation", "kind", "url", "is_example")
    list_filter = ("nation", "kind", "is_example")
    list_select_related = ("nation",)
    search_fields = ("slug", "title", "url")
    ordering = ("nation__number", "kind", "slug")
    fields = ("slug", "nation", "kind", "title", "about", "url", "is_example")


@admin.register(Statement)
class StatementAdmin(ReferenceAdmin):
    """I and We statements."""

    list_display = ("words", "voice", "source", "position", "is_example")
    list_filter = ("voice", "is_example")
    search_fields = ("slug", "words", "source")
    ordering = ("voice", "position", "pk")
    fields = ("slug", "voice", "words", "source", "position", "is_example")


@admin.register(Hosting)
class HostingAdmin(ReadOnlyStaffAdmin):
    """Who hosts what: written when a site agreement is accepted."""

    list_display = ("organisation", "topic", "delivery_model", "nation", "year", "accepted_on")
    list_filter = ("year", "nation", "delivery_model", "is_example")
    list_select_related = ("organisation", "topic", "delivery_model", "nation")
    search_fields = ("organisation__name", "topic__slug", "place")
    ordering = ("-year", "organisation__name", "pk")
    inlines = (PartnerInline,)


def _remove_entry(request: HttpRequest, entry: WorkPlanEntry, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    remove_entry(by=by(request), entry=entry)
    messages.success(request, gettext("Taken out of the work plan."))
    return HttpResponseRedirect(reverse("admin:programme_workplanentry_changelist"))


@admin.register(WorkPlanEntry)
class WorkPlanEntryAdmin(StaffAdmin):
    """Topic, way of working, year; what already exists."""

    list_display = ("topic", "delivery_model", "year", "months")
    list_filter = ("year", "delivery_model", "topic__status")
    list_select_related = ("topic", "delivery_model")
    search_fields = ("topic__slug", "topic__title", "note", "exists")
    ordering = ("-year", "topic__slug", "delivery_model__position")
    fields = ("topic", "delivery_model", "year", "months", "note", "exists")
    buttons = (
        Button(
            verb="remove",
            title=_("Take it out of the work plan"),
            permission="programme.change_workplanentry",
            run=_remove_entry,
            danger=True,
            confirm=_("It is gone from the public board at once."),
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: WorkPlanEntry, form: Any, change: bool) -> WorkPlanEntry:
        """Keep it; say when the months are not usual."""
        entry = edit_entry(by=by(request), entry=obj, values=form.cleaned_data)
        if words := entry.delivery_model.warning_about(entry.months):
            messages.warning(request, words)
        return entry
