"""Say how many people of each group an Assembly needs. Once everybody who signed up is written down, it stands."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from assemblies.models import Assembly, Quota
from assemblies.pure.groups import equal_ranges
from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.participation.models import Selection

SUGGESTED_BECAUSE = "About the same number from each of the six groups, as the programme promises."


class QuotasStand(Refused):
    """A random selection stands on them."""

    message = _("A random selection stands on these numbers. Set that selection aside first, with a reason.")


class MoreThanSeats(Refused):
    """The least numbers of one feature add up to more than there are seats, or the most to fewer."""

    message = _("These numbers don't fit the seats: together at least so many, or at most so few, is not possible.")


@dataclass(frozen=True, slots=True)
class Need:
    """What staff say about one value."""

    feature: str
    value: str
    minimum: int
    maximum: int
    reason: str
    population: Decimal | None = None


@transaction.atomic
def set_quota(*, by: User | None, now: dt.datetime, assembly: Assembly, need: Need) -> Quota:
    """Set or change the numbers of one value. Raises QuotasStand, MoreThanSeats."""
    locked = _changeable(assembly)
    quota = Quota.objects.filter(assembly=locked, feature=need.feature, value=need.value).first()
    quota = quota or Quota(assembly=locked, feature=need.feature, value=need.value)
    quota.minimum, quota.maximum, quota.reason = need.minimum, need.maximum, need.reason
    quota.population, quota.set_by, quota.set_at = need.population, by, now
    least = sum(
        Quota.objects.filter(assembly=locked, feature=need.feature)
        .exclude(value=need.value)
        .values_list("minimum", flat=True)
    )
    if least + need.minimum > locked.seats:
        raise MoreThanSeats
    quota.save()
    return quota


@transaction.atomic
def remove_quota(*, by: User, quota: Quota) -> None:
    """This value is no longer looked at. Raises QuotasStand."""
    del by
    _changeable(quota.assembly)
    quota.delete()


@transaction.atomic
def suggest_groups(*, by: User | None, now: dt.datetime, assembly: Assembly) -> list[Quota]:
    """About the same number for each of the six groups; what staff set already stays. Raises QuotasStand."""
    locked = _changeable(assembly)
    known = set(Quota.objects.filter(assembly=locked, feature="group").values_list("value", flat=True))
    return [
        set_quota(
            by=by, now=now, assembly=locked, need=Need("group", group, minimum, maximum, SUGGESTED_BECAUSE)
        )
        for group, (minimum, maximum) in equal_ranges(locked.seats).items()
        if group not in known
    ]  # fmt: skip


def _changeable(assembly: Assembly) -> Assembly:
    locked = Assembly.objects.select_for_update(of=("self",)).get(pk=assembly.pk)
    if Selection.objects.standing().filter(subject=locked.public_id).exists():
        raise QuotasStand
    return locked
