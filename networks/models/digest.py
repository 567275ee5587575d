"""The network of networks: what others make of a solution, and the digest all coordinators get."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.people.models import Outgoing
from impact.programme.models.history import history
from networks.enums import DigestStatus, UptakeStatus
from networks.models.agreed import RecordItem
from networks.models.history import NEVER, Row, refuses_when
from networks.models.local_network import LocalNetwork
from networks.models.network import Network, Theme
from networks.pure import stages


class UptakeQuerySet(models.QuerySet["SolutionUptake"]):
    """Reads over what local networks make of solutions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the local network."""
        return self.filter(local_network__in=LocalNetwork.objects.visible_to(user))


class SolutionUptake(models.Model):
    """What one local network makes of another's solution; the newest word stands."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    item = models.ForeignKey(RecordItem, on_delete=models.PROTECT, related_name="uptakes", verbose_name=_("solution"))
    local_network = models.ForeignKey(
        LocalNetwork, on_delete=models.PROTECT, related_name="uptakes", verbose_name=_("local network")
    )
    status = models.CharField(_("status"), max_length=7, choices=UptakeStatus.choices)
    words = models.TextField(_("in words"), max_length=1000, blank=True)
    said_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("said by")
    )
    said_at = models.DateTimeField(_("said"))

    objects = UptakeQuerySet.as_manager()

    class Meta:
        verbose_name = _("use of a solution")
        verbose_name_plural = _("uses of solutions")
        constraints = (
            models.UniqueConstraint(fields=["item", "local_network"], name="solution_uptake_is_said_once_by_a_group"),
            models.CheckConstraint(condition=Q(status__in=UptakeStatus.values), name="solution_uptake_status_is_known"),
        )

    def __str__(self) -> str:
        return f"{self.item_id}, {self.local_network_id}: {self.status}"


class DigestQuerySet(models.QuerySet["Digest"]):
    """Reads over digests."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see all; coordinators of the network those that were sent."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        if user.is_staff:
            return self
        mine = LocalNetwork.objects.coordinated_by(user).values("network")
        return self.filter(status=DigestStatus.SENT, network__in=mine)


@history(
    "DigestEvent", "id", "public_id", "network", "number", "status", "version", "drafted_at", "checked_by", "checked_at", "sent_by",
    "sent_at",
)  # fmt: skip
class Digest(models.Model):
    """What the local networks learned, gathered for all coordinators. Its pieces point at records: no copied words."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="digests", verbose_name=_("network"))
    number = models.PositiveSmallIntegerField(_("number"))
    status = models.CharField(_("status"), max_length=7, choices=DigestStatus.choices, default=DigestStatus.DRAFT)
    intro = models.TextField(_("a few words first"), max_length=3000, blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)
    job = models.ForeignKey(
        Job, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("background job")
    )
    drafted_at = models.DateTimeField(_("drafted"), null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("checked by"),
    )  # fmt: skip
    checked_at = models.DateTimeField(_("checked"), null=True, blank=True)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("sent by"),
    )  # fmt: skip
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = DigestQuerySet.as_manager()

    class Meta:
        verbose_name = _("digest")
        verbose_name_plural = _("digests")
        permissions = (("send_digest", "Can check a digest and send it to all coordinators"),)
        constraints = (
            models.UniqueConstraint(fields=["network", "number"], name="digest_number_stands_once"),
            models.CheckConstraint(condition=Q(status__in=DigestStatus.values), name="digest_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=DigestStatus.DRAFT) | Q(checked_at__isnull=False, checked_by__isnull=False),
                name="digest_that_is_checked_says_by_whom",
            ),
            models.CheckConstraint(
                condition=Q(status=DigestStatus.SENT, sent_at__isnull=False, sent_by__isnull=False)
                | (~Q(status=DigestStatus.SENT) & Q(sent_at__isnull=True, sent_by__isnull=True)),
                name="digest_that_is_sent_says_by_whom",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="digest_that_is_sent_stays_sent", field="status", transitions=stages.moves(stages.DIGEST)
            ),
        )

    def __str__(self) -> str:
        return f"{self.network}, {self.number}"


class OfDigestQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a digest."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the digest."""
        return self.filter(digest__in=Digest.objects.visible_to(user))


class DigestItem(models.Model):
    """A piece of a shared record in a digest, under a theme or under none. `note` is the moderator's, never the group's."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    digest = models.ForeignKey(Digest, on_delete=models.CASCADE, related_name="items", verbose_name=_("digest"))
    item = models.ForeignKey(RecordItem, on_delete=models.PROTECT, related_name="digest_items", verbose_name=_("piece"))
    theme = models.ForeignKey(
        Theme, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("theme")
    )
    position = models.PositiveSmallIntegerField(_("place"))
    kept = models.BooleanField(_("stays in"), default=True)
    note = models.CharField(_("note"), max_length=500, blank=True)

    objects = OfDigestQuerySet["DigestItem"].as_manager()

    class Meta:
        verbose_name = _("piece of a digest")
        verbose_name_plural = _("pieces of a digest")
        constraints = (models.UniqueConstraint(fields=["digest", "item"], name="digest_holds_a_piece_once"),)
        triggers = (
            refuses_when(
                "digest_takes_only_what_may_be_shared",
                pgtrigger.Insert,
                reads="""
                SELECT NOT EXISTS (
                    SELECT 1 FROM networks_recorditem i JOIN networks_meetingrecord r ON r.id = i.record_id
                    WHERE i.id = NEW.item_id AND r.status = 'shared' AND i.share <> 'group'
                    AND NOT EXISTS (SELECT 1 FROM networks_withhelditem w WHERE w.item_id = i.id)
                )
                """,
                says="only words that may be shared go into a digest",
            ),
        )

    def __str__(self) -> str:
        return f"{self.digest_id}, {self.position}"


class DigestCopy(models.Model):
    """One coordinator to whom a digest went."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    digest = models.ForeignKey(Digest, on_delete=models.PROTECT, related_name="copies", verbose_name=_("digest"))
    coordinator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("coordinator")
    )
    outgoing = models.ForeignKey(
        Outgoing, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("letter or call")
    )
    days_before = models.SmallIntegerField(_("days before their next meeting"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"))

    objects = OfDigestQuerySet["DigestCopy"].as_manager()

    class Meta:
        verbose_name = _("copy of a digest")
        verbose_name_plural = _("copies of digests")
        constraints = (
            models.UniqueConstraint(fields=["digest", "coordinator"], name="digest_goes_to_a_coordinator_once"),
        )
        triggers = (pgtrigger.Protect(name="digest_copy_never_changes", operation=NEVER),)

    def __str__(self) -> str:
        return f"{self.digest_id}, {self.coordinator_id}"
