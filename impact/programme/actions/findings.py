"""What a published report found, written in the transaction that publishes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from impact.programme.models import Priority, PublishedFinding


@dataclass(frozen=True, slots=True)
class Finding:
    """The place of one option; `priority_slug` is empty when it is no priority of the programme."""

    priority_slug: str
    label: str
    place: Decimal


@transaction.atomic
def publish_findings(
    *, edition_uuid: UUID, number: int, url: str, published_on: date, findings: Sequence[Finding]
) -> list[PublishedFinding]:
    """Write one row for each finding of a report that is being published."""
    priorities = Priority.objects.in_bulk([finding.priority_slug for finding in findings], field_name="slug")
    return PublishedFinding.objects.bulk_create(
        PublishedFinding(
            edition_uuid=edition_uuid,
            number=number,
            url=url,
            priority=priorities.get(finding.priority_slug),
            label=finding.label[:200],
            place=finding.place,
            published_on=published_on,
        )
        for finding in findings
    )
