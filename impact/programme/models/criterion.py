"""What topics and sites are scored on: the criteria, and what each score means in words."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled

HIGHEST_SCORE = 4


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="CriterionEvent",
    fields=["id", "slug", "label", "about", "for_topics", "for_sites", "floor", "position"],
)
class Criterion(models.Model):
    """One criterion. `floor` is what the median of a site's scores has to reach; empty means that none is asked."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=40, unique=True)
    label = TextsField(_("criterion"))
    about = TextsField(_("what to look for"), blank=True)
    for_topics = models.BooleanField(_("used for topics"), default=True)
    for_sites = models.BooleanField(_("used for sites"), default=True)
    floor = models.PositiveSmallIntegerField(_("least score of a site"), null=True, blank=True)
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)

    objects = OpenQuerySet["Criterion"].as_manager()

    class Meta:
        verbose_name = _("criterion")
        verbose_name_plural = _("criteria")
        constraints = (
            en_filled("label"),
            models.CheckConstraint(
                condition=Q(floor__isnull=True) | Q(floor__lte=HIGHEST_SCORE), name="criterion_floor_can_be_reached"
            ),
        )

    def __str__(self) -> str:
        return str(self.label)


class CriterionAnchor(models.Model):
    """What one score of a criterion means, in words, so that people score alike."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    criterion = models.ForeignKey(
        Criterion, on_delete=models.CASCADE, related_name="anchors", verbose_name=_("criterion")
    )
    score = models.PositiveSmallIntegerField(_("score"))
    words = TextsField(_("what it means"))

    objects = OpenQuerySet["CriterionAnchor"].as_manager()

    class Meta:
        verbose_name = _("meaning of a score")
        verbose_name_plural = _("meanings of scores")
        constraints = (
            en_filled("words"),
            models.UniqueConstraint(fields=["criterion", "score"], name="anchor_says_one_score"),
            models.CheckConstraint(condition=Q(score__lte=HIGHEST_SCORE), name="anchor_score_is_nought_to_four"),
        )

    def __str__(self) -> str:
        return f"{self.score}: {self.words}"
