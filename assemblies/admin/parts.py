"""Parts of a session with pages of their own, found through it: whoever may change the session may change them."""

from collections.abc import Callable
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assemblies.actions.preparing import edit_agenda_item, edit_paper, move_agenda_item, remove_agenda_item, show_paper
from assemblies.forms.session import AgendaItemForm, PaperForm, part_in
from assemblies.models import AgendaItem, Paper
from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyTabularInline, StaffAdmin

VIEW, CHANGE = "assemblies.view_session", "assemblies.change_session"


def by(request: HttpRequest) -> User:
    """Who is signed in."""
    return cast("User", request.user)


def in_words(field: str, label: Any) -> Any:
    """A column or line with the English text of a field that has four slots: read-only ones are not shown as JSON."""

    def show(admin_page: Any, row: Any) -> str:
        del admin_page
        return str(getattr(row, field)) or "–"

    show.__name__ = f"{field}_in_words"
    return admin.display(description=label, ordering=field)(show)


def link_in_words(field: str, label: Any) -> Any:
    """The same as a link to the row's own page: tables under a row have no other way there."""

    def show(table: Any, row: Any) -> str:
        del table
        meta = row._meta  # noqa: SLF001
        url = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[row.pk])
        return format_html(
            '<a class="text-primary-700 underline dark:text-primary-400" href="{}">{}</a>', url, getattr(row, field)
        )

    show.__name__ = f"{field}_link"
    return admin.display(description=label)(show)


class PartAdmin(StaffAdmin):
    """Stands in no menu; its session leads here."""

    fields: ClassVar[tuple[str, ...]] = ()
    told: ClassVar[dict[str, str]] = {}  # what stands for a text that can't be changed

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """A form, or everything to look at."""
        if self.has_change_permission(request, obj):
            return self.fields
        return tuple(self.told.get(name, name) for name in self.fields)

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Not in menus."""
        return {}

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Buttons of the session add."""
        return False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As the session."""
        return bool(request.user.has_perm(VIEW))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """As the session, while it stands."""
        return bool(request.user.has_perm(CHANGE)) and (obj is None or not obj.session.is_cancelled)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Back to the session."""
        return _to_session(obj)


def _to_session(part: Any) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("admin:assemblies_session_change", args=[part.session_id]))


def _move(*, earlier: bool) -> Callable[[HttpRequest, AgendaItem, dict[str, Any]], HttpResponse]:
    def run(request: HttpRequest, item: AgendaItem, data: dict[str, Any]) -> HttpResponse:
        del data
        return _to_session(move_agenda_item(by=by(request), item=item, earlier=earlier))

    return run


def _remove(request: HttpRequest, item: AgendaItem, data: dict[str, Any]) -> HttpResponse:
    del data
    session = remove_agenda_item(by=by(request), item=item)
    return HttpResponseRedirect(reverse("admin:assemblies_session_change", args=[session.pk]))


def _show(*, published: bool) -> Callable[[HttpRequest, Paper, dict[str, Any]], str]:
    def run(request: HttpRequest, paper: Paper, data: dict[str, Any]) -> str:
        del data
        show_paper(by=by(request), paper=paper, published=published)
        return gettext("Members can read it now.") if published else gettext("Members can't read it any more.")

    return run


@admin.register(AgendaItem)
class AgendaItemAdmin(PartAdmin):
    """One part of an agenda."""

    form = AgendaItemForm
    list_display = ("session", "position", "words", "kind", "minutes")
    list_select_related = ("session__assembly", "session__entry")
    search_fields = ("title",)
    ordering = ("session", "position")
    fields = ("session", "position", "title", "kind", "minutes")
    told = {"title": "words"}
    readonly_fields = ("session", "position", "words")
    words = in_words("title", _("title"))
    buttons = (
        Button(verb="earlier", title=_("Move it up"), permission=CHANGE, run=_move(earlier=True)),
        Button(verb="later", title=_("Move it down"), permission=CHANGE, run=_move(earlier=False)),
        Button(
            verb="remove", title=_("Take it off the agenda"), permission=CHANGE, run=_remove, danger=True,
            confirm=_("The other parts close up."),
        ),
    )  # fmt: skip

    def save_by_action(self, request: HttpRequest, obj: AgendaItem, form: Any, change: bool) -> AgendaItem:
        """Correct it."""
        item = AgendaItem.objects.select_related("session").get(pk=obj.pk)
        return edit_agenda_item(by=by(request), item=item, part=part_in(form.cleaned_data))


@admin.register(Paper)
class PaperAdmin(PartAdmin):
    """One paper."""

    form = PaperForm
    list_display = ("session", "words", "published")
    list_filter = ("published",)
    list_select_related = ("session__assembly", "session__entry")
    search_fields = ("title", "body")
    ordering = ("session", "position")
    fields = ("session", "title", "body", "published")
    told = {"title": "words", "body": "whole"}
    readonly_fields = ("session", "published", "words", "whole")
    words = in_words("title", _("title"))
    whole = in_words("body", _("text"))
    buttons = (
        Button(
            verb="show", title=_("Let members read it"), permission=CHANGE, run=_show(published=True),
            available=lambda paper: not paper.published, confirm=_("Everybody with a seat can read it from now on."),
        ),
        Button(
            verb="hide", title=_("Take it back"), permission=CHANGE, run=_show(published=False), danger=True,
            available=lambda paper: paper.published, confirm=_("Members don't see it any more."),
        ),
    )  # fmt: skip

    def save_by_action(self, request: HttpRequest, obj: Paper, form: Any, change: bool) -> Paper:
        """Correct it."""
        paper = Paper.objects.select_related("session").get(pk=obj.pk)
        data = form.cleaned_data
        return edit_paper(by=by(request), paper=paper, title=data["title"], body=data["body"])


class PartInline(ReadOnlyTabularInline):
    """Rows of a session or vote: whoever may see it sees them."""

    hide_title = True
    needs: ClassVar[str] = VIEW

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """The permission of what they belong to is enough."""
        return bool(request.user.has_perm(self.needs))


class AgendaInline(PartInline):
    """What is planned."""

    model = AgendaItem
    fields = ("position", "words", "kind", "minutes")
    readonly_fields = ("words",)
    ordering = ("position",)
    words = link_in_words("title", _("title"))


class PaperInline(PartInline):
    """What members read."""

    model = Paper
    fields = ("words", "published")
    readonly_fields = ("words",)
    ordering = ("position", "pk")
    words = link_in_words("title", _("title"))
