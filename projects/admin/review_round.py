"""Rounds of reviews with their board."""

from typing import Any, cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.staff import ReadOnlyTabularInline, StaffAdmin
from projects.actions import create_round, edit_round
from projects.admin.review_round_buttons import BUTTONS
from projects.enums import CallStatus, RoundStatus
from projects.models import Call, PanelMember, ReviewRound
from projects.queries.review_board import board_of


class PanelInline(ReadOnlyTabularInline):
    """Who sits on the panel; each has a page."""

    model = PanelMember
    hide_title = True
    fields = ("user", "lived_experience", "most", "reading", "left_at")
    readonly_fields = fields
    ordering = ("user__name",)

    def get_queryset(self, request: HttpRequest) -> Any:
        """With their names, in one query."""
        return super().get_queryset(request).select_related("user")


@admin.register(ReviewRound)
class ReviewRoundAdmin(StaffAdmin):
    """Every round of every call: a round is of all four nations."""

    list_display = ("__str__", "call", "number", "status", "opens_at", "due_at", "board_link")
    list_filter = ("status", "call")
    list_select_related = ("call",)
    search_fields = ("call__slug", "call__title")
    ordering = ("-opens_at", "pk")
    inlines = (PanelInline,)
    fieldsets = (
        (None, {"fields": ("call", "number", "status", "opens_at", "due_at", "board_link")}),
        (_("How it is done"), {"fields": ("hide_identity", "fewest_reviews", "most_each", "wide_total", "run_by")}),
        (_("Closing"), {"fields": ("closed_at", "closed_by", "close_reason")}),
    )
    readonly_fields = ("number", "status", "board_link", "run_by", "closed_at", "closed_by", "close_reason")
    buttons = BUTTONS

    def get_readonly_fields(self, request: HttpRequest, obj: ReviewRound | None = None) -> tuple[str, ...]:
        """A round keeps its call."""
        return (*super().get_readonly_fields(request, obj), *(("call",) if obj else ()))

    def has_change_permission(self, request: HttpRequest, obj: ReviewRound | None = None) -> bool:
        """A closed round is only read."""
        closed = obj is not None and obj.status == RoundStatus.CLOSED
        return not closed and bool(super().has_change_permission(request, obj))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Calls that may have closed: the action looks again."""
        if db_field.name == "call":
            kwargs["queryset"] = Call.objects.announced().exclude(status=CallStatus.PLANNED).order_by("-closes_at")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_by_action(self, request: HttpRequest, obj: ReviewRound, form: Any, change: bool) -> ReviewRound:
        """Create or edit by an action."""
        by, fields = cast("User", request.user), dict(form.cleaned_data)
        if change:
            return edit_round(by=by, review_round=obj, **fields)
        return create_round(by=by, now=timezone.now(), call=fields.pop("call"), **fields)

    def get_urls(self) -> list[URLPattern]:
        """Add the board."""
        page = self.admin_site.admin_view(self.board_view)
        return [path("<int:round_id>/board/", page, name="projects_reviewround_board"), *super().get_urls()]

    @admin.display(description=_("board"))
    def board_link(self, review_round: ReviewRound) -> str | SafeString:
        """Where to see how far the reviews are."""
        if not review_round.pk:
            return "–"
        url = reverse("admin:projects_reviewround_board", args=[review_round.pk])
        return format_html('<a href="{}">{}</a>', url, _("How far the reviews are"))

    def board_view(self, request: HttpRequest, round_id: int) -> HttpResponse:
        """Expressions and reviewers, who is late, figures: fifty on a page."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        found = ReviewRound.objects.visible_to(cast("User", request.user)).select_related("call").filter(pk=round_id)
        review_round = found.first()
        if review_round is None:
            raise Http404
        number = request.GET.get("page", "1")
        board = board_of(
            review_round,
            cast("User", request.user),
            now=timezone.now(),
            number=int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1,  # noqa: PLR2004
            show=request.GET.get("show", "all"),
        )
        context = {
            **self.admin_site.each_context(request),
            "title": _("Board"),
            "round": review_round,
            "board": board,
            "home": reverse("admin:projects_reviewround_change", args=[review_round.pk]),
            "may_open": request.user.has_perm("projects.view_review"),
            "may_run": request.user.has_perm("projects.view_panelmember"),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "admin/projects/board.html", context)
