"""Posts: who works in a project, and when."""

from django.contrib import admin

from projects.admin.part import PartAdmin
from projects.models import Post


@admin.register(Post)
class PostAdmin(PartAdmin):
    """Coaches, facilitators and others."""

    list_display = ("__str__", "project", "holder", "share", "starts_on", "ends_on")
    list_filter = ("role", "project__nation")
    list_select_related = ("project",)
    search_fields = ("holder", "project__slug")
    ordering = ("-starts_on", "pk")
    fields = ("project", "role", "number", "holder", "share", "starts_on", "ends_on")
