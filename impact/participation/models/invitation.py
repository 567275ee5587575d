"""Where one person stands with a seat: waiting, offered, coming, or not."""

import datetime as dt
import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import HOLDING, InvitationStatus
from impact.participation.models.seating import Seat, Seating
from impact.participation.pure.stages import answer_deadline
from impact.people.enums import OutgoingStatus
from impact.people.models import Outgoing, Person


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Reads over invitations."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the seating sees who sits there; everybody sees their own."""
        if isinstance(user, AnonymousUser):
            return self.none()
        return self.filter(Q(seating__in=Seating.objects.visible_to(user)) | Q(person__user=user))

    def waiting(self) -> Self:
        """Without a seat, in the order in which they came."""
        return self.filter(status=InvitationStatus.WAITING).order_by("joined_at", "pk")

    def holding(self) -> Self:
        """Those for whom a seat is kept."""
        return self.filter(status__in=HOLDING)

    def accepted(self) -> Self:
        """Those who are coming."""
        return self.filter(status=InvitationStatus.ACCEPTED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="InvitationEvent",
    fields=[
        "id", "public_id", "seating", "person", "source", "status", "seat", "joined_at", "offered_at", "answer_by",
        "answered_at", "answered_by",
    ],
)  # fmt: skip
class Invitation(models.Model):
    """One person and one seating. `source` is the public id of the sign-up or registration it came from."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    seating = models.ForeignKey(
        Seating, on_delete=models.PROTECT, related_name="invitations", verbose_name=_("seating")
    )
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="invitations", verbose_name=_("person"))
    source = models.UUIDField(_("came from"), unique=True, editable=False)
    status = models.CharField(
        _("status"), max_length=10, choices=InvitationStatus.choices, default=InvitationStatus.WAITING
    )
    seat = models.OneToOneField(
        Seat, null=True, blank=True, on_delete=models.PROTECT, related_name="holder", verbose_name=_("seat")
    )
    group = models.CharField(_("group"), max_length=20, blank=True)
    joined_at = models.DateTimeField(_("on the list since"), default=timezone.now)
    offered_at = models.DateTimeField(_("offered"), null=True, blank=True)
    answer_by = models.DateTimeField(_("to be answered by"), null=True, blank=True)
    told_by = models.ForeignKey(
        Outgoing, null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        verbose_name=_("letter or call that tells them"),
    )  # fmt: skip
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("answer typed in by"),
    )  # fmt: skip
    wants_next_time = models.BooleanField(_("wants to be asked next time"), default=False)
    link_hash = models.CharField(max_length=64, unique=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("seat or waiting place")
        verbose_name_plural = _("seats and waiting list")
        constraints = (
            models.UniqueConstraint(fields=["seating", "person"], name="invitation_stands_once_for_a_person"),
            models.CheckConstraint(condition=Q(status__in=InvitationStatus.values), name="invitation_status_is_known"),
            models.CheckConstraint(
                condition=Q(status__in=HOLDING, seat__isnull=False) | (~Q(status__in=HOLDING) & Q(seat__isnull=True)),
                name="invitation_holds_a_seat_exactly_while_it_is_offered_or_taken",
            ),
            models.CheckConstraint(
                condition=~Q(status=InvitationStatus.OFFERED) | Q(offered_at__isnull=False, answer_by__isnull=False),
                name="invitation_that_is_offered_says_until_when",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[InvitationStatus.ACCEPTED, InvitationStatus.DECLINED])
                | Q(answered_at__isnull=False),
                name="invitation_that_is_answered_says_when",
            ),
        )
        indexes = (models.Index(fields=["seating", "status", "joined_at"], name="invitation_by_seating"),)
        triggers = (
            pgtrigger.Trigger(
                name="invitation_sits_in_its_own_seating",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                condition=pgtrigger.Condition("NEW.seat_id IS NOT NULL"),
                declare=[("whose", "bigint")],
                func=pgtrigger.Func(
                    """
                    SELECT seating_id FROM participation_seat WHERE id = NEW.seat_id INTO whose;
                    IF whose IS DISTINCT FROM NEW.seating_id THEN
                        RAISE EXCEPTION 'pgtrigger: this seat belongs to something else';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.person}: {self.get_status_display()}"

    @property
    def is_waiting(self) -> bool:
        """On the list, without a seat."""
        return self.status == InvitationStatus.WAITING

    @property
    def is_offered(self) -> bool:
        """A seat is kept for them until they answer."""
        return self.status == InvitationStatus.OFFERED

    @property
    def is_accepted(self) -> bool:
        """They are coming."""
        return self.status == InvitationStatus.ACCEPTED

    @property
    def deadline(self) -> dt.datetime | None:
        """Until when we wait for the answer; None while their letter has not gone out: their days start that day."""
        if self.told_by is None or self.answer_by is None:
            return self.answer_by
        if self.told_by.status != OutgoingStatus.DONE or self.told_by.done_on is None:
            return None
        return max(self.answer_by, answer_deadline(self.told_by.done_on, self.seating.days_to_answer))
