"""Who hosts what, written in the transaction in which a site agreement is accepted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from impact.programme.models import DeliveryModel, Hosting, HostingPartner, Nation, Organisation, Region, Topic


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the two sides agreed."""

    organisation: Organisation
    topic: Topic
    nation: Nation
    region: Region | None
    place: str
    delivery_model: DeliveryModel
    year: int
    months: int
    pounds: int
    coach_days: int
    partners: tuple[Organisation, ...] = ()


@transaction.atomic
def write_hosting(*, agreement_uuid: UUID, accepted_on: date, agreed: Agreed) -> Hosting:
    """Write one hosting with its partners; one agreement writes one only (the database holds that)."""
    hosting = Hosting.objects.create(
        agreement_uuid=agreement_uuid,
        organisation=agreed.organisation,
        topic=agreed.topic,
        nation=agreed.nation,
        region=agreed.region,
        place=agreed.place,
        delivery_model=agreed.delivery_model,
        year=agreed.year,
        months=agreed.months,
        pounds=agreed.pounds,
        coach_days=agreed.coach_days,
        accepted_on=accepted_on,
        is_example=agreed.organisation.is_example,
    )
    others: Iterable[Organisation] = (one for one in agreed.partners if one.pk != agreed.organisation.pk)
    HostingPartner.objects.bulk_create(HostingPartner(hosting=hosting, organisation=one) for one in others)
    return hosting


@transaction.atomic
def correct_hosting(*, agreement_uuid: UUID, pounds: int, coach_days: int, months: int) -> Hosting:
    """Follow an accepted change to the agreement, so that public sums stay true."""
    hosting = Hosting.objects.select_for_update().get(agreement_uuid=agreement_uuid)
    hosting.pounds, hosting.coach_days, hosting.months = pounds, coach_days, months
    hosting.save(update_fields=["pounds", "coach_days", "months"])
    return hosting
