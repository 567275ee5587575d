"""History, moves and reminders are written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

WRITTEN_ONCE = (
    "projects_embeddingactionevent",
    "projects_evaluationplanevent",
    "projects_findingevent",
    "projects_followupevent",
    "projects_indicatorevent",
    "projects_learningentryevent",
    "projects_lessonevent",
    "projects_milestoneevent",
    "projects_milestonemove",
    "projects_postevent",
    "projects_projectupdateevent",
    "projects_reportreminder",
    "projects_sitereportevent",
    "projects_stagemove",
    "projects_teammemberevent",
    "projects_theoryofchangeevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0006_projects"),)
    operations = (
        *(insert_only(table) for table in WRITTEN_ONCE),
        update_columns_only("projects_teammember", ["removed_at", "removed_by_id"]),
    )
