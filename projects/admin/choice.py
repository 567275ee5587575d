"""Balanced choices and their rules; the board is a page of its own."""

from functools import partial
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyStaffAdmin, ReadOnlyTabularInline, StaffAdmin
from projects.actions.choices import create_choice, keep_need, remove_rule
from projects.admin import balance
from projects.admin.choice_buttons import BUTTONS
from projects.models import SEES_ALL, Choice, ChoiceBand, ChoiceRule, NationNeed


class RuleInline(ReadOnlyTabularInline):
    """The rules, to look at; each has its own page."""

    model = ChoiceRule
    hide_title = True
    fields = ("feature", "value", "minimum", "maximum", "why")
    readonly_fields = fields
    ordering = ("feature", "value")


@admin.register(Choice)
class ChoiceAdmin(StaffAdmin):
    """The list of choices. Whose names the board shows depends on the permission to balance."""

    list_display = ("__str__", "call", "size", "status", "to_board", "settled_at", "published_at")
    list_filter = ("status",)
    list_select_related = ("call", "round__call")
    search_fields = ("call__slug", "call__title")
    ordering = ("-created_at", "pk")
    fields = (
        "call", "round", "size", "status", "to_board", "met_on", "settled_at", "settled_by", "set_aside_at",
        "set_aside_because", "published_at",
    )  # fmt: skip
    readonly_fields = (
        "status", "to_board", "met_on", "settled_at", "settled_by", "set_aside_at", "set_aside_because", "published_at",
    )  # fmt: skip
    inlines = (RuleInline,)
    buttons: ClassVar[tuple[Button, ...]] = BUTTONS

    def get_queryset(self, request: HttpRequest) -> QuerySet[Choice]:
        """With where the last random selection between equals stands, for the buttons."""
        last = ChoiceBand.objects.filter(choice=OuterRef("pk")).order_by("-pk").values("selection__status")[:1]
        return super().get_queryset(request).annotate(band_status=Subquery(last))  # type: ignore[no-any-return]

    def get_readonly_fields(self, request: HttpRequest, obj: Choice | None = None) -> tuple[str, ...]:
        """Call and round never change; the number of sites has its button."""
        fixed = ("call", "round", "size") if obj else ()
        return (*super().get_readonly_fields(request, obj), *fixed)

    def get_urls(self) -> list[URLPattern]:
        """Add the board, how far its job is, and moving one site."""
        wrap, name = self.admin_site.admin_view, "projects_choice"
        return [
            path("<int:choice_id>/board/", wrap(partial(balance.board, self)), name=f"{name}_board"),
            path("<int:choice_id>/board/job/", wrap(partial(balance.job, self)), name=f"{name}_job"),
            path(
                "<int:choice_id>/board/<int:expression_id>/<slug:to>/",
                wrap(partial(balance.move, self)),
                name=f"{name}_move",
            ),
            *super().get_urls(),
        ]

    def links(self, request: HttpRequest, choice: Choice) -> list[dict[str, Any]]:
        """The buttons, for the board."""
        return self._links(request, choice)

    @admin.display(description=gettext_lazy("balance board"))
    def to_board(self, choice: Choice) -> SafeString | str:
        """A link to the board."""
        if not choice.pk:
            return "–"
        address = balance.board_address(choice)
        return format_html(
            '<a class="text-primary-700 underline dark:text-primary-400" href="{}">{}</a>', address, _("Open the board")
        )

    def response_add(self, request: HttpRequest, obj: Choice, post_url_continue: Any = None) -> HttpResponse:
        """A new choice goes on at its board."""
        del post_url_continue
        return HttpResponseRedirect(balance.board_address(obj))

    def save_by_action(self, request: HttpRequest, obj: Choice, form: Any, change: bool) -> Choice:
        """Begin a choice; a standing one changes by its buttons."""
        if change:
            return obj
        return create_choice(by=cast("User", request.user), now=timezone.now(), **form.cleaned_data)


def _remove(request: HttpRequest, rule: ChoiceRule, data: dict[str, Any]) -> HttpResponse:
    remove_rule(by=cast("User", request.user), rule=rule)
    return HttpResponseRedirect(balance.board_address(rule.choice))


@admin.register(ChoiceRule)
class ChoiceRuleAdmin(ReadOnlyStaffAdmin):
    """Rules of balance; they are set and removed by buttons."""

    list_display = ("choice", "feature", "value", "minimum", "maximum", "why")
    list_filter = ("feature", "choice__status")
    list_select_related = ("choice__call",)
    search_fields = ("value", "why", "choice__call__slug")
    ordering = ("-choice", "feature", "value")
    fields = ("choice", "feature", "value", "minimum", "maximum", "why")
    readonly_fields = fields
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="remove",
            title="Remove the rule",
            permission=SEES_ALL,
            available=lambda rule: rule.choice.is_open(),
            confirm="The rule is taken away; its history stays. A proposal made with it is then out of date.",
            run=_remove,
            danger=True,
        ),
    )


@admin.register(NationNeed)
class NationNeedAdmin(StaffAdmin):
    """Each nation's share of what people need, with its source."""

    list_display = ("nation", "measure", "share", "source", "as_of", "is_example")
    list_filter = ("nation", "measure", "is_example")
    list_select_related = ("nation",)
    search_fields = ("measure", "words", "source")
    ordering = ("measure", "nation__number")
    fields = ("nation", "measure", "words", "share", "source", "as_of", "is_example")

    def save_by_action(self, request: HttpRequest, obj: NationNeed, form: Any, change: bool) -> NationNeed:
        """Write down or correct."""
        del change
        kept: NationNeed = keep_need(by=cast("User", request.user), need=obj, **form.cleaned_data)
        return kept
