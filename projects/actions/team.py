"""Who writes for a site: invited by e-mail, taken out again."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.actions import create_user, edit_user, give_role
from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects import emails
from projects.models import Project, TeamMember

SITE_TEAM = "site_team"


class WorksHere(Refused):
    """Staff read reports; they do not write them."""

    message = _("This person is a member of staff, so they cannot be in a site team. Use another address.")


class SwitchedOff(Refused):
    """The account may not sign in."""

    message = _("This person's account is switched off. Switch it on first, or use another address.")


@transaction.atomic
def invite_member(
    *, by: User | None, now: datetime, project: Project, email: str, name: str, language: str = "en"
) -> TeamMember:
    """Let somebody write for this site, and write to them; who is in the team already is not written to again.

    They sign in by a code sent to their address. Raises WorksHere, SwitchedOff.
    """
    project = Project.objects.select_for_update().get(pk=project.pk)
    user = User.objects.by_email(email.strip()).first()
    if user is None:
        user = create_user(by=by, now=now, email=email, name=name, roles=[SITE_TEAM])
        user = edit_user(by=by, user=user, name=name, language=language, is_active=True)
    if user.is_staff:
        raise WorksHere
    if not user.is_active:
        raise SwitchedOff
    give_role(by=by, user=user, role=SITE_TEAM)
    there = TeamMember.objects.active().filter(project=project, user=user).first()
    if there is not None:
        return there
    member = TeamMember.objects.create(project=project, user=user, invited_by=by, invited_at=now)
    emails.invited_to_team(member=member)
    return member


@transaction.atomic
def remove_member(*, by: User | None, now: datetime, member: TeamMember) -> TeamMember:
    """From now on this person sees nothing of the site's pages; what they wrote stays. Twice is the same as once."""
    member = TeamMember.objects.select_for_update(of=("self",)).get(pk=member.pk)
    if member.removed_at is None:
        member.removed_at, member.removed_by = now, by
        member.save(update_fields=["removed_at", "removed_by"])
    return member
