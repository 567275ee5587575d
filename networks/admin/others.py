"""The network of networks: themes with their matrix, and digests."""

from functools import partial
from typing import Any, ClassVar, cast

from django.contrib import admin, messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.refusals import Refused
from impact.ui.staff import Button, StaffAdmin
from networks.actions.digests import ask_for_digest, check_digest, edit_digest, send_digest
from networks.actions.themes import code_items, keep_theme
from networks.enums import DigestStatus
from networks.models import Digest, RecordItem, Theme
from networks.queries.digests import lines_of_digest
from networks.queries.matrix import matrix_of

SEND = "networks.send_digest"


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


@admin.register(Theme)
class ThemeAdmin(StaffAdmin):
    """Themes of a network; each leads to the matrix over all places."""

    list_display = ("__str__", "network", "position", "matrix")
    list_filter = ("network",)
    list_select_related = ("network",)
    search_fields = ("name", "network__slug")
    ordering = ("network__slug", "position")
    fields = ("network", "position", "name", "differs")

    def get_urls(self) -> list[URLPattern]:
        """The matrix of a network, and putting pieces under a theme."""
        wrap = self.admin_site.admin_view
        return [
            path("<int:theme_id>/matrix/", wrap(partial(_matrix, self)), name="networks_theme_matrix"),
            path("<int:theme_id>/pieces/", wrap(partial(_pieces, self)), name="networks_theme_pieces"),
            *super().get_urls(),
        ]

    @admin.display(description=gettext_lazy("in all places"))
    def matrix(self, theme: Theme) -> SafeString:
        """Links to the matrix and to the pieces."""
        return format_html(
            '<a href="{}">{}</a> · <a href="{}">{}</a>',
            reverse("admin:networks_theme_matrix", args=[theme.pk]), _("Matrix"),
            reverse("admin:networks_theme_pieces", args=[theme.pk]), _("Put pieces under it"),
        )  # fmt: skip

    def save_by_action(self, request: HttpRequest, obj: Theme, form: Any, change: bool) -> Theme:
        """Write or change by an action."""
        return keep_theme(by=_by(request), theme=obj if change else None, **form.cleaned_data)


def _theme(model_admin: ThemeAdmin, request: HttpRequest, theme_id: int) -> Theme:
    found = model_admin.get_queryset(request).filter(pk=theme_id).select_related("network").first()
    if found is None or not model_admin.has_view_permission(request, found):
        raise Http404
    return cast("Theme", found)


def _page(model_admin: StaffAdmin, request: HttpRequest, title: str, **more: Any) -> dict[str, Any]:
    return {**model_admin.admin_site.each_context(request), "opts": model_admin.opts, "title": title, **more}


def _matrix(model_admin: ThemeAdmin, request: HttpRequest, theme_id: int) -> HttpResponse:
    theme = _theme(model_admin, request, theme_id)
    matrix = matrix_of(theme.network, shared_only=False)
    context = _page(model_admin, request, str(theme.network), matrix=matrix)
    return render(request, "admin/networks/matrix.html", context)


def _pieces(model_admin: ThemeAdmin, request: HttpRequest, theme_id: int) -> HttpResponse:
    theme = _theme(model_admin, request, theme_id)
    allowed = request.user.has_perm("networks.add_itemtheme")
    if request.method == "POST" and allowed:
        chosen = RecordItem.objects.readable().filter(
            pk__in=[pk for pk in request.POST.getlist("item") if pk.isdigit()]
        )
        number = code_items(by=_by(request), now=timezone.now(), theme=theme, items=chosen)
        messages.success(request, _("%(number)d pieces are new under this theme.") % {"number": number})
        return HttpResponseRedirect(request.path)
    free = (
        RecordItem.objects.readable()
        .filter(record__meeting__local_network__network=theme.network_id)
        .exclude(themes__theme=theme)
        .select_related("record__meeting__local_network")
        .order_by("record__meeting__local_network__place", "pk")
    )
    context = _page(model_admin, request, str(theme), theme=theme, pieces=free[:200], allowed=allowed)
    return render(request, "admin/networks/pieces.html", context)


