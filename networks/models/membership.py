"""Somebody in a local network: where they stand is their seat (`impact.participation`), what they said yes to is here."""

import datetime as dt
import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.enums import InvitationStatus
from impact.participation.models import Invitation
from impact.programme.models.history import history
from networks.enums import CameBy, MemberKind, Naming, Share
from networks.models.local_network import LocalNetwork


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Reads over members."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the local network sees who is in it."""
        return self.filter(local_network__in=LocalNetwork.objects.visible_to(user))

    def whole(self) -> Self:
        """With what every page about a member reads."""
        return self.select_related("local_network__network__template", "invitation__person", "invitation__seating")

    def members(self) -> Self:
        """Those who have a seat."""
        return self.filter(invitation__status=InvitationStatus.ACCEPTED)

    def consenting(self) -> Self:
        """Those whose words may be kept and shown: they said yes and did not take it back."""
        return self.filter(consented_at__isnull=False, withdrew_at__isnull=True)


@history(
    "MembershipEvent",
    "id", "public_id", "local_network", "invitation", "came_by", "naming", "shares", "consent_version",
    "consented_at", "withdrew_at", "not_this_time_at", "replaces", "invited_by",
)  # fmt: skip
class Membership(models.Model):
    """One person in one local network, from asking to join until they leave.

    The status is the invitation's: waiting = asked to join, offered = invited, accepted = member. `shares` is how far
    their words may go at most; a single piece of a record may stay narrower. `withdrew_at`: from then on their words
    are withheld.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    local_network = models.ForeignKey(
        LocalNetwork, on_delete=models.PROTECT, related_name="memberships", verbose_name=_("local network")
    )
    invitation = models.OneToOneField(
        Invitation, on_delete=models.PROTECT, related_name="membership", verbose_name=_("person and seat")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=MemberKind.choices)
    came_by = models.CharField(_("how they came"), max_length=7, choices=CameBy.choices)
    why = models.TextField(_("why they want to join"), max_length=2000, blank=True)
    naming = models.CharField(_("beside their words"), max_length=4, choices=Naming.choices, default=Naming.ROLE)
    shares = models.CharField(_("their words may go to"), max_length=9, choices=Share.choices, default=Share.GROUP)
    consent_version = models.CharField(_("version of the privacy notice"), max_length=20, blank=True)
    consented_at = models.DateTimeField(_("said yes"), null=True, blank=True)
    withdrew_at = models.DateTimeField(_("took back the yes"), null=True, blank=True)
    not_this_time_at = models.DateTimeField(_("told: not this time"), null=True, blank=True)
    replaces = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by", verbose_name=_("replaces")
    )
    replaced_because = models.CharField(_("why somebody else was needed"), max_length=300, blank=True)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("invited by"),
    )  # fmt: skip
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("member")
        verbose_name_plural = _("members")
        constraints = (
            models.CheckConstraint(condition=Q(kind__in=MemberKind.values), name="membership_kind_is_known"),
            models.CheckConstraint(condition=Q(naming__in=Naming.values), name="membership_naming_is_known"),
            models.CheckConstraint(condition=Q(shares__in=Share.values), name="membership_sharing_is_known"),
            models.CheckConstraint(
                condition=Q(consented_at__isnull=True) | ~Q(consent_version=""),
                name="membership_consent_names_the_notice",
            ),
            models.CheckConstraint(
                condition=Q(withdrew_at__isnull=True) | Q(consented_at__isnull=False),
                name="membership_takes_back_only_what_was_given",
            ),
            models.CheckConstraint(
                condition=Q(replaces__isnull=True) | ~Q(replaced_because=""), name="membership_that_replaces_says_why"
            ),
            models.CheckConstraint(
                condition=Q(replaces__isnull=True) | ~Q(replaces=F("id")), name="membership_does_not_replace_itself"
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="membership_has_its_seat_in_this_local_network",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                declare=[("whose", "uuid"), ("mine", "uuid")],
                func=pgtrigger.Func(
                    """
                    SELECT s.subject FROM participation_invitation i
                        JOIN participation_seating s ON s.id = i.seating_id WHERE i.id = NEW.invitation_id INTO whose;
                    SELECT public_id FROM networks_localnetwork WHERE id = NEW.local_network_id INTO mine;
                    IF whose IS DISTINCT FROM mine THEN
                        RAISE EXCEPTION 'pgtrigger: this person has their seat in something else';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        )

    def __str__(self) -> str:
        return str(self.invitation.person)

    @property
    def is_member(self) -> bool:
        """They have a seat."""
        return self.invitation.is_accepted

    @property
    def has_consented(self) -> bool:
        """Their words may be kept and shown."""
        return self.consented_at is not None and self.withdrew_at is None

    @property
    def shown_as(self) -> str:
        """How they stand beside their words: by name when they said so, else by kind."""
        named = self.has_consented and self.naming == Naming.NAME
        return self.invitation.person.name if named else str(self.get_kind_display())


class CodeQuerySet(models.QuerySet["SpaceCode"]):
    """Reads over codes."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Nobody sees them."""
        del user
        return self.none()


MOST_TRIES = 5


class SpaceCode(models.Model):
    """Six digits by e-mail with which members come to their pages without an account, as a keyed hash."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    membership = models.OneToOneField(
        Membership, on_delete=models.CASCADE, related_name="space_code", verbose_name=_("member")
    )
    code_hash = models.CharField(max_length=64, editable=False)
    expires_at = models.DateTimeField(_("good until"))
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)

    objects = CodeQuerySet.as_manager()

    class Meta:
        verbose_name = _("code of a member")
        verbose_name_plural = _("codes of members")
        constraints = (
            models.CheckConstraint(condition=Q(tries__lte=MOST_TRIES), name="space_code_is_tried_five_times_at_most"),
        )

    def __str__(self) -> str:
        return str(self.membership_id)

    def is_good(self, now: dt.datetime) -> bool:
        """Whether it can still open the pages."""
        return now < self.expires_at and self.tries < MOST_TRIES
