"""What the staff pages of events share."""

from typing import Any, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from impact.accounts.models import User
from impact.engagement.queries import perspective_choices

PUBLISH = "engagement.publish_event"
ANSWER = "engagement.answer_registration"
MOST_DIGITS = 4


def staff_member(request: HttpRequest) -> User:
    """Who is at the screen."""
    return cast("User", request.user)


class PerspectiveFilter(admin.SimpleListFilter):
    """By any perspective somebody named."""

    title = "perspective"
    parameter_name = "perspective"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Every perspective."""
        return [(str(number), label) for number, label in perspective_choices()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep those who named it."""
        value = self.value() or ""
        if not (value.isascii() and value.isdigit() and len(value) < MOST_DIGITS):
            return queryset
        return queryset.filter(perspectives__contains=[int(value)])
