"""Networks: one issue each."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.staff import Button, StaffAdmin
from networks.actions import create_network, edit_network, move_network_on, publish_network
from networks.admin.question import QuestionInline
from networks.models import Network
from networks.pure.stages import NETWORK, after


def _publish(request: HttpRequest, network: Network, data: dict[str, Any]) -> str:
    publish_network(by=cast("User", request.user), now=timezone.now(), network=network)
    return _("The network now has a public page.")


def _move_on(request: HttpRequest, network: Network, data: dict[str, Any]) -> str:
    moved = move_network_on(by=cast("User", request.user), network=network, seen=network.status)
    return _("The network is now: %(stage)s.") % {"stage": moved.get_status_display()}


@admin.register(Network)
class NetworkAdmin(StaffAdmin):
    """The list of networks."""

    list_display = ("__str__", "issue", "status", "published_at")
    list_filter = ("status",)
    search_fields = ("slug", "title", "issue")
    ordering = ("slug",)
    fields = (
        "slug", "title", "issue", "question", "template", "topic", "evidence", "guide", "status", "published_at",
    )  # fmt: skip
    readonly_fields = ("status", "published_at")
    inlines = (QuestionInline,)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="publish",
            title="Show on the public pages",
            permission="networks.publish_network",
            available=lambda network: network.published_at is None,
            confirm="Everybody can read the network's page from now on, with what its groups agreed to show.",
            run=_publish,
        ),
        Button(
            verb="move-on",
            title="Move on to the next stage",
            permission="networks.move_network",
            available=lambda network: after(NETWORK, network.status, "move_on") is not None,
            confirm="Forming, meeting, finished: there is no way back.",
            run=_move_on,
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: Network, form: Any, change: bool) -> Network:
        """Create or edit by an action."""
        by = cast("User", request.user)
        if change:
            return edit_network(by=by, network=obj, **form.cleaned_data)
        return create_network(by=by, now=timezone.now(), **form.cleaned_data)
