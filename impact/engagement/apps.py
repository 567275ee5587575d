"""Events, and what came of them."""

from django.apps import AppConfig


class EngagementConfig(AppConfig):
    name = "impact.engagement"
    label = "engagement"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Events"
