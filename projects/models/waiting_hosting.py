"""A hosting from which no project has started yet: the same row, seen by those who start projects."""

from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Hosting
from impact.programme.queries import nations_for

NETWORK = "network"  # the delivery model from whose hostings local networks start


class WaitingHostingQuerySet(models.QuerySet["WaitingHosting"]):
    """Reads over hostings for those who start projects."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations; nobody else any."""
        if not isinstance(user, User) or not user.is_staff:
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def without_project(self) -> Self:
        """Those nothing has started from; a Network's hosting becomes a local network instead."""
        return self.filter(project__isnull=True).exclude(delivery_model__slug=NETWORK)


class WaitingHosting(Hosting):
    """A hosting, as the list "hostings without a project" shows it."""

    objects = WaitingHostingQuerySet.as_manager()  # type: ignore[misc,assignment]

    class Meta:
        proxy = True
        verbose_name = _("hosting without a project")
        verbose_name_plural = _("hostings without a project")
        default_permissions = ("view",)
