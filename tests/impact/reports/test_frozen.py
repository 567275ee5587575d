"""Attacks on a published edition through the application's own database role: every one is refused."""

from collections.abc import Callable
from typing import Any

import pgtrigger
import psycopg2
import pytest
from django.db import Error, connection, transaction

from impact.reports.models import Edition, EditionBody, Report

Make = Callable[..., Edition]

FIGURES = "reports_editionbody"
ATTACKS = [
    f"UPDATE {FIGURES} SET figures = '{{}}'",
    f"UPDATE {FIGURES} SET edition_id = edition_id + 1",
    f"DELETE FROM {FIGURES}",
    f"TRUNCATE {FIGURES}",
    f"TRUNCATE {FIGURES}, reports_edition, reports_report CASCADE",
    f"ALTER TABLE {FIGURES} DISABLE TRIGGER ALL",
    f"ALTER TABLE {FIGURES} DISABLE TRIGGER USER",
    f"ALTER TABLE {FIGURES} DROP COLUMN figures",
    f"DROP TABLE {FIGURES} CASCADE",
    f"INSERT INTO {FIGURES} SELECT * FROM {FIGURES} ON CONFLICT (edition_id) DO UPDATE SET figures = '{{}}'",
    f"SELECT * FROM {FIGURES} FOR UPDATE",
    "UPDATE reports_edition SET data_hash = repeat('0', 64)",
    "UPDATE reports_edition SET number = number + 1",
    "UPDATE reports_edition SET responses = 1",
    "UPDATE reports_edition SET source_kind = 'real'",
    "UPDATE reports_edition SET report_id = report_id",
    "UPDATE reports_edition SET built_by = gen_random_uuid()",
    "DELETE FROM reports_edition",
    "TRUNCATE reports_edition CASCADE",
    "ALTER TABLE reports_edition DISABLE TRIGGER ALL",
    "ALTER TABLE reports_edition DROP CONSTRAINT edition_published_is_one_in_a_report",
    "UPDATE reports_report SET survey_slug = 'other'",
    "DELETE FROM reports_report",
    "UPDATE reports_editionevent SET status = 'draft'",
    "DELETE FROM reports_editionevent",
    "TRUNCATE reports_editionevent",
    "SET session_replication_role = replica",
    "SET ROLE impact_owner",
]


@pytest.mark.django_db(transaction=True)
def test_nothing_in_public_can_be_altered(published: Make, app_connection: Any) -> None:
    edition = published()
    before = (edition.body.figures, Edition.objects.values().get())
    with app_connection.cursor() as cursor:
        cursor.execute("SELECT current_user, count(*) FROM reports_editionbody")
        assert cursor.fetchone() == ("impact_app", 1)
    app_connection.rollback()
    for attack in ATTACKS:
        with app_connection.cursor() as cursor, pytest.raises(psycopg2.Error):
            cursor.execute(attack)
        app_connection.rollback()
    assert (EditionBody.objects.get().figures, Edition.objects.values().get()) == before


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("attack", ATTACKS[:4] + ATTACKS[11:18])
def test_switching_the_triggers_off_by_variable_does_not_help(
    published: Make, app_connection: Any, attack: str
) -> None:
    """What `pgtrigger.ignore` does, on a bare connection; privileges still say no."""
    published()
    with app_connection.cursor() as cursor:
        ignore_all(cursor)
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(attack)
    app_connection.rollback()


def ignore_all(cursor: Any) -> None:
    """Set the variable as `pgtrigger.ignore` does, for every trigger of reports."""
    names = [trigger.get_pgid(model) for model in (Edition, EditionBody, Report) for trigger in model._meta.triggers]
    cursor.execute("SELECT set_config('pgtrigger.ignore', %s, false)", (f"{{{','.join(names)}}}",))


# These columns the application does change on editions that are not in public yet; no privilege can tell the rows apart.
ROW_BY_ROW = [
    'UPDATE reports_edition SET summary = summary || \'{"en": "other words"}\'',
    "UPDATE reports_edition SET submitted_by_id = NULL, approved_by_id = submitted_by_id",
    "UPDATE reports_edition SET submitted_at = now()",
    "UPDATE reports_edition SET published_at = now()",
    "UPDATE reports_edition SET supersedes_id = id",
    "UPDATE reports_edition SET superseded_at = now()",
    'UPDATE reports_edition SET withdrawn_reason = \'{"en": "slander"}\'',
    "UPDATE reports_edition SET sent_back_reason = 'x'",
    "UPDATE reports_edition SET status = 'draft'",
    "UPDATE reports_edition SET status = 'submitted'",
    "DROP TRIGGER edition_in_public_is_settled ON reports_edition",
    "DROP FUNCTION reports_edition_in_public_is_settled() CASCADE",
    (
        "CREATE OR REPLACE FUNCTION reports_edition_in_public_is_settled() RETURNS trigger LANGUAGE plpgsql "
        "AS 'BEGIN RETURN NEW; END'"
    ),
]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("ignoring", [False, True])
def test_words_and_names_of_an_edition_in_public_stay(published: Make, app_connection: Any, ignoring: bool) -> None:
    published()
    before = Edition.objects.values().get()
    for attack in ROW_BY_ROW:
        with app_connection.cursor() as cursor:
            if ignoring:
                ignore_all(cursor)
            with pytest.raises(psycopg2.Error) as refusal:
                cursor.execute(attack)
            if ignoring and attack.startswith("UPDATE"):
                assert "never changes" in str(refusal.value), attack
        app_connection.rollback()
    assert Edition.objects.values().get() == before


@pytest.mark.django_db
def test_ignoring_triggers_in_the_application_does_not_help(published: Make) -> None:
    edition = published()
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone() == ("impact_app",)
    for call in (
        lambda: EditionBody.objects.update(figures={}),
        lambda: EditionBody.objects.filter(edition=edition)._raw_delete("default"),
        lambda: Edition.objects.update(responses=1),
    ):
        with pgtrigger.ignore(), pytest.raises(Error, match="permission denied"), transaction.atomic():
            call()


@pytest.mark.django_db
def test_without_the_privileges_the_triggers_say_it_kindly(published: Make) -> None:
    """The owner has every privilege, so the trigger is what answers."""
    edition = published()
    figures = {trigger.name for trigger in EditionBody._meta.triggers}
    assert figures == {"figures_never_change"}
    frozen = {trigger.name for trigger in Edition._meta.triggers}
    assert frozen >= {
        "edition_figures_are_frozen",
        "edition_is_never_deleted",
        "edition_words_are_settled",
        "edition_moves_by_its_table",
    }
    assert edition.body.figures["schema"] == "impact.report/1"
