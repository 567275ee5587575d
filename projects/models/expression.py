"""An expression of interest: one organisation's offer to be a site."""

import uuid
from typing import TYPE_CHECKING, Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.enums import OrganisationKind
from impact.programme.models import DeliveryModel, Nation, Organisation, Region, Topic
from impact.programme.queries import nations_for
from impact.ui.languages import LANGUAGES
from projects.enums import ExpressionStatus, PlaceKind
from projects.models.call import Call
from projects.pure import stages

if TYPE_CHECKING:
    from projects.models.sent_copy import SentCopy

ARRIVED = (
    ExpressionStatus.SENT,
    ExpressionStatus.CHECKED,
    ExpressionStatus.LONGLISTED,
    ExpressionStatus.CHOSEN,
    ExpressionStatus.RESERVE,
    ExpressionStatus.NOT_THIS_TIME,
)
READ = ARRIVED[1:]


class ExpressionQuerySet(models.QuerySet["Expression"]):
    """Reads over expressions of interest."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see their nations' expressions. Organisations come by their private link, not by an account."""
        if not isinstance(user, User) or not user.is_staff:
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def by_link(self, link_hash: str) -> Self:
        """The one this private link belongs to."""
        return self.filter(link_hash=link_hash)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "call",
        "reference",
        "status",
        "organisation_kind",
        "nation",
        "region",
        "registered",
        "topic",
        "delivery_model",
        "place_kind",
        "new_here",
        "organisation",
        "language",
        "version",
        "started_at",
        "sent_at",
        "checked_at",
        "checked_by",
        "longlisted_at",
        "longlisted_by",
        "withdrawn_at",
        "withdrawn_by",
    ],
    model_name="ExpressionEvent",
)
class Expression(models.Model):
    """What is sent lies frozen in its SentCopy; here is who it is from, where it stands and what is being written."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="expressions", verbose_name=_("call"))
    reference = models.CharField(_("reference"), max_length=16, unique=True)
    status = models.CharField(
        _("status"), max_length=14, choices=ExpressionStatus.choices, default=ExpressionStatus.DRAFT
    )
    organisation_name = models.CharField(_("organisation or group"), max_length=200)
    organisation_kind = models.CharField(
        _("kind of organisation"), max_length=20, choices=OrganisationKind.choices, blank=True
    )
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    region = models.ForeignKey(
        Region, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("region")
    )
    registered = models.BooleanField(_("registered organisation"), null=True, blank=True)
    money_holder = models.CharField(_("who holds the money"), max_length=200, blank=True)
    topic = models.ForeignKey(
        Topic, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("topic")
    )
    delivery_model = models.ForeignKey(
        DeliveryModel,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("delivery model"),
    )
    place = models.CharField(_("place"), max_length=120, blank=True)
    place_kind = models.CharField(_("kind of place"), max_length=12, choices=PlaceKind.choices, blank=True)
    new_here = models.BooleanField(_("new to this"), null=True, blank=True)
    under_pressure = models.BooleanField(_("under serious pressure"), null=True, blank=True)
    organisation = models.ForeignKey(
        Organisation,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("organisation in the register"),
    )
    contact_name = models.CharField(_("person we write to"), max_length=150)
    contact_email = models.EmailField(_("e-mail address"))
    language = models.CharField(
        _("language and format"), max_length=12, choices=[(one.code, one.name) for one in LANGUAGES], default="en"
    )
    version = models.PositiveIntegerField(_("version"), default=1)
    link_hash = models.CharField(_("private link"), max_length=64, unique=True, editable=False)
    start_key = models.UUIDField(_("start key"), default=uuid.uuid4, unique=True, editable=False)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20)
    lawful_basis = models.CharField(_("lawful basis"), max_length=40)
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("checked by"),
    )
    checked_at = models.DateTimeField(_("checked"), null=True, blank=True)
    longlisted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("put on the longlist by"),
    )
    longlisted_at = models.DateTimeField(_("put on the longlist"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("withdrawn by"),
        help_text=_("Empty when the organisation did it by its private link."),
    )

    objects = ExpressionQuerySet.as_manager()

    class Meta:
        verbose_name = _("expression of interest")
        verbose_name_plural = _("expressions of interest")
        permissions = (
            ("check_expression", "Can mark an expression of interest as checked"),
            ("withdraw_expression", "Can withdraw an expression of interest for an organisation"),
            ("reopen_expression", "Can reopen an expression of interest with a reason"),
            ("longlist_expression", "Can put an expression of interest on the longlist"),
            ("type_expression", "Can type and send an expression of interest for an organisation"),
            ("register_expression", "Can join an expression of interest to the register of organisations"),
        )
        constraints = (
            models.CheckConstraint(condition=~Q(organisation_name=""), name="expression_names_an_organisation"),
            models.CheckConstraint(
                condition=~Q(contact_name="") & ~Q(contact_email=""), name="expression_has_a_person_and_an_email"
            ),
            models.CheckConstraint(condition=Q(status__in=ExpressionStatus.values), name="expression_status_is_known"),
            models.CheckConstraint(
                condition=Q(organisation_kind__in=["", *OrganisationKind.values]), name="expression_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(place_kind__in=["", *PlaceKind.values]), name="expression_place_kind_is_known"
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="expression_version_starts_at_one"),
            models.CheckConstraint(
                condition=Q(link_hash__regex=r"^[0-9a-f]{64}$"), name="expression_link_is_kept_as_a_hash"
            ),
            models.CheckConstraint(
                condition=~Q(status__in=ARRIVED)
                | (~Q(organisation_kind="") & Q(registered__isnull=False) & Q(sent_at__isnull=False)),
                name="expression_sent_says_who_it_is_from",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=ARRIVED) | ~Q(registered=False) | ~Q(money_holder=""),
                name="expression_unregistered_says_who_holds_the_money",
            ),
            models.CheckConstraint(
                condition=~Q(status=ExpressionStatus.DRAFT) | Q(sent_at__isnull=True),
                name="expression_draft_was_not_sent",
            ),
            models.CheckConstraint(
                condition=Q(status=ExpressionStatus.WITHDRAWN, withdrawn_at__isnull=False)
                | (~Q(status=ExpressionStatus.WITHDRAWN) & Q(withdrawn_at__isnull=True)),
                name="expression_withdrawn_has_its_date",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=READ) | Q(checked_at__isnull=False),
                name="expression_checked_has_its_date",
            ),
            models.CheckConstraint(
                condition=~Q(status=ExpressionStatus.LONGLISTED) | Q(longlisted_at__isnull=False),
                name="expression_on_the_longlist_has_its_date",
            ),
        )
        indexes = (models.Index(fields=["call", "status", "nation"], name="expression_by_call_and_status"),)
        triggers = (
            pgtrigger.FSM(
                name="expression_goes_forward_only",
                field="status",
                transitions=stages.moves(stages.EXPRESSION),
            ),
        )

    def __str__(self) -> str:
        return self.reference

    def arrived(self) -> bool:
        """It was sent and stands."""
        return self.status in ARRIVED

    def latest_copy(self) -> "SentCopy | None":
        """What was sent last; former copies stay as they were."""
        return self.sent_copies.order_by("-number").first()
