"""What waits for staff about letters, offers and reserves."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import AgreementStatus, LetterStatus
from projects.models import Expression, Letter, ReservePlace, SiteAgreement
from projects.queries.agreements import freed_places

SOON = timedelta(days=7)


def decisions_waiting(user: User) -> list[Waiting]:
    """Letters to review, offers that run out, agreements to sign, places to fill, reserves past their day."""
    lines = []
    today = timezone.localdate()
    if user.has_perm("projects.review_letter"):
        drafted = Letter.objects.visible_to(user).filter(status=LetterStatus.DRAFTED).count()
        url = reverse("admin:projects_letter_changelist") + "?status__exact=drafted"
        lines.append(Waiting("letters about decisions to review", drafted, url))
    if user.has_perm("projects.offer_siteagreement"):
        offered = SiteAgreement.objects.visible_to(user).filter(status=AgreementStatus.OFFERED)
        url = reverse("admin:projects_siteagreement_changelist") + "?status__exact=offered"
        soon = offered.filter(answer_by__lte=today + SOON).count()
        lines.append(Waiting("offers to sites that run out within a week", soon, url))
        mine = set(Expression.objects.visible_to(user).filter(pk__in=_freed()).values_list("call", flat=True))
        url = reverse("admin:projects_call_changelist") + "?status__exact=decided"
        if len(mine) == 1:
            url = reverse("admin:projects_call_change", args=list(mine))
        lines.append(Waiting("calls in which a site has gone and a reserve may step in", len(mine), url))
    if user.has_perm("projects.countersign_siteagreement"):
        accepted = SiteAgreement.objects.visible_to(user).filter(status=AgreementStatus.ACCEPTED)
        unsigned = accepted.filter(countersigned_at__isnull=True).count()
        url = reverse("admin:projects_siteagreement_changelist") + "?status__exact=accepted"
        lines.append(Waiting("accepted agreements to sign for IMPACT", unsigned, url))
    if user.has_perm("projects.send_letter"):
        held = ReservePlace.objects.visible_to(user).filter(promoted_at__isnull=True, released_at__isnull=True)
        late = held.filter(until__lt=today, expression__status="reserve").count()
        url = reverse("admin:projects_reserveplace_changelist")
        lines.append(Waiting("reserves whose day is over: release them", late, url))
    return [line for line in lines if line.count]


def _freed() -> list[int]:
    return [one.pk for one in freed_places()]
