"""History, and what was sent, agreed or withheld, is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

WRITTEN_ONCE = (
    "networks_addendum",
    "networks_agreedrecord",
    "networks_communityevent",
    "networks_communitysessionevent",
    "networks_debriefevent",
    "networks_digestcopy",
    "networks_digestevent",
    "networks_distributionevent",
    "networks_followupevent",
    "networks_materialevent",
    "networks_membershipevent",
    "networks_planactionevent",
    "networks_planversionevent",
    "networks_recorditem",
    "networks_sentrecord",
    "networks_withhelditem",
)


class Migration(migrations.Migration):
    dependencies = (("networks", "0005_old_words_away"),)
    operations = (
        *(insert_only(table) for table in WRITTEN_ONCE),
        update_columns_only("networks_meetingrecord", ["status", "agreed_at", "agreed_by_id", "shared_at"]),
        update_columns_only(
            "networks_planversion",
            ["status", "signed_off_at", "not_changed_because", "released_at", "released_by_id"],
        ),
    )
