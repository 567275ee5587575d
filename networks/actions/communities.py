"""Communities of practice: kept by staff, their themes suggested by anybody."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.enums import ThemeStatus
from networks.models import Community, CommunitySession, CommunityTheme

COMMUNITY_FIELDS = ("slug", "title", "about", "weeks_from", "weeks_to")
SESSION_FIELDS = ("community", "theme", "starts_at", "ends_at", "mode", "where", "status", "learned")


class AddressIsFixed(Refused):
    """Others may link to a published page."""

    message = _("This community has a public page, so its short name can no longer change.")


@transaction.atomic
def keep_community(
    *, by: User | None, now: dt.datetime, community: Community | None = None, **fields: Any
) -> Community:
    """Write a community down or change it. Raises AddressIsFixed."""
    del by
    found = (
        Community.objects.select_for_update(of=("self",)).get(pk=community.pk)
        if community
        else Community(created_at=now)
    )
    if found.published_at and fields.get("slug", found.slug) != found.slug:
        raise AddressIsFixed
    for name in COMMUNITY_FIELDS:
        if name in fields:
            setattr(found, name, fields[name])
    found.save()
    return found


@transaction.atomic
def publish_community(*, by: User | None, now: dt.datetime, community: Community) -> Community:
    """Show it on the public pages; a second time changes nothing."""
    del by
    locked = Community.objects.select_for_update(of=("self",)).get(pk=community.pk)
    if locked.published_at is None:
        locked.published_at = now
        locked.save(update_fields=["published_at"])
    return locked


@transaction.atomic
def keep_session(*, by: User | None, session: CommunitySession | None = None, **fields: Any) -> CommunitySession:
    """Write a session down or change it; a theme it is about counts as taken up."""
    del by
    found = (
        CommunitySession.objects.select_for_update(of=("self",)).get(pk=session.pk) if session else CommunitySession()
    )
    for name in SESSION_FIELDS:
        if name in fields:
            setattr(found, name, fields[name])
    found.save()
    if found.theme_id is not None:
        CommunityTheme.objects.filter(pk=found.theme_id).update(status=ThemeStatus.TAKEN)
    return found


@transaction.atomic
def suggest_theme(*, now: dt.datetime, community: Community, text: str) -> CommunityTheme:
    """Somebody suggests a theme; staff read it before it is shown. No name is kept."""
    return CommunityTheme.objects.create(community=community, text=text, suggested_at=now)


@transaction.atomic
def decide_theme(*, by: User, theme: CommunityTheme, status: str) -> CommunityTheme:
    """Put it on the list, or leave it out."""
    locked = CommunityTheme.objects.select_for_update(of=("self",)).get(pk=theme.pk)
    locked.status, locked.decided_by = status, by
    locked.save(update_fields=["status", "decided_by"])
    return locked