def _check(request: HttpRequest, digest: Digest, data: dict[str, Any]) -> str:
    check_digest(by=_by(request), now=timezone.now(), digest=digest)
    return _("Checked. Somebody else sends it.")


def _send(request: HttpRequest, digest: Digest, data: dict[str, Any]) -> str:
    sent = send_digest(by=_by(request), now=timezone.now(), digest=digest)
    return _("Sent to %(number)d coordinators.") % {"number": sent.copies.count()}


@admin.register(Digest)
class DigestAdmin(StaffAdmin):
    """Digests: a worker drafts, one person checks, another sends."""

    list_display = ("__str__", "network", "number", "status", "drafted_at", "sent_at")
    list_filter = ("status", "network")
    list_select_related = ("network",)
    search_fields = ("network__slug", "network__title", "intro")
    ordering = ("-created_at", "pk")
    fields = ("network", "number", "status", "drafted_at", "checked_by", "checked_at", "sent_by", "sent_at", "pieces")
    readonly_fields = (*fields[1:],)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="check", title="Checked", permission=SEND, run=_check,
            available=lambda digest: digest.status == DigestStatus.DRAFT and digest.drafted_at is not None,
            confirm="You have read every piece. After this it can no longer be edited.",
        ),
        Button(
            verb="send", title="Send to all coordinators", permission=SEND, run=_send,
            available=lambda digest: digest.status == DigestStatus.CHECKED,
            confirm="Every coordinator and second leader of this network gets a message with the link.",
        ),
    )  # fmt: skip

    def get_urls(self) -> list[URLPattern]:
        """The pieces of a digest."""
        wrap = self.admin_site.admin_view
        mine = path("<int:digest_id>/pieces/", wrap(partial(_edit, self)), name="networks_digest_pieces")
        return [mine, *super().get_urls()]

    def get_readonly_fields(self, request: HttpRequest, obj: Digest | None = None) -> tuple[str, ...]:
        """A digest keeps its network."""
        return (*super().get_readonly_fields(request, obj), *(("network",) if obj else ()))

    @admin.display(description=gettext_lazy("pieces"))
    def pieces(self, digest: Digest) -> SafeString | str:
        """A link to its pieces."""
        if not digest.pk:
            return "–"
        url = reverse("admin:networks_digest_pieces", args=[digest.pk])
        return format_html('<a href="{}">{}</a>', url, _("Read and edit the pieces"))

    def save_by_action(self, request: HttpRequest, obj: Digest, form: Any, change: bool) -> Digest:
        """A new one is drafted by a worker."""
        if change:
            return obj
        return ask_for_digest(by=_by(request), now=timezone.now(), network=form.cleaned_data["network"])


def _edit(model_admin: DigestAdmin, request: HttpRequest, digest_id: int) -> HttpResponse:
    digest = model_admin.get_queryset(request).filter(pk=digest_id).select_related("network").first()
    if digest is None or not model_admin.has_view_permission(request, digest):
        raise Http404
    lines = lines_of_digest(digest, all_of_them=True)
    can_edit = digest.status == DigestStatus.DRAFT and request.user.has_perm(SEND)
    if request.method == "POST" and can_edit:
        try:
            items = {line.row.pk: _typed(request, line.row.pk) for _theme, rows in lines for line in rows}
            seen = int(request.POST.get("seen") or 0) if (request.POST.get("seen") or "").isdigit() else 0
            edit_digest(
                by=_by(request), digest=digest, seen=seen, intro=request.POST.get("intro", "")[:3000], items=items
            )
            messages.success(request, _("Saved."))
        except Refused as refusal:
            messages.error(request, str(refusal.message))
        return HttpResponseRedirect(request.path)
    context = _page(model_admin, request, str(digest), digest=digest, themes=lines, can_edit=can_edit)
    return render(request, "admin/networks/digest.html", context)


def _typed(request: HttpRequest, key: int) -> tuple[bool, str, int]:
    position = request.POST.get(f"position-{key}", "")
    place = min(int(position), 9999) if position.isdigit() else 0
    return request.POST.get(f"kept-{key}") == "on", request.POST.get(f"note-{key}", "")[:500], place
