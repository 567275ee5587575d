"""Who hosts what: written when a site agreement is accepted; projects and networks start from it."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.delivery_model import DeliveryModel
from impact.programme.models.nation import Nation, Region
from impact.programme.models.open import OpenQuerySet
from impact.programme.models.organisation import Organisation
from impact.programme.models.topic import Topic


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="HostingEvent",
    fields=[
        "id",
        "public_id",
        "agreement_uuid",
        "organisation",
        "topic",
        "nation",
        "region",
        "place",
        "delivery_model",
        "year",
        "months",
        "pounds",
        "coach_days",
        "accepted_on",
        "is_example",
    ],
)
class Hosting(models.Model):
    """One organisation (with its partners) hosts one topic by one delivery model in one year.

    `pounds` and `coach_days` are what was agreed: public sums are computed from here.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agreement_uuid = models.UUIDField(_("site agreement"), unique=True)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="hostings", verbose_name=_("lead organisation")
    )
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="hostings", verbose_name=_("topic"))
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    region = models.ForeignKey(
        Region, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("region")
    )
    place = models.CharField(_("place"), max_length=120, blank=True)
    delivery_model = models.ForeignKey(
        DeliveryModel, on_delete=models.PROTECT, related_name="hostings", verbose_name=_("delivery model")
    )
    year = models.PositiveSmallIntegerField(_("year"))
    months = models.PositiveSmallIntegerField(_("months"))
    pounds = models.PositiveIntegerField(_("pounds agreed"))
    coach_days = models.PositiveSmallIntegerField(_("days of a coach agreed"))
    accepted_on = models.DateField(_("accepted"))
    is_example = models.BooleanField(_("example"), default=False)

    objects = OpenQuerySet["Hosting"].as_manager()

    class Meta:
        verbose_name = _("hosting")
        verbose_name_plural = _("hostings")
        constraints = (
            models.CheckConstraint(condition=Q(year__gte=2021, year__lte=2100), name="hosting_year_is_sensible"),
            models.CheckConstraint(condition=Q(months__gte=1), name="hosting_lasts_a_month_or_more"),
        )

    def __str__(self) -> str:
        return f"{self.organisation} {self.year}"


class HostingPartner(models.Model):
    """An organisation that hosts together with the lead."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    hosting = models.ForeignKey(Hosting, on_delete=models.CASCADE, related_name="partners", verbose_name=_("hosting"))
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", verbose_name=_("organisation")
    )

    objects = OpenQuerySet["HostingPartner"].as_manager()

    class Meta:
        verbose_name = _("partner of a hosting")
        verbose_name_plural = _("partners of hostings")
        constraints = (
            models.UniqueConstraint(fields=["hosting", "organisation"], name="hosting_names_a_partner_once"),
        )

    def __str__(self) -> str:
        return str(self.organisation)
