"""Communities of practice: their sessions, and the themes people suggest."""

from typing import Any, ClassVar, cast

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.staff import Button, ReadOnlyStaffAdmin, StaffAdmin
from networks.actions.communities import decide_theme, keep_community, keep_session, publish_community
from networks.enums import ThemeStatus
from networks.models import Community, CommunitySession, CommunityTheme
from networks.queries.communities import warning_about_gap


def _by(request: HttpRequest) -> User:
    return cast("User", request.user)


def _publish(request: HttpRequest, community: Community, data: dict[str, Any]) -> str:
    publish_community(by=_by(request), now=timezone.now(), community=community)
    return _("The community now has a public page.")


@admin.register(Community)
class CommunityAdmin(StaffAdmin):
    """The list of communities."""

    list_display = ("__str__", "weeks_from", "weeks_to", "published_at")
    search_fields = ("slug", "title")
    ordering = ("slug",)
    fields = ("slug", "title", "about", "weeks_from", "weeks_to", "published_at")
    readonly_fields = ("published_at",)
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="publish",
            title="Show on the public pages",
            permission="networks.publish_community",
            available=lambda community: community.published_at is None,
            confirm="Everybody can read its page and suggest themes.",
            run=_publish,
        ),
    )

    def save_by_action(self, request: HttpRequest, obj: Community, form: Any, change: bool) -> Community:
        """Create or change by an action."""
        known = obj if change else None
        return keep_community(by=_by(request), now=timezone.now(), community=known, **form.cleaned_data)


@admin.register(CommunitySession)
class CommunitySessionAdmin(StaffAdmin):
    """Sessions; a gap that is not as usual is said."""

    list_display = ("community", "starts_at", "theme", "mode", "status")
    list_filter = ("status", "community")
    list_select_related = ("community", "theme")
    search_fields = ("community__slug", "theme__text", "learned")
    ordering = ("-starts_at", "pk")
    fields = ("community", "theme", "starts_at", "ends_at", "mode", "where", "learned")

    def save_by_action(self, request: HttpRequest, obj: CommunitySession, form: Any, change: bool) -> CommunitySession:
        """Write or change by an action."""
        kept = keep_session(by=_by(request), session=obj if change else None, **form.cleaned_data)
        earlier = CommunitySession.objects.filter(community=kept.community_id, starts_at__lt=kept.starts_at)
        last = earlier.order_by("-starts_at").first()
        weeks = warning_about_gap(kept.community, last.starts_at if last else None, kept.starts_at)
        if weeks:
            messages.warning(
                request, _("%(weeks)d weeks lie between this session and the one before.") % {"weeks": weeks}
            )
        return kept


def _decide(status: ThemeStatus) -> Any:
    def run(request: HttpRequest, theme: CommunityTheme, data: dict[str, Any]) -> str:
        decide_theme(by=_by(request), theme=theme, status=status)
        return _("Kept.")

    return run


@admin.register(CommunityTheme)
class CommunityThemeAdmin(ReadOnlyStaffAdmin):
    """Themes people suggested."""

    list_display = ("text", "community", "status", "suggested_at")
    list_filter = ("status", "community")
    list_select_related = ("community",)
    search_fields = ("text", "community__slug")
    ordering = ("-suggested_at", "pk")
    fields = ("community", "text", "status", "suggested_at", "decided_by")
    readonly_fields = fields
    buttons: ClassVar[tuple[Button, ...]] = (
        Button(
            verb="open", title="Put it on the list", permission="networks.change_communitytheme",
            available=lambda theme: theme.status in (ThemeStatus.SUGGESTED, ThemeStatus.LEFT_OUT),
            confirm="Everybody reads it on the community's page.", run=_decide(ThemeStatus.OPEN),
        ),
        Button(
            verb="leave-out", title="Leave it out", permission="networks.change_communitytheme",
            available=lambda theme: theme.status in (ThemeStatus.SUGGESTED, ThemeStatus.OPEN),
            confirm="It is not shown.", run=_decide(ThemeStatus.LEFT_OUT),
        ),
    )  # fmt: skip
