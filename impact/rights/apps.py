"""Requests and complaints about personal data."""

from django.apps import AppConfig


class RightsConfig(AppConfig):
    name = "impact.rights"
    label = "rights"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Requests about personal data"
