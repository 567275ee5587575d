"""Which apps have loaded their part of the demo programme."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User


class DemoLoadQuerySet(models.QuerySet["DemoLoad"]):
    """Reads over notes."""

    def visible_to(self, user: User) -> Self:
        """Staff may know which example data is in."""
        return self if user.is_staff else self.none()


class DemoLoad(models.Model):
    """A note that one app's example data is in; a second load passes it by."""

    app_label = models.CharField(_("app"), max_length=60)
    loaded_at = models.DateTimeField(_("loaded"))

    objects = DemoLoadQuerySet.as_manager()

    class Meta:
        verbose_name = _("demo load")
        verbose_name_plural = _("demo loads")
        constraints = (
            models.UniqueConstraint(fields=["app_label"], name="demo_of_an_app_is_loaded_once"),
            models.CheckConstraint(condition=~models.Q(app_label=""), name="demo_load_names_an_app"),
        )

    def __str__(self) -> str:
        return self.app_label
