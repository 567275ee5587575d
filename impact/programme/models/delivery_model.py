"""The ways the programme works with people, as data: what each takes, offers and asks."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.open import OpenQuerySet
from impact.programme.pure.months import beside_usual
from impact.programme.texts import TextsField, en_filled


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="DeliveryModelEvent",
    fields=["id", "slug", "name", "about", "months_from", "months_to", "offers", "asks", "position"],
)
class DeliveryModel(models.Model):
    """One way of working. The usual length is a warning to staff, never a rule."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=40, unique=True)
    name = TextsField(_("name"))
    about = TextsField(_("what it is"), blank=True)
    months_from = models.PositiveSmallIntegerField(_("usual months, from"), default=1)
    months_to = models.PositiveSmallIntegerField(_("usual months, to"), default=12)
    offers = TextsField(_("what we offer"), blank=True)
    asks = TextsField(_("what we ask"), blank=True)
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)

    objects = OpenQuerySet["DeliveryModel"].as_manager()

    class Meta:
        verbose_name = _("delivery model")
        verbose_name_plural = _("delivery models")
        constraints = (
            en_filled("name"),
            models.CheckConstraint(
                condition=Q(months_from__gte=1) & Q(months_to__gte=F("months_from")),
                name="delivery_model_months_are_in_order",
            ),
        )

    def __str__(self) -> str:
        return str(self.name)

    def warning_about(self, months: int | None) -> str:
        """What staff are told when so many months are not usual; empty when they are. Nobody is stopped."""
        found = beside_usual(months, self.months_from, self.months_to) if months else ""
        words = {
            "shorter": _("%(months)d months is shorter than usual for %(name)s: %(usual_from)d to %(usual_to)d."),
            "longer": _("%(months)d months is longer than usual for %(name)s: %(usual_from)d to %(usual_to)d."),
        }
        if not found:
            return ""
        said = {"months": months, "name": self.name, "usual_from": self.months_from, "usual_to": self.months_to}
        return str(words[found]) % said


class DeliveryStage(models.Model):
    """One stage of a delivery model, in its own words."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    delivery_model = models.ForeignKey(
        DeliveryModel, on_delete=models.CASCADE, related_name="stages", verbose_name=_("delivery model")
    )
    position = models.PositiveSmallIntegerField(_("place"))
    name = TextsField(_("name"))
    about = TextsField(_("what happens"), blank=True)

    objects = OpenQuerySet["DeliveryStage"].as_manager()

    class Meta:
        verbose_name = _("stage of a delivery model")
        verbose_name_plural = _("stages of delivery models")
        constraints = (
            en_filled("name"),
            models.UniqueConstraint(
                fields=["delivery_model", "position"], name="delivery_stage_has_a_place_of_its_own"
            ),
        )

    def __str__(self) -> str:
        return f"{self.position}. {self.name}"
