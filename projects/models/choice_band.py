"""Between equals: who is in without question, and the random selection among those whom scores cannot tell apart."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.models import Selection
from projects.models.choice import SEES_ALL, Choice
from projects.models.choice_proposal import ChoiceProposal


class ChoiceBandQuerySet(models.QuerySet["ChoiceBand"]):
    """Reads over bands."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Those who may see the whole board."""
        return self if isinstance(user, User) and user.is_staff and user.has_perm(SEES_ALL) else self.none()


class ChoiceBand(models.Model):
    """One band of ties. `certain`: public ids of expressions that are in without question; those in the band are the
    pool of `selection`, which keeps check sums, numbered panels, the public value and what follows from it.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="bands", verbose_name=_("choice"))
    proposal = models.ForeignKey(
        ChoiceProposal, on_delete=models.PROTECT, related_name="bands", verbose_name=_("proposed set")
    )
    selection = models.OneToOneField(
        Selection, on_delete=models.PROTECT, related_name="+", verbose_name=_("random selection")
    )
    points = models.DecimalField(_("points within which nobody is told apart"), max_digits=4, decimal_places=1)
    certain = models.JSONField(_("in without question"), default=list)
    set_at = models.DateTimeField(_("set"))
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("set by"),
    )  # fmt: skip

    objects = ChoiceBandQuerySet.as_manager()

    class Meta:
        verbose_name = _("band of equals")
        verbose_name_plural = _("bands of equals")
        constraints = (models.CheckConstraint(condition=Q(points__gte=0), name="band_is_not_negative"),)
        triggers = (pgtrigger.Protect(name="band_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.choice_id}: {self.points}"
