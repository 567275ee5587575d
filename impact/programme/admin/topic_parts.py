"""What belongs to a topic: evidence, notes, context, sources. Found through the topic, not through the menu."""

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.programme import actions
from impact.programme.admin.topic_buttons import CHANGE, by
from impact.programme.models import ContextNote, EvidenceColumn, EvidenceItem, Topic, TopicSource
from impact.ui.staff import Button, StaffAdmin


def to_topic(request: HttpRequest, topic: Topic, words: str) -> HttpResponseRedirect:
    """Back to the topic."""
    messages.success(request, words)
    return HttpResponseRedirect(reverse("admin:programme_topic_change", args=[topic.pk]))


class PartOfTopicAdmin(StaffAdmin):
    """Whoever may change a topic changes its parts; whoever may look at it looks at them."""

    list_select_related: tuple[str, ...] = ("topic",)
    fixed: ClassVar[tuple[str, ...]] = ("topic",)

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Not in the menu."""
        return {}

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As for the topic."""
        return bool(request.user.has_perm("programme.view_topic"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """As for the topic."""
        return bool(request.user.has_perm(CHANGE))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As for the topic."""
        return bool(request.user.has_perm(CHANGE))

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """It stays with its topic."""
        return (*super().get_readonly_fields(request, obj), *(self.fixed if obj else ()))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Topics in an order people find things in."""
        if db_field.name == "topic":
            kwargs["queryset"] = Topic.objects.visible_to(by(request)).order_by("slug")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """An address typed without its beginning is a safe one."""
        if db_field.name == "url":
            kwargs["assume_scheme"] = "https"
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def values(self, obj: Any, form: Any) -> dict[str, Any]:
        """What was typed, with what can't be changed."""
        return {**{name: getattr(obj, name) for name in self.fixed}, **form.cleaned_data}

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """Back to the topic, unless there is another one to add."""
        if "_addanother" in request.POST:
            super().response_add(request, obj, post_url_continue)
            return HttpResponseRedirect(f"{request.path}?topic={obj.topic_id}")
        return to_topic(request, obj.topic, gettext("Kept."))

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Back to the topic."""
        return to_topic(request, obj.topic, gettext("Kept."))


def _remove_item(request: HttpRequest, item: EvidenceItem, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    return to_topic(request, actions.remove_evidence(by=by(request), item=item), gettext("Taken out."))


def _remove_note(request: HttpRequest, column: EvidenceColumn, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    return to_topic(request, actions.remove_note(by=by(request), column=column), gettext("Taken out."))


def _remove_source(request: HttpRequest, source: TopicSource, data: dict[str, Any]) -> HttpResponseRedirect:
    del data
    return to_topic(request, actions.remove_source(by=by(request), source=source), gettext("Taken out."))


def _remove(run: Any, confirm: Any) -> Button:
    return Button(verb="remove", title=_("Take it out"), permission=CHANGE, run=run, danger=True, confirm=confirm)


@admin.register(EvidenceItem)
class EvidenceItemAdmin(PartOfTopicAdmin):
    """Research, lived experience, practice knowledge."""

    list_display = ("title", "topic", "kind", "citation")
    list_filter = ("kind", "topic")
    search_fields = ("title", "summary", "citation")
    ordering = ("topic", "kind", "position", "pk")
    fields = ("topic", "kind", "title", "summary", "citation", "url", "position")
    buttons = (_remove(_remove_item, _("A public topic has to say something in each column.")),)

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> EvidenceItem:
        """Write it down or correct it."""
        return actions.edit_evidence(by=by(request), item=obj, values=self.values(obj, form))


@admin.register(EvidenceColumn)
class EvidenceColumnAdmin(PartOfTopicAdmin):
    """What was looked for and not found."""

    list_display = ("kind", "topic", "searched_on")
    list_filter = ("kind", "topic")
    search_fields = ("note",)
    ordering = ("topic", "kind")
    fields = ("topic", "kind", "note", "searched_on")
    fixed: ClassVar[tuple[str, ...]] = ("topic", "kind")
    buttons = (_remove(_remove_note, _("A public topic has to say something in each column.")),)

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> EvidenceColumn:
        """Write it down or correct it."""
        return actions.note_column(by=by(request), column=obj, values=self.values(obj, form))


@admin.register(ContextNote)
class ContextNoteAdmin(PartOfTopicAdmin):
    """What is different in one nation."""

    list_display = ("topic", "nation")
    list_filter = ("nation", "topic")
    list_select_related = ("topic", "nation")
    search_fields = ("text",)
    ordering = ("topic", "nation")
    fields = ("topic", "nation", "text")
    fixed: ClassVar[tuple[str, ...]] = ("topic", "nation")

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> ContextNote:
        """Write it down or correct it."""
        return actions.write_context(by=by(request), note=obj, values=self.values(obj, form))


@admin.register(TopicSource)
class TopicSourceAdmin(PartOfTopicAdmin):
    """Where a topic comes from, to look at and take out."""

    list_display = ("words", "topic", "kind", "url")
    list_filter = ("kind", "topic")
    search_fields = ("title", "url")
    ordering = ("topic", "created_at", "pk")
    fields = ("topic", "kind", "words", "finding", "url", "created_at")
    readonly_fields = fields
    buttons = (_remove(_remove_source, _("Once the topic is decided, its sources stay.")),)

    @admin.display(description=_("title"))
    def words(self, source: TopicSource) -> str:
        """In English."""
        return str(source.title)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Buttons add."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Buttons take out."""
        return False
