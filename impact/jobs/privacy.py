"""Class and keep-until of every field of jobs: no personal data goes into a job."""

from impact.privacy import FieldTable, open_fields

FIELDS: FieldTable = {
    "Job": open_fields(
        "id", "public_id", "kind", "queue", "state", "subject", "params", "result", "attempts", "lease", "lease_until",
        "nudged_at", "progress_done", "progress_total", "progress_note", "error", "requested_by", "requested_at",
        "started_at", "finished_at",
    ),
}  # fmt: skip
