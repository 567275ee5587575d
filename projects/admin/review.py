"""Reviews with their scores and reasons; what a reviewer said by phone is written down here."""

from collections.abc import Mapping
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyStaffAdmin, ReadOnlyTabularInline
from projects.actions import declare_no_conflict, enter_by_phone, stand_aside
from projects.forms.rounds import PhoneForm, WhyForm, said_in
from projects.models import WORKING, Moderation, Review, ReviewScore
from projects.pure.stages import REVIEW, after

ENTER = "projects.enter_review"


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _declare(request: HttpRequest, review: Review, data: dict[str, Any]) -> str:
    declare_no_conflict(by=_by(request), now=timezone.now(), review=review)
    return _("Written down: no conflict. They can read it now.")


def _aside(request: HttpRequest, review: Review, data: dict[str, Any]) -> str:
    stand_aside(by=_by(request), now=timezone.now(), review=review, why=data["why"])
    return _("Written down. They do not see it any more, and their scores count no more.")


def _phone(request: HttpRequest, review: Review, data: dict[str, Any]) -> str:
    enter_by_phone(by=_by(request), now=timezone.now(), review=review, said=said_in(data))
    return _("Written down. The scores count, with your name beside them.")


def _phone_kwargs(review: Review) -> Mapping[str, Any]:
    return {"review": review}


class ScoreInline(ReadOnlyTabularInline):
    """The scores with their reasons."""

    model = ReviewScore
    hide_title = True
    show_change_link = False
    fields = ("criterion", "score", "reason")
    readonly_fields = fields
    ordering = ("criterion__position",)

    def get_queryset(self, request: HttpRequest) -> Any:
        """With the criteria, in one query."""
        return super().get_queryset(request).select_related("criterion")


@admin.register(Review)
class ReviewAdmin(ReadOnlyStaffAdmin):
    """The list of reviews."""

    list_display = ("expression", "member", "round", "status", "scored_at", "entered_by")
    list_filter = ("status", "round__call")
    list_select_related = ("expression", "member__user", "round__call", "entered_by")
    search_fields = ("expression__reference", "member__user__name")
    ordering = ("-round", "expression__reference", "pk")
    fields = (
        "round", "expression", "member", "status", "conflict", "strengths", "next_steps", "declared_at", "scored_at",
        "entered_by",
    )  # fmt: skip
    readonly_fields = fields
    inlines = (ScoreInline,)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="no-conflict",
            title=gettext_lazy("Write down: no conflict"),
            permission=ENTER,
            available=lambda review: after(REVIEW, review.status, "declare") is not None,
            confirm=gettext_lazy("Only when the reviewer told you so. They can read it from then on."),
            run=_declare,
        ),
        Button(
            verb="phone",
            title=gettext_lazy("Write down scores given by phone"),
            permission=ENTER,
            available=lambda review: review.status != "recused" and review.round.status in WORKING,
            confirm=gettext_lazy(
                "Read each criterion out with what its scores mean. Your name is kept beside the review."
            ),
            form=PhoneForm,
            form_kwargs=_phone_kwargs,
            run=_phone,
        ),
        Button(
            verb="stand-aside",
            title=gettext_lazy("Write down a conflict of interest"),
            permission=ENTER,
            available=lambda review: after(REVIEW, review.status, "stand_aside") is not None,
            confirm=gettext_lazy(
                "They see it no more, scores they gave count no more, and somebody else is looked for."
            ),
            form=WhyForm,
            run=_aside,
            danger=True,
        ),
    )


@admin.register(Moderation)
class ModerationAdmin(ReadOnlyStaffAdmin):
    """What was agreed where reviewers differed widely; written down by the button of a round."""

    list_display = ("expression", "round", "held_on", "noted_by")
    list_filter = ("round__call",)
    list_select_related = ("expression", "round__call", "noted_by")
    search_fields = ("expression__reference", "agreed")
    ordering = ("-noted_at", "pk")
    fields = ("round", "expression", "who", "agreed", "held_on", "noted_by", "noted_at")
    readonly_fields = fields
