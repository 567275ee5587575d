"""How a kind of network works, as data: how many people of which kinds, how often, how long. Warnings, never rules."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from impact.programme.models.history import history
from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled

MOST_MEETINGS = 24


@history(
    "NetworkTemplateEvent",
    "id", "slug", "name", "people_from", "people_to", "kinds", "leaders_from", "leaders_to", "meetings",
    "window_months", "days_between", "materials_days", "record_days", "again_days", "leaders_meet",
)  # fmt: skip
class NetworkTemplate(models.Model):
    """Sizes, kinds and windows of local networks. `kinds` are codes of `networks.enums.MemberKind`.

    `record_days` and `again_days` are working days: for the first sending of a meeting record, and for later ones.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=40, unique=True)
    name = TextsField(_("name"))
    about = TextsField(_("what it is"), blank=True)
    people_from = models.PositiveSmallIntegerField(_("people, from"), default=8)
    people_to = models.PositiveSmallIntegerField(_("people, to"), default=10)
    kinds = ArrayField(models.CharField(max_length=12), verbose_name=_("kinds of people"), size=8)
    leaders_from = models.PositiveSmallIntegerField(_("leaders, from"), default=1)
    leaders_to = models.PositiveSmallIntegerField(_("leaders, to"), default=1)
    meetings = models.PositiveSmallIntegerField(_("meetings"), default=4)
    window_months = models.PositiveSmallIntegerField(_("within so many months"), default=6)
    days_between = models.PositiveSmallIntegerField(_("days between two meetings, at least"), default=21)
    materials_days = models.PositiveSmallIntegerField(_("materials go out so many days before"), default=7)
    record_days = models.PositiveSmallIntegerField(_("working days to answer a record"), default=10)
    again_days = models.PositiveSmallIntegerField(_("working days to answer it again"), default=5)
    leaders_meet = models.BooleanField(_("leaders meet as a group of their own"), default=True)
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)

    objects = OpenQuerySet["NetworkTemplate"].as_manager()

    class Meta:
        verbose_name = _("kind of network")
        verbose_name_plural = _("kinds of networks")
        constraints = (
            en_filled("name"),
            models.CheckConstraint(
                condition=Q(people_from__gte=1, people_to__gte=F("people_from")),
                name="network_template_people_are_in_order",
            ),
            models.CheckConstraint(
                condition=Q(leaders_from__gte=1, leaders_to__gte=F("leaders_from")),
                name="network_template_leaders_are_in_order",
            ),
            models.CheckConstraint(
                condition=Q(meetings__gte=1, meetings__lte=MOST_MEETINGS, window_months__gte=1),
                name="network_template_meets_at_least_once",
            ),
            models.CheckConstraint(
                condition=Q(record_days__gte=1, again_days__gte=1), name="network_template_gives_days_to_answer"
            ),
        )

    def __str__(self) -> str:
        return str(self.name)


class SelfQuestion(models.Model):
    """A question a group asks itself about how it works, for self-evaluation."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    template = models.ForeignKey(
        NetworkTemplate, on_delete=models.CASCADE, related_name="self_questions", verbose_name=_("kind of network")
    )
    position = models.PositiveSmallIntegerField(_("place"))
    text = TextsField(_("question"))

    objects = OpenQuerySet["SelfQuestion"].as_manager()

    class Meta:
        verbose_name = _("question a group asks itself")
        verbose_name_plural = _("questions a group asks itself")
        constraints = (
            en_filled("text"),
            models.UniqueConstraint(fields=["template", "position"], name="self_question_has_a_place_of_its_own"),
        )

    def __str__(self) -> str:
        return f"{self.position}. {self.text}"
