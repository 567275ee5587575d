"""Somebody who wants to come to an event. Whether they have a seat says their invitation."""

import datetime as dt
import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement.enums import Channel, LawfulBasis
from impact.engagement.models.event import Event
from impact.participation.enums import HOLDING, InvitationStatus
from impact.participation.models import Invitation
from impact.people.enums import Format, Language
from impact.people.models import Person
from impact.programme.models import Organisation


class RegistrationQuerySet(models.QuerySet["Registration"]):
    """Reads over registrations."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those for the events of their nations; everybody sees their own."""
        if isinstance(user, AnonymousUser):
            return self.none()
        return self.filter(Q(event__in=Event.objects.visible_to(user)) | Q(person__user=user))

    def counted(self) -> Self:
        """Those that were sent and stand: not drafts, not second ones of the same person."""
        return self.filter(invitation__isnull=False)

    def coming(self) -> Self:
        """Those who have a seat."""
        return self.filter(invitation__status=InvitationStatus.ACCEPTED)


_COMPLETE = (
    Q(person__isnull=False, reference__isnull=False, submitted_at__isnull=False)
    & Q(lawful_basis__in=LawfulBasis.values)
    & ~Q(privacy_notice_version="")
)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="RegistrationEvent",
    fields=[
        "id", "public_id", "event", "person", "invitation", "reference", "channel", "entered_by", "started_at",
        "submitted_at", "same_as", "privacy_notice_version", "lawful_basis",
    ],
)  # fmt: skip
class Registration(models.Model):
    """Answers wait in `draft` until they are sent; then there is an invitation, with a seat or on the waiting list."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="registrations", verbose_name=_("event"))
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="registrations", verbose_name=_("person")
    )
    invitation = models.OneToOneField(
        Invitation, null=True, blank=True, on_delete=models.PROTECT, related_name="registration",
        verbose_name=_("seat or waiting place"),
    )  # fmt: skip
    reference = models.CharField(_("reference"), max_length=20, null=True, blank=True, unique=True)
    organisation_name = models.CharField(_("organisation, as they wrote it"), max_length=200, blank=True)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("organisation")
    )
    perspectives = ArrayField(
        models.PositiveSmallIntegerField(), default=list, blank=True, verbose_name=_("perspectives")
    )
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    format = models.CharField(_("format"), max_length=10, choices=Format.choices, default=Format.STANDARD)
    draft = models.JSONField(_("answers not sent yet"), default=dict, blank=True)
    draft_hash = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)
    email_key = models.CharField(max_length=64, blank=True, editable=False)
    same_as = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        verbose_name=_("the first registration"),
    )  # fmt: skip
    channel = models.CharField(_("how it reached us"), max_length=6, choices=Channel.choices, default=Channel.WEB)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    submitted_at = models.DateTimeField(_("sent"), null=True, blank=True)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20, blank=True)
    lawful_basis = models.CharField(_("lawful basis"), max_length=12, choices=LawfulBasis.choices, blank=True)
    attended = models.BooleanField(_("was there"), null=True, blank=True)
    feedback_given = models.BooleanField(_("has said how it was"), default=False)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        permissions = (("answer_registration", "Can answer for somebody, note who was there and what they want to do"),)
        constraints = (
            models.CheckConstraint(condition=Q(language__in=Language.values), name="registration_language_is_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="registration_format_is_known"),
            models.CheckConstraint(
                condition=Q(channel=Channel.WEB, entered_by__isnull=True)
                | Q(channel__in=[Channel.PHONE, Channel.PAPER], entered_by__isnull=False),
                name="registration_from_paper_or_phone_says_who_typed_it",
            ),
            models.CheckConstraint(
                condition=Q(invitation__isnull=True) | _COMPLETE, name="registration_with_a_seat_is_complete"
            ),
            models.CheckConstraint(
                condition=Q(same_as__isnull=True)
                | Q(invitation__isnull=True, person__isnull=True, draft={}, perspectives=[], organisation_name=""),
                name="registration_of_the_same_person_keeps_no_answers",
            ),
            models.CheckConstraint(
                condition=Q(invitation__isnull=False) | Q(attended__isnull=True, feedback_given=False),
                name="registration_that_does_not_count_attends_nothing",
            ),
            models.UniqueConstraint(
                fields=["event", "email_key"],
                condition=~Q(email_key=""),
                name="registration_counts_once_for_an_address",
            ),
        )
        indexes = (models.Index(fields=["event", "submitted_at"], name="registration_by_event"),)

    def __str__(self) -> str:
        return self.reference or str(_("registration not sent yet"))

    @property
    def is_draft(self) -> bool:
        """Nobody has sent it yet."""
        return self.submitted_at is None

    @property
    def status(self) -> str:
        """Where it stands with a seat; empty when it does not count."""
        return self.invitation.status if self.invitation else ""

    @property
    def is_coming(self) -> bool:
        """They have a seat."""
        return self.status == InvitationStatus.ACCEPTED

    @property
    def deadline(self) -> dt.datetime | None:
        """Until when we wait for their answer to an offered seat: never later than the start."""
        deadline = self.invitation.deadline if self.invitation else None
        return min(deadline, self.event.starts_at) if deadline else None

    @property
    def holds_a_seat(self) -> bool:
        """A seat is kept for them, taken or offered."""
        return self.status in HOLDING
