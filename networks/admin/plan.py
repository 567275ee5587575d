"""Action plans, their versions, and what has become of them."""

from typing import Any, ClassVar, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyStaffAdmin, ReadOnlyTabularInline
from networks.actions.following_up import record_follow_up
from networks.actions.signing_off import release_plan
from networks.enums import PlanStatus
from networks.forms.group import FollowUpForm
from networks.models import ActionPlan, FollowUp, PlanAction, PlanVersion
from networks.models.plan import PLAN_TEXTS


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


class PlanInline(ReadOnlyTabularInline):
    """Parts of a plan: whoever may read the plan reads them."""

    hide_title = True

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """The plan's own permission is enough."""
        return request.user.has_perm("networks.view_actionplan")


class ActionInline(PlanInline):
    """Who does what."""

    model = PlanAction
    fields = ("what", "owner", "due_on", "review_on", "status", "outcome")
    readonly_fields = fields
    ordering = ("position",)


class VersionInline(PlanInline):
    """Versions that went to the group."""

    model = PlanVersion
    fields = ("number", "status", "sent_at", "answer_by", "signed_off_at", "released_at")
    readonly_fields = fields
    ordering = ("-number",)


@admin.register(ActionPlan)
class ActionPlanAdmin(ReadOnlyStaffAdmin):
    """The list of action plans; coordinators write them."""

    list_display = ("local_network", "version", "saved_at")
    list_filter = ("local_network__nation", "local_network__network")
    list_select_related = ("local_network__network",)
    search_fields = ("local_network__place", "local_network__network__slug", "problem", "change")
    ordering = ("local_network__place", "pk")
    fields = ("local_network", *PLAN_TEXTS, "saved_at", "saved_by")
    readonly_fields = fields
    inlines = (ActionInline, VersionInline)


def _release(request: HttpRequest, version: PlanVersion, data: dict[str, Any]) -> str:
    release_plan(by=_by(request), now=timezone.now(), version=version)
    return _("Everybody can read this plan now.")


@admin.register(PlanVersion)
class PlanVersionAdmin(ReadOnlyStaffAdmin):
    """Versions of action plans; staff show those that were signed off."""

    list_display = ("plan", "number", "status", "signed_off_at", "released_at")
    list_filter = ("status", "plan__local_network__nation", "plan__local_network__network")
    list_select_related = ("plan__local_network__network",)
    search_fields = ("plan__local_network__place", "plan__local_network__network__slug")
    ordering = ("-sent_at", "pk")
    fields = (
        "plan",
        "number",
        "status",
        "sent_at",
        "sent_by",
        "answer_by",
        "signed_off_at",
        "not_changed_because",
        "released_at",
        "check_sum",
    )
    readonly_fields = fields

    @admin.display(description=gettext_lazy("check sum"))
    def check_sum(self, version: PlanVersion) -> SafeString:
        """In pieces that a narrow screen can break between."""
        parts = [version.sha256[place : place + 8] for place in range(0, len(version.sha256), 8)]
        return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts))

    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="release",
            title="Show on the public pages",
            permission="networks.release_planversion",
            available=lambda version: version.status == PlanStatus.SIGNED_OFF and version.released_at is None,
            confirm="Everybody can read this plan, and what becomes of it after 3, 6 and 12 months.",
            run=_release,
        ),
    )


def _record(request: HttpRequest, follow_up: FollowUp, data: dict[str, Any]) -> str:
    record_follow_up(by=_by(request), now=timezone.now(), follow_up=follow_up, **data)
    return _("Written down.")


@admin.register(FollowUp)
class FollowUpAdmin(ReadOnlyStaffAdmin):
    """What has become of plans; late ones first."""

    list_display = ("version", "months", "due_on", "found", "recorded_at")
    list_filter = (
        ("recorded_at", admin.EmptyFieldListFilter),
        "found",
        "months",
        "version__plan__local_network__nation",
    )
    list_select_related = ("version__plan__local_network__network",)
    search_fields = ("version__plan__local_network__place", "version__plan__local_network__network__slug", "words")
    ordering = ("due_on", "pk")
    fields = (
        "version",
        "months",
        "due_on",
        "asked_at",
        "reminded_at",
        "found",
        "words",
        "evidence",
        "recorded_at",
        "recorded_by",
    )
    readonly_fields = fields
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="record",
            title="Write down what was found",
            permission="networks.change_followup",
            available=lambda follow_up: follow_up.due_on <= timezone.localdate(),
            confirm="It stands on the plan's public page once the plan is released.",
            form=FollowUpForm,
            run=_record,
        ),
    )
