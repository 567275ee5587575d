"""Who gets our news, and unsubscribing somebody who asked."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.actions import end_subscription
from impact.people.enums import Interest, SubscriptionStatus
from impact.people.models import Subscription
from impact.ui.staff import Button, ReadOnlyStaffAdmin


class InterestFilter(admin.SimpleListFilter):
    """By what somebody wants to hear about."""

    title = _("interest")
    parameter_name = "interest"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Every interest."""
        del request, model_admin
        return list(Interest.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep those who ticked it."""
        del request
        return queryset.filter(interests__contains=[self.value()]) if self.value() in Interest.values else queryset


def _end(request: HttpRequest, subscription: Subscription, data: dict[str, Any]) -> str:
    del data
    end_subscription(by=cast("User", request.user), now=timezone.now(), subscription=subscription)
    return gettext("They get no more news from us.")


@admin.register(Subscription)
class SubscriptionAdmin(ReadOnlyStaffAdmin):
    """Everybody who asked to be kept informed. Without times, and with no way to or from a survey's answers."""

    list_display = ("email", "status", "wants", "nation", "language", "asked_on", "confirmed_on")
    list_filter = ("status", InterestFilter, "nation", "language", "format")
    list_select_related = ("nation",)
    search_fields = ("email",)
    ordering = ("-asked_on", "email")
    fields = (
        "email", "status", "wants", "nation", "language", "format", "asked_on", "confirm_by", "confirmed_on",
        "unsubscribed_on", "unsubscribed_by", "privacy_notice_version",
    )  # fmt: skip
    readonly_fields = ("wants",)
    buttons = (
        Button(
            verb="end",
            title=_("Unsubscribe them"),
            permission="people.end_subscription",
            available=lambda subscription: subscription.status != SubscriptionStatus.UNSUBSCRIBED,
            run=_end,
            confirm=_("They asked us to stop. We send them nothing more; they can ask again at any time."),
        ),
    )

    @admin.display(description=_("wants to hear about"))
    def wants(self, subscription: Subscription) -> str:
        """Interests in words."""
        return ", ".join(subscription.interest_labels)
