"""The manager's board: all local networks and their meetings on one page, and the inbox of what is late."""

from typing import Any, cast

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.ui.asked import asked
from networks.enums import NetworkStatus
from networks.models import LocalNetwork, Network
from networks.queries.manager import inbox_of, manager_board


def board(model_admin: "ModelAdmin[LocalNetwork]", request: HttpRequest) -> HttpResponse:
    """Every local network one sees; narrowed by network, nation, stage, words, or to what is late."""
    return _page(model_admin, request, "admin/networks/board.html", _("Board of all local networks"))


def inbox(model_admin: "ModelAdmin[LocalNetwork]", request: HttpRequest) -> HttpResponse:
    """What is late or missing, line by line."""
    return _page(model_admin, request, "admin/networks/inbox.html", _("Networks inbox"))


def _page(model_admin: "ModelAdmin[LocalNetwork]", request: HttpRequest, template: str, title: str) -> HttpResponse:
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    wanted = {name: asked(request.GET, name) for name in ("network", "nation", "status", "q", "late")}
    rows = manager_board(_narrowed(request, wanted), timezone.now())
    if wanted["late"]:
        rows = [row for row in rows if row.is_late]
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "title": title,
        "rows": rows,
        "lines": inbox_of(rows),
        "wanted": wanted,
        "networks": Network.objects.order_by("slug"),
        "nations": Nation.objects.order_by("number"),
        "stages": NetworkStatus.choices,
    }
    return render(request, template, context)


def _narrowed(request: HttpRequest, wanted: dict[str, str]) -> "QuerySet[LocalNetwork]":
    found = LocalNetwork.objects.visible_to(cast("User", request.user))
    fields: dict[str, Any] = {
        "network__slug": wanted["network"],
        "nation__code": wanted["nation"],
        "status": wanted["status"],
    }
    found = found.filter(**{name: value for name, value in fields.items() if value})
    return found.filter(place__icontains=wanted["q"]) if wanted["q"] else found
