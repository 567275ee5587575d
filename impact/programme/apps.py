"""What every part of the programme shares: nations, perspectives, priorities, organisations, phases."""

from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    name = "impact.programme"
    label = "programme"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Programme"
