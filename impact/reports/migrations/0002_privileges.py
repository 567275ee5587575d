"""What the application may never do to a report: change or delete figures, frozen columns or history.

Privileges are by column. What depends on the row (the words and names of an edition that is in public) is held by a
plain trigger: unlike django-pgtrigger's it does not listen to the variable `pgtrigger.ignore`, and the application's
role can neither drop nor disable it.
"""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

EDITION_COLUMNS = (
    "status",
    "summary",
    "submitted_by_id",
    "submitted_at",
    "approved_by_id",
    "published_at",
    "superseded_at",
    "supersedes_id",
    "sent_back_by_id",
    "sent_back_at",
    "sent_back_reason",
    "withdrawn_by_id",
    "withdrawn_at",
    "withdrawn_reason",
)
ACTION_COLUMNS = ("text", "owner", "review_on", "status", "outcome")

SETTLE = """
CREATE FUNCTION reports_edition_in_public_is_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('published', 'superseded', 'withdrawn') AND (
        ROW(NEW.summary, NEW.submitted_by_id, NEW.submitted_at, NEW.approved_by_id, NEW.published_at, NEW.supersedes_id,
            NEW.sent_back_by_id, NEW.sent_back_at, NEW.sent_back_reason)
        IS DISTINCT FROM
        ROW(OLD.summary, OLD.submitted_by_id, OLD.submitted_at, OLD.approved_by_id, OLD.published_at, OLD.supersedes_id,
            OLD.sent_back_by_id, OLD.sent_back_at, OLD.sent_back_reason)
        OR (NEW.status <> OLD.status AND NOT (
            (OLD.status <> 'withdrawn' AND NEW.status = 'withdrawn')
            OR (OLD.status = 'published' AND NEW.status = 'superseded')))
        OR (NEW.superseded_at IS DISTINCT FROM OLD.superseded_at
            AND NOT (OLD.status = 'published' AND NEW.status = 'superseded'))
        OR (ROW(NEW.withdrawn_by_id, NEW.withdrawn_at, NEW.withdrawn_reason)
            IS DISTINCT FROM ROW(OLD.withdrawn_by_id, OLD.withdrawn_at, OLD.withdrawn_reason)
            AND NOT (OLD.status <> 'withdrawn' AND NEW.status = 'withdrawn'))
    ) THEN
        RAISE EXCEPTION 'An edition that has been in public never changes; it can only be replaced or withdrawn.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER edition_in_public_is_settled BEFORE UPDATE ON reports_edition
    FOR EACH ROW EXECUTE FUNCTION reports_edition_in_public_is_settled();
"""
UNSETTLE = """
DROP TRIGGER edition_in_public_is_settled ON reports_edition;
DROP FUNCTION reports_edition_in_public_is_settled();
"""


class Migration(migrations.Migration):
    dependencies = (("reports", "0001_initial"),)
    operations = (
        insert_only("reports_editionbody"),
        insert_only("reports_editionevent"),
        insert_only("reports_reportevent"),
        insert_only("reports_reportactionevent"),
        update_columns_only("reports_edition", EDITION_COLUMNS),
        update_columns_only("reports_report", ("title",)),
        update_columns_only("reports_reportaction", ACTION_COLUMNS),
        migrations.RunSQL(SETTLE, UNSETTLE),
    )
