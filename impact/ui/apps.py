from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "impact.ui"
    label = "ui"
    verbose_name = "How the portal looks and is used"
    default_auto_field = "django.db.models.BigAutoField"
