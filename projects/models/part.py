"""Reads shared by everything that belongs to a project."""

from typing import ClassVar, Self, TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db import models

from impact.accounts.models import User
from projects.models.project import Project

Noun = TypeVar("Noun", bound=models.Model)


class PartQuerySet(models.QuerySet[Noun]):
    """Parts of projects. `path` leads from the part to its project, `shown` to what makes it public (empty: nothing)."""

    path: ClassVar[str] = "project"
    shown: ClassVar[str] = ""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations' projects; everybody else what is public."""
        if not isinstance(user, User) or not user.is_staff:
            return self.published()
        return self.filter(**{f"{self.path}__in": Project.objects.visible_to(user)})

    def published(self) -> Self:
        """Those everybody may read: of published projects, and shown themselves."""
        if not self.shown:
            return self.none()
        return self.filter(**{f"{self.path}__published_at__isnull": False, f"{self.shown}__isnull": False})
