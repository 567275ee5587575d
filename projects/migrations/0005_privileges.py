"""History, and what is decided, sent or signed, is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

WRITTEN_ONCE = (
    "projects_agreementaddendumevent",
    "projects_askedquestionevent",
    "projects_choiceband",
    "projects_choiceevent",
    "projects_choicemove",
    "projects_choiceproposal",
    "projects_choiceresult",
    "projects_choiceruleevent",
    "projects_collaboratorevent",
    "projects_contactattempt",
    "projects_embeddingactionevent",
    "projects_evaluationplanevent",
    "projects_expressionfileevent",
    "projects_findingevent",
    "projects_followupevent",
    "projects_frozenpaper",
    "projects_grace",
    "projects_guideevent",
    "projects_guidesourceevent",
    "projects_helprequestevent",
    "projects_indicatorevent",
    "projects_learningentryevent",
    "projects_lessonevent",
    "projects_letterevent",
    "projects_longlistconversationevent",
    "projects_milestoneevent",
    "projects_milestonemove",
    "projects_moderationevent",
    "projects_nationneedevent",
    "projects_outreachentryevent",
    "projects_panelmemberevent",
    "projects_postevent",
    "projects_projectupdateevent",
    "projects_reopening",
    "projects_reopeningevent",
    "projects_reportreminder",
    "projects_reserveplaceevent",
    "projects_reviewevent",
    "projects_reviewroundevent",
    "projects_reviewscoreevent",
    "projects_siteagreementevent",
    "projects_sitereportevent",
    "projects_stagemove",
    "projects_teammemberevent",
    "projects_theoryofchangeevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0004_sites"),)
    operations = (
        *(insert_only(table) for table in WRITTEN_ONCE),
        update_columns_only("projects_expressionfile", ("note",), delete=True),
        update_columns_only("projects_teammember", ("removed_at", "removed_by_id")),
    )
