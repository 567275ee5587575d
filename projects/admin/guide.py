"""Guides of Ask IMPACT: written, read by a second person, published, looked at again."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin
from projects.actions import (
    add_source,
    create_guide,
    edit_guide,
    edit_source,
    look_at_guide_again,
    publish_guide,
    remove_source,
    revise_guide,
    send_guide_back,
    send_guide_to_review,
)
from projects.enums import GuideStatus
from projects.forms.staff import OnDayForm, WordsForm
from projects.models import Guide, GuideSource
from projects.pure.stages import GUIDE, after


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _can(verb: str) -> Any:
    return lambda guide: after(GUIDE, guide.status, verb) is not None


def _to_review(request: HttpRequest, guide: Guide, data: dict[str, Any]) -> str:
    send_guide_to_review(by=_by(request), now=timezone.now(), guide=guide)
    return gettext("A second person can read it now.")


def _back(request: HttpRequest, guide: Guide, data: dict[str, Any]) -> str:
    send_guide_back(by=_by(request), guide=guide, note=data["words"])
    return gettext("It is back with who writes it.")


def _publish(request: HttpRequest, guide: Guide, data: dict[str, Any]) -> str:
    publish_guide(by=_by(request), now=timezone.now(), guide=guide)
    return gettext("Published. Everybody who waited for it is told.")


def _revise(request: HttpRequest, guide: Guide, data: dict[str, Any]) -> str:
    revise_guide(by=_by(request), guide=guide)
    return gettext("It can be changed now. Its page says that it is being revised.")


def _again(request: HttpRequest, guide: Guide, data: dict[str, Any]) -> str:
    look_at_guide_again(by=_by(request), now=timezone.now(), guide=guide, review_on=data["on"])
    return gettext("Noted. The page shows the new day.")


def _remove(request: HttpRequest, source: GuideSource, data: dict[str, Any]) -> HttpResponse:
    guide = source.guide_id
    remove_source(by=_by(request), source=source)
    return HttpResponseRedirect(reverse("admin:projects_guide_change", args=[guide]))


class SourceInline(ReadOnlyTabularInline):
    """The guide's sources, to look at; each has its own page."""

    model = GuideSource
    hide_title = True
    fields = ("kind", "citation", "url")
    readonly_fields = fields
    ordering = ("kind", "position", "pk")


class PastReviewFilter(admin.SimpleListFilter):
    """What was to be looked at again by now."""

    title = _("review date")
    parameter_name = "past_review"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """One choice."""
        return [("yes", _("Past its review date"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep those."""
        return queryset.past_review(timezone.localdate()) if self.value() == "yes" else queryset  # type: ignore[attr-defined]


@admin.register(Guide)
class GuideAdmin(StaffAdmin):
    """The list of guides."""

    list_display = ("__str__", "status", "review_on", "reviewed_by", "published_at", "is_example")
    list_filter = ("status", PastReviewFilter, "is_example")
    list_select_related = ("reviewed_by",)
    search_fields = ("slug", "title", "short_answer")
    ordering = ("status", "slug")
    fields = (
        "slug", "title", "short_answer", "known", "not_known", "review_on", "is_example", "status", "review_note",
        "written_by", "sent_to_review_by", "sent_to_review_at", "reviewed_by", "reviewed_at", "published_at",
    )  # fmt: skip
    readonly_fields = (
        "status", "review_note", "written_by", "sent_to_review_by", "sent_to_review_at", "reviewed_by", "reviewed_at",
        "published_at",
    )  # fmt: skip
    inlines = (SourceInline,)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="to-review",
            title="Ask a second person to read it",
            permission="projects.change_guide",
            available=_can("send_to_review"),
            confirm="Its words and sources stay as they are until it is published or sent back.",
            run=_to_review,
        ),
        Button(
            verb="publish",
            title="I have read it: publish",
            permission="projects.review_guide",
            available=_can("publish"),
            confirm="You have read the words and the sources, and you did not write them. Everybody can read the guide "
            "from now on, and everybody who waited for it is told.",
            run=_publish,
        ),
        Button(
            verb="back",
            title="Send it back",
            permission="projects.review_guide",
            available=_can("send_back"),
            confirm="Say what has to change.",
            form=WordsForm,
            run=_back,
        ),
        Button(
            verb="again",
            title="Looked at again: it still holds",
            permission="projects.review_guide",
            available=lambda guide: guide.status == GuideStatus.PUBLISHED,
            confirm="Give the day on which it is to be looked at the next time.",
            form=OnDayForm,
            run=_again,
        ),
        Button(
            verb="revise",
            title="Revise it",
            permission="projects.change_guide",
            available=_can("revise"),
            confirm="The guide leaves the public list until a second person has read it again.",
            run=_revise,
            danger=True,
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: Guide, form: Any, change: bool) -> Guide:
        """Create or edit by an action."""
        if change:
            return edit_guide(by=_by(request), guide=obj, **form.cleaned_data)
        return create_guide(by=_by(request), now=timezone.now(), **form.cleaned_data)


@admin.register(GuideSource)
class GuideSourceAdmin(StaffAdmin):
    """The list of sources of guides."""

    list_display = ("__str__", "guide", "kind", "position")
    list_filter = ("kind",)
    list_select_related = ("guide",)
    search_fields = ("citation", "title", "guide__slug")
    ordering = ("guide", "kind", "position", "pk")
    fields = ("guide", "kind", "title", "citation", "url", "position")
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="remove",
            title="Remove",
            permission="projects.change_guidesource",
            available=lambda source: source.guide.status == GuideStatus.DRAFT,
            confirm="The source is taken out of the draft.",
            run=_remove,
            danger=True,
        ),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: GuideSource | None = None) -> tuple[str, ...]:
        """A source stays with its guide."""
        return (*super().get_readonly_fields(request, obj), *(("guide",) if obj else ()))

    def save_by_action(self, request: HttpRequest, obj: GuideSource, form: Any, change: bool) -> GuideSource:
        """Add or edit by an action."""
        if change:
            return edit_source(by=_by(request), source=GuideSource.objects.get(pk=obj.pk), **form.cleaned_data)
        return add_source(by=_by(request), **form.cleaned_data)
