"""What is written once is held by missing privileges: history, and the record of a random selection."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

WRITTEN_ONCE = (
    "participation_seatingevent",
    "participation_invitationevent",
    "participation_calendarentryevent",
    "participation_accessneedsevent",
    "participation_paymentofferevent",
    "participation_selectionevent",
    "participation_poolmember",
    "participation_plannedlottery",
    "participation_outcome",
    "participation_replacement",
)
STATUS = ("status", "voided_at", "voided_by_id", "voided_because")


class Migration(migrations.Migration):
    dependencies = (("participation", "0001_initial"),)
    operations = (
        *(insert_only(table) for table in WRITTEN_ONCE),
        update_columns_only("participation_selection", STATUS),
    )
