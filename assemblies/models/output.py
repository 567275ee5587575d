"""What came out of a session: priorities in order, a theme, an ask."""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import OutputKind
from assemblies.models.history import history
from assemblies.models.session import Session
from assemblies.models.vote import Vote
from impact.accounts.models import User
from impact.programme.models import Priority
from impact.programme.texts import TextsField, en_filled


class OutputQuerySet(models.QuerySet["Output"]):
    """Reads over outputs."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the session."""
        return self.filter(session__in=Session.objects.visible_to(user))

    def published(self) -> Self:
        """Those everybody can read."""
        return self.filter(published_at__isnull=False).order_by("session", "position", "pk")


@history("OutputEvent", "id", "public_id", "session", "kind", "text", "vote", "position", "people", "published_at")
class Output(models.Model):
    """One result, in words. Priorities in order come from a closed vote (`vote`) or are written down (no `vote`)."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="outputs", verbose_name=_("session"))
    kind = models.CharField(_("kind"), max_length=10, choices=OutputKind.choices)
    text = TextsField(_("in words"))
    vote = models.ForeignKey(
        Vote, null=True, blank=True, on_delete=models.PROTECT, related_name="outputs", verbose_name=_("from the vote")
    )
    people = models.PositiveSmallIntegerField(
        _("people behind it"), null=True, blank=True, help_text=_("Who voted, or who was in the room.")
    )
    position = models.PositiveSmallIntegerField(_("place in the list"), default=1)
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = OutputQuerySet.as_manager()

    class Meta:
        verbose_name = _("output")
        verbose_name_plural = _("outputs")
        constraints = (
            en_filled("text"),
            models.CheckConstraint(condition=Q(kind__in=OutputKind.values), name="output_kind_is_known"),
            models.CheckConstraint(
                condition=Q(vote__isnull=True) | Q(kind=OutputKind.PRIORITIES),
                name="output_from_a_vote_is_an_order_of_priorities",
            ),
            models.CheckConstraint(
                condition=~Q(kind=OutputKind.PRIORITIES) | Q(people__isnull=False, people__gt=0),
                name="output_order_says_how_many_people",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.text}"

    @property
    def is_published(self) -> bool:
        """Everybody can read it."""
        return self.published_at is not None


class OutputPlaceQuerySet(models.QuerySet["OutputPlace"]):
    """Reads over places."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the output."""
        return self.filter(output__in=Output.objects.visible_to(user))


@history("OutputPlaceEvent", "id", "output", "place", "equal", "priority", "label")
class OutputPlace(models.Model):
    """One item in an order of priorities. `points` is exact, and leaves rounded or hidden only."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    output = models.ForeignKey(Output, on_delete=models.CASCADE, related_name="places", verbose_name=_("output"))
    place = models.PositiveSmallIntegerField(_("place"))
    equal = models.BooleanField(_("shares its place"), default=False)
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("priority")
    )
    label = TextsField(_("label"))
    points = models.PositiveIntegerField(_("points"), null=True, blank=True)

    objects = OutputPlaceQuerySet.as_manager()

    class Meta:
        verbose_name = _("place in an order")
        verbose_name_plural = _("places in an order")
        constraints = (
            en_filled("label"),
            models.CheckConstraint(condition=Q(place__gt=0), name="output_place_begins_at_one"),
            models.UniqueConstraint(
                fields=["output", "priority"],
                condition=Q(priority__isnull=False),
                name="output_names_a_priority_once",
            ),
            models.UniqueConstraint(
                fields=["output", "place"], condition=Q(equal=False), name="output_place_is_shared_only_when_equal"
            ),
        )

    def __str__(self) -> str:
        return f"{self.place}. {self.label}"
