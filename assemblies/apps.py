"""Assemblies: who may sign up, and who did."""

from django.apps import AppConfig


class AssembliesConfig(AppConfig):
    name = "assemblies"
    label = "assemblies"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Assemblies"
