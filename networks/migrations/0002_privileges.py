"""What is frozen is held by missing privileges: history and agreed records are written once."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

WRITTEN_ONCE = (
    "networks_networkevent",
    "networks_localnetworkevent",
    "networks_meetingevent",
    "networks_meetingrecordevent",
    "networks_agreedtext",
    "networks_attendance",
    "networks_solution",
)


class Migration(migrations.Migration):
    dependencies = (("networks", "0001_initial"),)
    operations = (
        *(insert_only(table) for table in WRITTEN_ONCE),
        update_columns_only("networks_actionpoint", ["done"]),
        update_columns_only("networks_meetingrecord", ["status", "agreed_at", "agreed_by_id"]),
    )
