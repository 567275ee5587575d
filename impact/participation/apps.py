"""Taking part: what Assemblies, Networks and events have in common."""

from django.apps import AppConfig


class ParticipationConfig(AppConfig):
    name = "impact.participation"
    label = "participation"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Taking part"
