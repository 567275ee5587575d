"""The manager's board of 400 local networks with four meetings each:
`python -m impact.embedded test -- python -m benchmarks.networks_board`.

Prints queries and milliseconds of CPU of this process for the whole board and the inbox (median of rounds), every row on
one page. To reach: at most 15 queries and 300 ms.
"""

import os
import sys

from benchmarks.board import measure, prepare

GROUPS, MEETINGS, PEOPLE = 400, 4, 9


def fill() -> None:
    """400 places in four nations: members, meetings in every stage, records, materials."""
    import datetime as dt
    import uuid

    from django.utils import timezone

    from impact.participation.models import CalendarEntry, Invitation, Seat, Seating
    from impact.people.models import Person
    from impact.programme.models import Nation
    from networks.models import Distribution, LocalNetwork, Meeting, MeetingRecord, Membership
    from tests.factories.accounts import UserFactory
    from tests.factories.networks import NetworkFactory

    now, by = timezone.now(), UserFactory()
    nations, networks = list(Nation.objects.order_by("number")), [NetworkFactory() for _number in range(20)]
    groups = LocalNetwork.objects.bulk_create(
        LocalNetwork(
            network=networks[n % 20], nation=nations[n % 4], place=f"Place {n}", status="meeting",
            coordinator=by, starts_on=(now - dt.timedelta(days=90)).date(),
        )
        for n in range(GROUPS)
    )  # fmt: skip
    seatings = Seating.objects.bulk_create(
        Seating(kind="network", subject=one.public_id, nation=one.nation, rule="everyone") for one in groups
    )
    kinds = ("experience", "carers", "front_line", "funders", "providers")
    people = Person.objects.bulk_create(
        Person(name=f"Person {n}", contact_route="email", email=f"p{n}@example.org") for n in range(GROUPS * PEOPLE)
    )
    seats = Seat.objects.bulk_create(Seat(seating=one, number=n + 1) for one in seatings for n in range(PEOPLE))
    rows = []
    for n, (person, seat) in enumerate(zip(people, seats, strict=True)):
        row = Invitation(
            seating=seatings[n // PEOPLE], person=person, seat=seat, status="accepted", answered_at=now,
            source=uuid.uuid4(), link_hash=uuid.uuid4().hex * 2,
        )  # fmt: skip
        rows.append(row)
    invitations = Invitation.objects.bulk_create(rows)
    Membership.objects.bulk_create(
        Membership(local_network=groups[n // PEOPLE], invitation=row, kind=kinds[n % 5], came_by="asked")
        for n, row in enumerate(invitations)
    )
    entries = CalendarEntry.objects.bulk_create(
        CalendarEntry(
            seating=one, title={"en": f"Meeting {n + 1}"}, starts_at=now + dt.timedelta(days=40 * n - 80),
            ends_at=now + dt.timedelta(days=40 * n - 80, hours=2),
        )
        for one in seatings
        for n in range(MEETINGS)
    )  # fmt: skip
    meetings = Meeting.objects.bulk_create(
        Meeting(local_network=groups[n // MEETINGS], number=n % MEETINGS + 1, entry=entry, mode="online")
        for n, entry in enumerate(entries)
    )
    MeetingRecord.objects.bulk_create(
        MeetingRecord(meeting=one, started_by=by, status=("draft", "sent")[n % 2])
        for n, one in enumerate(meetings)
        if one.number == 1
    )
    Distribution.objects.bulk_create(
        Distribution(meeting=one, sent_at=now, sent_by=by, days_before=9) for one in meetings if one.number == 3
    )


def main() -> None:
    """Prepare, fill, measure, print."""
    prepare()
    os.environ["DJANGO_SETTINGS_MODULE"] = "impact.settings"
    import django

    django.setup()
    from django.conf import settings
    from django.urls import reverse

    settings.ALLOWED_HOSTS = ["*"]
    from impact.accounts.actions import give_role
    from impact.accounts.models import User

    fill()
    user = User.objects.create(email="bench@example.org", name="Example manager")
    give_role(by=None, user=user, role="networks_manager")
    for name in ("board", "inbox"):
        queries, cpu, size = measure(reverse(f"admin:networks_localnetwork_{name}"))
        sys.stdout.write(f"{queries:3} queries  {cpu:7.1f} ms CPU  {size:5} KB  {name} of {GROUPS} local networks\n")


if __name__ == "__main__":
    main()
