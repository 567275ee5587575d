"""What groups agreed before moves into pieces; meetings get a date in the calendar, networks their kind."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.db import migrations

_HERE = ZoneInfo("Europe/London")

_WORDS = """
INSERT INTO networks_recorditem (public_id, record_id, kind, position, key, text, share)
    SELECT gen_random_uuid(), record_id, 'learned', 1, 'learned.1', learned,
        CASE WHEN learned_shared THEN 'everybody' ELSE 'group' END FROM networks_agreedtext;
INSERT INTO networks_recorditem (public_id, record_id, kind, position, key, text, share)
    SELECT gen_random_uuid(), record_id, 'solution', n, 'solutions.' || n, text,
        CASE WHEN shared THEN 'everybody' ELSE 'group' END
    FROM (SELECT *, row_number() OVER (PARTITION BY record_id ORDER BY id) AS n FROM networks_solution) AS numbered;
INSERT INTO networks_recorditem (public_id, record_id, kind, position, key, text, share)
    SELECT gen_random_uuid(), record_id, 'discussion', 1, 'discussion.text', discussion, 'group'
    FROM networks_agreedtext WHERE discussion <> '';
INSERT INTO networks_agreedrecord
        (public_id, record_id, version, asked, said_right, asked_change, not_changed_because, sha256, agreed_at)
    SELECT gen_random_uuid(), record_id, 0, 0, 0, 0, '', sha256, agreed_at FROM networks_agreedtext;
"""


def _move(apps: Any, schema_editor: Any) -> None:
    get = apps.get_model
    meetings, networks = get("networks", "Meeting"), get("networks", "Network")
    if networks.objects.exists():
        kinds = ["experience", "carers", "front_line", "funders", "providers"]
        template, _made = get("programme", "NetworkTemplate").objects.get_or_create(
            slug="impact", defaults={"name": {"en": "IMPACT Network", "cy": "Rhwydwaith IMPACT"}, "kinds": kinds}
        )
        networks.objects.update(template=template)
    for meeting in meetings.objects.select_related("local_network").order_by("pk"):
        group = meeting.local_network
        seating, _made = get("participation", "Seating").objects.get_or_create(
            subject=group.public_id, defaults={"kind": "network", "nation_id": group.nation_id, "rule": "everyone"}
        )
        starts = dt.datetime.combine(meeting.held_on, dt.time(18), tzinfo=_HERE)
        meeting.entry = get("participation", "CalendarEntry").objects.create(
            seating=seating,
            title={"en": f"Meeting {meeting.number}", "cy": f"Cyfarfod {meeting.number}"},
            starts_at=starts,
            ends_at=starts + dt.timedelta(hours=2),
            place={"en": group.place},
        )
        meeting.save(update_fields=["entry"])
    schema_editor.execute(_WORDS)


class Migration(migrations.Migration):
    dependencies = (("networks", "0003_networks_in_full"),)
    operations = (migrations.RunPython(_move, migrations.RunPython.noop),)
