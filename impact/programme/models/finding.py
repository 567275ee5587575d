"""What a published report found, for whatever the programme builds on it."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.open import OpenQuerySet
from impact.programme.models.priority import Priority


class PublishedFinding(models.Model):
    """The place of one priority in one published report. Topics point here, never at a report's edition."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    edition_uuid = models.UUIDField(_("report"), db_index=True)
    number = models.PositiveIntegerField(_("number of the report"))
    url = models.CharField(_("address"), max_length=300)
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="findings", verbose_name=_("priority")
    )
    label = models.CharField(_("what people chose"), max_length=200)
    place = models.DecimalField(_("place"), max_digits=5, decimal_places=1)
    published_on = models.DateField(_("published"))

    objects = OpenQuerySet["PublishedFinding"].as_manager()

    class Meta:
        verbose_name = _("published finding")
        verbose_name_plural = _("published findings")
        constraints = (
            models.UniqueConstraint(fields=["edition_uuid", "label"], name="finding_is_published_once_in_a_report"),
            models.CheckConstraint(condition=Q(place__gte=1), name="finding_place_starts_at_one"),
        )

    def __str__(self) -> str:
        return f"{self.place} {self.label}"
