"""What somebody needs to take part. Seen by event support only, deleted three months after."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import HOLDING, NeedsStage
from impact.participation.models.invitation import Invitation

MOST_COMPANIONS = 6
VIEW = "participation.view_accessneeds"


class AccessNeedsQuerySet(models.QuerySet["AccessNeeds"]):
    """Reads over access needs."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Event support for their nations, and nobody else; not even everybody's own, whose private link shows it."""
        if isinstance(user, AnonymousUser) or not user.has_perm(VIEW):
            return self.none()
        return self.filter(invitation__in=Invitation.objects.visible_to(user))

    def open(self) -> Self:
        """Somebody still has to arrange something, for people who have a seat."""
        return self.filter(
            invitation__status__in=HOLDING, stage__in=[NeedsStage.RECORDED, NeedsStage.FLAGGED, NeedsStage.SHARED]
        )


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="AccessNeedsEvent",
    fields=["id", "public_id", "invitation", "stage", "shared_on", "met_on", "reviewed_on", "changed_by", "delete_on"],
)
class AccessNeeds(models.Model):
    """Access, communication, caring and travel needs; companions and assistants, who never take a seat."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    invitation = models.OneToOneField(
        Invitation, on_delete=models.CASCADE, related_name="needs", verbose_name=_("person")
    )
    access = models.TextField(_("getting in and around"), max_length=2000, blank=True)
    communication = models.TextField(_("reading, hearing, speaking, understanding"), max_length=2000, blank=True)
    caring = models.TextField(_("care for somebody while they are away"), max_length=2000, blank=True)
    travel = models.TextField(_("travelling there"), max_length=2000, blank=True)
    food = models.TextField(_("food and breaks"), max_length=2000, blank=True)
    companions = models.PositiveSmallIntegerField(_("people coming along"), default=0)
    assistants = models.PositiveSmallIntegerField(_("personal assistants coming along"), default=0)
    may_share = models.BooleanField(_("may be told to those who have to know"), default=False)
    stage = models.CharField(_("stage"), max_length=10, choices=NeedsStage.choices, default=NeedsStage.RECORDED)
    flagged_because = models.CharField(_("what has to be done"), max_length=500, blank=True)
    shared_with = models.CharField(_("told to"), max_length=300, blank=True)
    shared_on = models.DateField(_("told on"), null=True, blank=True)
    met_how = models.TextField(_("what was arranged"), max_length=2000, blank=True)
    met_on = models.DateField(_("arranged on"), null=True, blank=True)
    review = models.TextField(_("did it work?"), max_length=2000, blank=True)
    reviewed_on = models.DateField(_("looked back on"), null=True, blank=True)
    written_at = models.DateTimeField(_("written down"), default=timezone.now)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("last changed by"),
    )  # fmt: skip
    delete_on = models.DateField(_("deleted on"))

    objects = AccessNeedsQuerySet.as_manager()

    class Meta:
        verbose_name = _("access needs")
        verbose_name_plural = _("access needs")
        permissions = (("handle_accessneeds", "Can flag, share, arrange and review access needs"),)
        constraints = (
            models.CheckConstraint(condition=Q(stage__in=NeedsStage.values), name="access_needs_stage_is_known"),
            models.CheckConstraint(
                condition=Q(companions__lte=MOST_COMPANIONS, assistants__lte=MOST_COMPANIONS),
                name="access_needs_companions_are_a_sensible_number",
            ),
            models.CheckConstraint(
                condition=~Q(stage=NeedsStage.FLAGGED) | ~Q(flagged_because=""),
                name="access_needs_that_are_flagged_say_why",
            ),
            models.CheckConstraint(
                condition=~Q(stage=NeedsStage.SHARED)
                | (Q(may_share=True, shared_on__isnull=False) & ~Q(shared_with="")),
                name="access_needs_are_shared_only_with_a_yes",
            ),
            models.CheckConstraint(
                condition=~Q(stage__in=[NeedsStage.MET, NeedsStage.REVIEWED])
                | (Q(met_on__isnull=False) & ~Q(met_how="")),
                name="access_needs_that_are_met_say_how",
            ),
            models.CheckConstraint(
                condition=~Q(stage=NeedsStage.REVIEWED) | Q(reviewed_on__isnull=False),
                name="access_needs_that_are_reviewed_say_when",
            ),
        )

    def __str__(self) -> str:
        return str(_("What somebody needs"))

    @property
    def says_something(self) -> bool:
        """Whether there is anything to arrange at all."""
        texts = (self.access, self.communication, self.caring, self.travel, self.food)
        return any(texts) or bool(self.companions or self.assistants)
