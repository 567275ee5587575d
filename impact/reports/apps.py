"""The app of the aggregated priority reports."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    """Figures -> frozen edition -> publication by a second person."""

    name = "impact.reports"
    label = "reports"
    verbose_name = _("Priority reports")
    default_auto_field = "django.db.models.BigAutoField"
