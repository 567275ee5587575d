"""Files people give us: private, set aside until checked, deleted in time."""

from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "impact.files"
    label = "files"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Files"
