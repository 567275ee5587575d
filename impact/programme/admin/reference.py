"""Reference nouns: staff edit them, one action writes them."""

from typing import Any, cast

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions import edit_reference, remove_scope, source_of, suggest_topic
from impact.programme.forms import SuggestTopicForm
from impact.programme.models import (
    Code,
    Nation,
    Organisation,
    Perspective,
    Phase,
    Priority,
    PublishedFinding,
    Region,
    StaffScope,
)
from impact.ui.staff import Button, ReadOnlyStaffAdmin, StaffAdmin


class ReferenceAdmin(StaffAdmin):
    """A noun without states."""

    def save_by_action(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> Any:
        """Save it as edited."""
        return edit_reference(by=cast("User", request.user), noun=obj)


@admin.register(Organisation)
class OrganisationAdmin(ReferenceAdmin):
    """The register of organisations."""

    list_display = ("name", "kind", "nation", "region", "is_example")
    list_filter = ("kind", "nation", "is_example")
    list_select_related = ("nation", "region")
    search_fields = ("name", "website")
    ordering = ("name", "pk")
    fields = ("name", "kind", "nation", "region", "website", "is_example")


@admin.register(Priority)
class PriorityAdmin(ReferenceAdmin):
    """What people said matters."""

    list_display = ("label", "slug", "position", "is_example")
    list_filter = ("is_example",)
    search_fields = ("slug", "label")
    ordering = ("position", "pk")
    fields = ("slug", "label", "explanation", "position", "is_example")


@admin.register(Phase)
class PhaseAdmin(ReferenceAdmin):
    """The programme's phases."""

    list_display = ("title", "starts_on", "ends_on")
    list_filter = ("starts_on",)
    search_fields = ("slug", "title")
    ordering = ("starts_on", "pk")
    fields = ("slug", "title", "about", "starts_on", "ends_on")


@admin.register(Region)
class RegionAdmin(ReferenceAdmin):
    """Regions with their local terms."""

    list_display = ("name", "nation", "code", "number")
    list_filter = ("nation",)
    list_select_related = ("nation",)
    search_fields = ("code", "name")
    ordering = ("number",)
    fields = ("nation", "code", "number", "name")

    def get_readonly_fields(self, request: HttpRequest, obj: Region | None = None) -> tuple[str, ...]:
        """Codes are in people's answers: once written they never change their meaning."""
        return ("nation", "code", "number") if obj else ()


@admin.register(Perspective)
class PerspectiveAdmin(ReferenceAdmin):
    """Who people are in care."""

    list_display = ("label", "slug", "number", "position")
    list_filter = ("position",)
    search_fields = ("slug", "label")
    ordering = ("position", "pk")
    fields = ("slug", "number", "label", "position")

    def get_readonly_fields(self, request: HttpRequest, obj: Perspective | None = None) -> tuple[str, ...]:
        """Codes are in people's answers: once written they never change their meaning."""
        return ("slug", "number") if obj else ()


@admin.register(Code)
class CodeAdmin(ReferenceAdmin):
    """Code lists for equality questions: a new version is added beside the old one."""

    list_display = ("label", "list_name", "version", "nation", "code", "used")
    list_filter = ("list_name", "version", "nation", "used")
    list_select_related = ("nation",)
    search_fields = ("list_name", "code", "label")
    ordering = ("list_name", "version", "nation", "position")
    fields = ("list_name", "version", "nation", "code", "label", "position", "used")

    def get_readonly_fields(self, request: HttpRequest, obj: Code | None = None) -> tuple[str, ...]:
        """Codes are in people's answers: once written they never change their meaning."""
        return ("list_name", "version", "nation", "code") if obj else ()


@admin.register(StaffScope)
class StaffScopeAdmin(ReferenceAdmin):
    """For which nations staff work."""

    list_display = ("user", "nation")
    list_filter = ("nation",)
    list_select_related = ("user", "nation")
    search_fields = ("user__name", "user__email")
    ordering = ("user__name", "pk")
    fields = ("user", "nation")

    def has_delete_permission(self, request: HttpRequest, obj: StaffScope | None = None) -> bool:
        """A scope may be taken away."""
        return request.user.has_perm("programme.delete_staffscope")

    def delete_model(self, request: HttpRequest, obj: StaffScope) -> None:
        """Take it away."""
        remove_scope(by=cast("User", request.user), scope=obj)


@admin.register(Nation)
class NationAdmin(ReadOnlyStaffAdmin):
    """The four nations."""

    list_display = ("name", "code", "number")
    list_filter = ("code",)
    search_fields = ("code", "name")
    ordering = ("number",)


def _suggest(request: HttpRequest, finding: PublishedFinding, data: dict[str, Any]) -> HttpResponseRedirect:
    by, now = cast("User", request.user), timezone.now()
    topic = suggest_topic(by=by, now=now, source=source_of(finding), topic=data["topic"], title=data["title"])
    messages.success(request, gettext("The finding stands on the topic’s page as its source."))
    return HttpResponseRedirect(reverse("admin:programme_topic_change", args=[topic.pk]))


@admin.register(PublishedFinding)
class PublishedFindingAdmin(ReadOnlyStaffAdmin):
    """What published reports found."""

    buttons = (
        Button(
            verb="suggest",
            title=_("Suggest as a topic"),
            permission="programme.add_topic",
            run=_suggest,
            form=SuggestTopicForm,
            initial=lambda finding: {"title": source_of(finding).title},
            confirm=_("The topic’s page will say that it comes from this report."),
        ),
    )

    list_display = ("label", "place", "number", "url", "published_on")
    list_filter = ("published_on",)
    search_fields = ("label", "url")
    ordering = ("-published_on", "place", "pk")
