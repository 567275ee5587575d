"""An Assembly: people from all sides of care who meet and decide together."""

import datetime as dt
import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import AssemblyStatus, Held, PanelKind, SelectionMode
from assemblies.pure.stages import CHANGEABLE, Window
from impact.accounts.models import User
from impact.participation.models import Selection
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.programme.texts import TextsField, en_filled

RESERVED = ("your-sign-up", "your-seat")  # addresses of private links


class AssemblyQuerySet(models.QuerySet["Assembly"]):
    """Reads over Assemblies."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def for_public(self) -> Self:
        """Everybody may read about every Assembly; open ones first, finished ones last."""
        first = models.Case(
            models.When(status=AssemblyStatus.OPEN, then=0),
            models.When(status=AssemblyStatus.PLANNED, then=1),
            models.When(status=AssemblyStatus.FINISHED, then=3),
            default=2,
        )
        return self.select_related("nation").order_by(first, "opens_at", "slug")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="AssemblyEvent",
    fields=[
        "id", "public_id", "slug", "title", "nation", "area", "about", "selection_mode", "seats", "held", "place",
        "dates", "opens_at", "closes_at", "next_opens_on", "status", "kind", "term_starts_on", "term_ends_on",
        "days_to_answer", "told_at",
    ],
)  # fmt: skip
class Assembly(models.Model):
    """One Assembly and between which moments people may sign up."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name in the address"), max_length=60, unique=True)
    kind = models.CharField(
        _("kind"), max_length=10, choices=PanelKind.choices, default=PanelKind.ASSEMBLY, db_default=PanelKind.ASSEMBLY
    )
    title = TextsField(_("title"))
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="assemblies", verbose_name=_("nation"))
    area = TextsField(_("part of the nation"), blank=True)
    about = TextsField(_("what it is about"))
    selection_mode = models.CharField(_("how people get a seat"), max_length=12, choices=SelectionMode.choices)
    seats = models.PositiveSmallIntegerField(_("seats"))
    held = models.CharField(_("where"), max_length=10, choices=Held.choices)
    place = TextsField(_("place"), blank=True)
    dates = TextsField(_("when it meets"), blank=True)
    opens_at = models.DateTimeField(_("sign-up opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("sign-up closes"), null=True, blank=True)
    next_opens_on = models.DateField(
        _("next sign-up opens"), null=True, blank=True, help_text=_("Shown once this sign-up is closed.")
    )
    term_starts_on = models.DateField(_("term begins"), null=True, blank=True)
    term_ends_on = models.DateField(_("term ends"), null=True, blank=True)
    days_to_answer = models.PositiveSmallIntegerField(
        _("days to answer when a seat is offered"), default=10, db_default=10
    )
    told_at = models.DateTimeField(_("everybody told"), null=True, blank=True, editable=False)
    status = models.CharField(
        _("status"), max_length=10, choices=AssemblyStatus.choices, default=AssemblyStatus.PLANNED
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = AssemblyQuerySet.as_manager()

    class Meta:
        verbose_name = _("Assembly")
        verbose_name_plural = _("Assemblies")
        permissions = (
            ("move_assembly", "Can open, close and move on an Assembly"),
            ("select_assembly", "Can run a random selection, fill seats and tell everybody"),
        )
        constraints = (
            en_filled("title"),
            en_filled("about"),
            models.CheckConstraint(condition=Q(seats__gt=0), name="assembly_has_seats"),
            models.CheckConstraint(condition=~Q(slug__in=RESERVED), name="assembly_slug_is_not_reserved"),
            models.CheckConstraint(condition=Q(held__in=Held.values), name="assembly_held_is_known"),
            models.CheckConstraint(
                condition=Q(selection_mode__in=SelectionMode.values), name="assembly_selection_mode_is_known"
            ),
            models.CheckConstraint(condition=Q(status__in=AssemblyStatus.values), name="assembly_status_is_known"),
            models.CheckConstraint(condition=Q(kind__in=PanelKind.values), name="assembly_kind_is_known"),
            models.CheckConstraint(
                condition=Q(days_to_answer__gte=1, days_to_answer__lte=60), name="assembly_gives_days_to_answer"
            ),
            models.CheckConstraint(
                condition=Q(term_starts_on__isnull=True)
                | Q(term_ends_on__isnull=True)
                | Q(term_ends_on__gt=F("term_starts_on")),
                name="assembly_term_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(status=AssemblyStatus.PLANNED) | Q(opens_at__isnull=False, closes_at__isnull=False),
                name="assembly_that_is_open_says_from_when_to_when",
            ),
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True) | Q(closes_at__isnull=True) | Q(closes_at__gt=F("opens_at")),
                name="assembly_closes_after_it_opens",
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    @property
    def window(self) -> Window:
        """When it takes sign-ups."""
        return Window(self.status, self.opens_at, self.closes_at)

    def state(self, now: dt.datetime) -> str:
        """What people are told it is."""
        return self.window.state(now)

    @property
    def lets_people_change(self) -> bool:
        """Whether sign-ups may still come and be changed: not once everyone who signed up is written down."""
        return self.status in CHANGEABLE and not self.has_selection

    @property
    def has_selection(self) -> bool:
        """A random selection stands."""
        return Selection.objects.standing().filter(subject=self.public_id).exists()
