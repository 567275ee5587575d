"""People we write to, who asked to be kept informed, and who asked us something."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "impact.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "People"
