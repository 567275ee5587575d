"""A filter for what is late."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DueFilter(admin.SimpleListFilter):
    """What should have been done by now; for querysets with `overdue(today)`."""

    title = _("due")
    parameter_name = "due"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """One choice."""
        del request, model_admin
        return [("overdue", _("Overdue"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep what is late."""
        del request
        if self.value() != "overdue":
            return queryset
        return queryset.overdue(timezone.localdate())  # type: ignore[attr-defined,no-any-return]
