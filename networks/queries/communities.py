"""Communities of practice as everybody reads them."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Prefetch

from networks.enums import SessionStatus, ThemeStatus
from networks.models import Community, CommunitySession, CommunityTheme


@dataclass(frozen=True, slots=True)
class CommunityPage:
    """Sessions to come, sessions that were, themes on the list."""

    ahead: tuple[CommunitySession, ...]
    before: tuple[CommunitySession, ...]
    themes: tuple[CommunityTheme, ...]


def sessions_ahead(now: dt.datetime) -> list[tuple[Community, CommunitySession | None]]:
    """Every published community with its next session, if one is planned."""
    planned = CommunitySession.objects.filter(status=SessionStatus.PLANNED, ends_at__gt=now).select_related("theme")
    found = Community.objects.published().prefetch_related(
        Prefetch("sessions", planned.order_by("starts_at"), to_attr="ahead")
    )
    return [(one, one.ahead[0] if one.ahead else None) for one in found.order_by("slug")]  # type: ignore[attr-defined]


def community_page(community: Community, now: dt.datetime) -> CommunityPage:
    """Everything on its page."""
    sessions = list(CommunitySession.objects.filter(community=community).select_related("theme").order_by("starts_at"))
    return CommunityPage(
        ahead=tuple(one for one in sessions if one.ends_at > now and one.status != SessionStatus.CANCELLED),
        before=tuple(reversed([one for one in sessions if one.ends_at <= now and one.status == SessionStatus.HELD])),
        themes=tuple(
            CommunityTheme.objects.filter(community=community, status=ThemeStatus.OPEN).order_by("suggested_at")
        ),
    )


def warning_about_gap(community: Community, before: dt.datetime | None, starts_at: dt.datetime) -> int:
    """How many weeks lie between two sessions when that is not as usual; 0 when it is."""
    if before is None:
        return 0
    weeks = round((starts_at - before).days / 7)
    return 0 if community.weeks_from <= weeks <= community.weeks_to else weeks
