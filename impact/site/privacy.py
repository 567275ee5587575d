"""Class and keep-until of every field of site."""

from impact.privacy import FieldTable, open_fields

FIELDS: FieldTable = {"DemoLoad": open_fields("id", "app_label", "loaded_at")}
