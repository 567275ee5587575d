"""Who signs in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "impact.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "People who sign in"
