"""Organisations of the sector; not people."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import OrganisationKind
from impact.programme.models.nation import Nation, Region
from impact.programme.models.open import OpenQuerySet


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="OrganisationEvent",
    fields=["id", "public_id", "name", "kind", "nation", "region", "website", "is_example"],
)
class Organisation(models.Model):
    """An organisation the programme works with."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=OrganisationKind.choices)
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    region = models.ForeignKey(
        Region, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("region")
    )
    website = models.URLField(_("website"), blank=True)
    is_example = models.BooleanField(_("example"), default=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = OpenQuerySet["Organisation"].as_manager()

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="organisation_has_a_name"),
            models.CheckConstraint(condition=Q(kind__in=OrganisationKind.values), name="organisation_kind_is_known"),
            models.UniqueConstraint(Lower("name"), "nation", name="organisation_name_is_unique_in_its_nation"),
        )

    def __str__(self) -> str:
        return self.name
