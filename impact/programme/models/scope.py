"""For which nations a member of staff works."""

import pghistory
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from impact.programme.models.nation import Nation
from impact.programme.models.open import OpenQuerySet


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="StaffScopeEvent",
    fields=["id", "user", "nation"],
)
class StaffScope(models.Model):
    """This member of staff sees records of this nation; needed by roles that are not UK-wide."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scopes", verbose_name=_("member of staff")
    )
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))

    objects = OpenQuerySet["StaffScope"].as_manager()

    class Meta:
        verbose_name = _("nation of a member of staff")
        verbose_name_plural = _("nations of members of staff")
        constraints = (models.UniqueConstraint(fields=["user", "nation"], name="staff_scope_is_said_once"),)

    def __str__(self) -> str:
        return f"{self.user}: {self.nation}"
