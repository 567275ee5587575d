"""Class and keep-until of every field of reports: published figures and the staff behind them."""

from impact.privacy import FieldTable, open_fields
from impact.reports.models.edition import FROZEN, STATUS_COLUMNS

FIELDS: FieldTable = {
    "Report": open_fields("id", "public_id", "survey_uuid", "survey_slug", "title", "source_kind", "created_at"),
    "Edition": open_fields(*FROZEN, *STATUS_COLUMNS),
    "EditionBody": open_fields("id", "public_id", "edition", "figures"),
    "ReportAction": open_fields(
        "id", "public_id", "edition", "text", "owner", "review_on", "status", "outcome", "created_at"
    ),
}
