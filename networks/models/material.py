"""Materials sent before a meeting: research, lived experience and practice knowledge, in several forms."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.files.models import StoredFile
from impact.people.enums import Language
from impact.people.models import Outgoing
from impact.programme.models.history import history
from impact.programme.texts import TextsField, en_filled
from networks.enums import EvidenceKind, MaterialForm, ReceivedHow
from networks.models.history import Row, of_this_group
from networks.models.meeting import Meeting, OfMeetingQuerySet
from networks.models.membership import Membership
from networks.models.network import Network


class MaterialQuerySet(models.QuerySet["Material"]):
    """Reads over materials."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff and coordinators of the network; members come to theirs by what was sent to them."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        if user.is_staff:
            return self
        mine = Q(network__local_networks__coordinator=user) | Q(network__local_networks__deputy=user)
        return self.filter(mine).distinct()


@history(
    "MaterialEvent", "id", "public_id", "network", "meeting_number", "evidence", "title", "version", "withdrawn_at"
)
class Material(models.Model):
    """One material of a network. `version` rises when its content is replaced; what was sent says which version."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="materials", verbose_name=_("network"))
    meeting_number = models.PositiveSmallIntegerField(_("for meeting number"), null=True, blank=True)
    evidence = models.CharField(_("kind of evidence"), max_length=10, choices=EvidenceKind.choices)
    title = TextsField(_("title"))
    summary = TextsField(_("in short"), blank=True)
    source = models.CharField(_("where it comes from"), max_length=500, blank=True)
    version = models.PositiveSmallIntegerField(_("version"), default=1)
    withdrawn_at = models.DateTimeField(_("no longer used"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("last changed"), default=timezone.now, editable=False)

    objects = MaterialQuerySet.as_manager()

    class Meta:
        verbose_name = _("material")
        verbose_name_plural = _("materials")
        permissions = (("send_material", "Can send materials to the members of a local network"),)
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(evidence__in=EvidenceKind.values), name="material_evidence_is_known"),
            models.CheckConstraint(condition=Q(version__gte=1), name="material_version_begins_at_one"),
        )

    def __str__(self) -> str:
        return str(self.title)


class MaterialFileQuerySet(models.QuerySet["MaterialFile"]):
    """Reads over the forms of materials."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the material."""
        return self.filter(material__in=Material.objects.visible_to(user))


class MaterialFile(models.Model):
    """A material in one form and language: words on a page, a file, or an address elsewhere."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    material = models.ForeignKey(Material, on_delete=models.CASCADE, related_name="forms", verbose_name=_("material"))
    form = models.CharField(_("form"), max_length=12, choices=MaterialForm.choices)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices)
    words = models.TextField(_("words"), max_length=20_000, blank=True)
    file = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="network_materials",
        verbose_name=_("file"),
    )  # fmt: skip
    url = models.URLField(_("address"), max_length=500, blank=True)

    objects = MaterialFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("form of a material")
        verbose_name_plural = _("forms of materials")
        constraints = (
            models.UniqueConstraint(fields=["material", "form", "language"], name="material_has_each_form_once"),
            models.CheckConstraint(condition=Q(form__in=MaterialForm.values), name="material_form_is_known"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="material_language_is_known"),
            models.CheckConstraint(
                condition=~Q(words="") | Q(file__isnull=False) | ~Q(url=""), name="material_form_has_content"
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_form_display()}, {self.get_language_display()}"


@history("DistributionEvent", "id", "public_id", "meeting", "sent_at", "sent_by", "days_before", "late_because")
class Distribution(models.Model):
    """Materials that were sent to the members of a local network before a meeting, together.

    `days_before` counts from the sending to the meeting as it was planned then.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, related_name="distributions", verbose_name=_("meeting")
    )
    sent_at = models.DateTimeField(_("sent"))
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("sent by")
    )
    days_before = models.SmallIntegerField(_("days before the meeting"))
    late_because = models.CharField(_("why it is late"), max_length=300, blank=True)

    objects = OfMeetingQuerySet["Distribution"].as_manager()

    class Meta:
        verbose_name = _("sending of materials")
        verbose_name_plural = _("sendings of materials")

    def __str__(self) -> str:
        return f"{self.meeting}, {timezone.localtime(self.sent_at):%d/%m/%Y}"


class OfDistributionQuerySet(models.QuerySet[Row]):
    """Reads over what hangs on a sending."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the sending."""
        return self.filter(distribution__in=Distribution.objects.visible_to(user))


class SentMaterial(models.Model):
    """Which material, in which version, was in a sending."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    distribution = models.ForeignKey(
        Distribution, on_delete=models.PROTECT, related_name="materials", verbose_name=_("sending")
    )
    material = models.ForeignKey(Material, on_delete=models.PROTECT, related_name="sent", verbose_name=_("material"))
    version = models.PositiveSmallIntegerField(_("version"))

    objects = OfDistributionQuerySet["SentMaterial"].as_manager()

    class Meta:
        verbose_name = _("material that was sent")
        verbose_name_plural = _("materials that were sent")
        constraints = (
            models.UniqueConstraint(fields=["distribution", "material"], name="sending_holds_a_material_once"),
        )

    def __str__(self) -> str:
        return f"{self.material_id}, {self.version}"


class Receipt(models.Model):
    """One member and one sending: how it went to them, and whether they have it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    distribution = models.ForeignKey(
        Distribution, on_delete=models.PROTECT, related_name="receipts", verbose_name=_("sending")
    )
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="receipts", verbose_name=_("member")
    )
    outgoing = models.ForeignKey(
        Outgoing, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("letter or call")
    )
    received_at = models.DateTimeField(_("has it since"), null=True, blank=True)
    received_how = models.CharField(_("how we know"), max_length=6, choices=ReceivedHow.choices, blank=True)
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("noted by"),
    )  # fmt: skip

    objects = OfDistributionQuerySet["Receipt"].as_manager()

    class Meta:
        verbose_name = _("receipt of materials")
        verbose_name_plural = _("receipts of materials")
        constraints = (
            models.UniqueConstraint(fields=["distribution", "membership"], name="sending_goes_to_a_member_once"),
            models.CheckConstraint(
                condition=Q(received_at__isnull=True, received_how="")
                | (Q(received_at__isnull=False) & Q(received_how__in=ReceivedHow.values)),
                name="receipt_says_when_and_how",
            ),
        )
        triggers = (
            of_this_group(
                "receipt_is_of_a_member_of_this_group",
                """SELECT m.local_network_id FROM networks_distribution d
                    JOIN networks_meeting m ON m.id = d.meeting_id WHERE d.id = NEW.distribution_id""",
            ),
        )

    def __str__(self) -> str:
        return f"{self.distribution_id}, {self.membership_id}"
