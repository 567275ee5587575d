"""Whom each Assembly needs: looked at here, set on the Assembly's page."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from assemblies.actions.quotas import remove_quota
from assemblies.models import Quota
from assemblies.queries.pool import every_value
from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyStaffAdmin


def _remove(request: HttpRequest, quota: Quota, data: dict[str, Any]) -> HttpResponseRedirect:
    assembly = quota.assembly_id
    remove_quota(by=cast("User", request.user), quota=quota)
    return HttpResponseRedirect(reverse("admin:assemblies_assembly_change", args=[assembly]))


@admin.register(Quota)
class QuotaAdmin(ReadOnlyStaffAdmin):
    """The numbers, who set them and why."""

    _words: ClassVar[dict[tuple[str, str], str]] = {}

    list_display = ("who", "assembly", "minimum", "maximum", "population", "set_by", "set_at")
    list_filter = ("feature", "assembly")
    list_select_related = ("assembly__nation", "set_by")
    search_fields = ("value", "reason", "assembly__slug")
    ordering = ("assembly", "feature", "pk")
    fields = ("who", "assembly", "minimum", "maximum", "population", "reason", "set_by", "set_at")
    readonly_fields = ("who",)
    buttons = (
        Button(
            verb="remove",
            title=_("Don’t look at this any more"),
            permission="assemblies.select_assembly",
            run=_remove,
            danger=True,
            confirm=_(
                "The selection will not look at it. To change the numbers, set them again on the Assembly’s page."
            ),
        ),
    )

    @admin.display(description=_("who"), ordering="value")
    def who(self, quota: Quota) -> str:
        """The value in words."""
        return f"{quota.get_feature_display()}: {self._words.get((quota.feature, quota.value), quota.value)}"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Quota]:
        """With the words of every value, read once for the page."""
        type(self)._words = every_value()  # noqa: SLF001
        rows: QuerySet[Quota] = super().get_queryset(request)
        return rows
