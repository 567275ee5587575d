"""What the application's database role may do, and that parts of a questionnaire stay together.

Published content and history are written once. Of a response only what answering, sending, checking and withdrawing
change may be updated; of a questionnaire its status and checks; of an open text its reading.
"""

from django.db import migrations

from impact.accounts.privileges import APP_ROLE, insert_only, update_columns_only

EVENT_TABLES = (
    "surveys_surveyevent",
    "surveys_questionnaireevent",
    "surveys_pageevent",
    "surveys_questionevent",
    "surveys_headingevent",
    "surveys_optionevent",
    "surveys_itemtextevent",
    "surveys_responseevent",
    "surveys_opentextevent",
)
RESPONSE_COLUMNS = (
    "status",
    "help",
    "language",
    "format",
    "campaign",
    "submitted_at",
    "nation",
    "region",
    "main_perspective",
    "profession",
    "age_band",
    "perspectives",
    "ranking",
    "also_chosen",
    "answers",
    "draft_texts",
    "resume_hash",
    "submission_key",
    "flags",
)
QUESTIONNAIRE_COLUMNS = (
    "status",
    "variants",
    "note",
    "sha256",
    "published_at",
    "published_by_id",
    "welsh_checked_on",
    "welsh_checked_by_id",
    "easy_read_checked_on",
)
# (table, column, table it points at): both rows belong to the same questionnaire.
TOGETHER = (
    ("surveys_question", "page_id", "surveys_page"),
    ("surveys_heading", "question_id", "surveys_question"),
    ("surveys_option", "question_id", "surveys_question"),
    ("surveys_itemtext", "page_id", "surveys_page"),
    ("surveys_itemtext", "question_id", "surveys_question"),
    ("surveys_itemtext", "heading_id", "surveys_heading"),
    ("surveys_itemtext", "option_id", "surveys_option"),
)


def _together() -> list[migrations.RunSQL]:
    """Foreign keys over (id, questionnaire), so that no draft can reach into a published questionnaire."""
    owners = sorted({owner for _, _, owner in TOGETHER})
    unique = [
        migrations.RunSQL(
            f"ALTER TABLE {owner} ADD CONSTRAINT {owner}_with_questionnaire UNIQUE (id, questionnaire_id);",
            f"ALTER TABLE {owner} DROP CONSTRAINT {owner}_with_questionnaire;",
        )
        for owner in owners
    ]
    keys = [
        migrations.RunSQL(
            f"ALTER TABLE {table} ADD CONSTRAINT {table}_{column}_same_questionnaire"
            f" FOREIGN KEY ({column}, questionnaire_id) REFERENCES {owner} (id, questionnaire_id)"
            " DEFERRABLE INITIALLY DEFERRED;",
            f"ALTER TABLE {table} DROP CONSTRAINT {table}_{column}_same_questionnaire;",
        )
        for table, column, owner in TOGETHER
    ]
    return unique + keys


class Migration(migrations.Migration):
    dependencies = (("surveys", "0001_initial"),)
    operations = (
        *(insert_only(table) for table in EVENT_TABLES),
        insert_only("surveys_questionnairebody"),
        update_columns_only("surveys_questionnaire", QUESTIONNAIRE_COLUMNS, delete=True),
        update_columns_only("surveys_response", RESPONSE_COLUMNS, delete=True),
        update_columns_only("surveys_opentext", ("redacted", "state"), delete=True),
        migrations.RunSQL(
            f"REVOKE UPDATE ON surveys_equalityanswers FROM {APP_ROLE};",
            f"GRANT UPDATE ON surveys_equalityanswers TO {APP_ROLE};",
        ),
        *_together(),
    )
