"""The public shell of the portal, and the admin that staff work in."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class SiteConfig(AppConfig):
    """Home, static pages, health, sign-in gate."""

    name = "impact.site"
    label = "site"
    default = True
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Public shell"

    def ready(self) -> None:
        """Load the Celery application, so that every task of every app is known to it."""
        import impact.celery  # noqa: F401, PLC0415


class StaffAdminConfig(admin_apps.AdminConfig):
    """Django's admin with our own site: two parts on the index, nobody without a second factor."""

    default = False
    default_site = "impact.site.admin.StaffAdminSite"
