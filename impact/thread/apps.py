"""The golden thread: what people said, and what changed."""

from django.apps import AppConfig


class ThreadConfig(AppConfig):
    name = "impact.thread"
    label = "thread"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "What happened"
