"""The durable row under Celery tasks."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "impact.jobs"
    label = "jobs"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Background jobs"
