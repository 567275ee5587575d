"""A complaint about personal data, or a request for a copy, a correction, deletion or an end of its use."""

import datetime as dt
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
from impact.people.enums import Format, Language
from impact.rights.enums import RequestKind, RequestRoute, RequestStatus
from impact.ui.languages import ENGLISH, counterpart


class DataRequestQuerySet(models.QuerySet["DataRequest"]):
    """Reads over requests."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Only those whose work it is, whatever their nation."""
        return self if user.has_perm("rights.view_datarequest") else self.none()

    def to_acknowledge(self) -> Self:
        """Nobody has told the person yet that we are on it."""
        return self.filter(status=RequestStatus.RECEIVED)

    def overdue(self, today: dt.date) -> Self:
        """Not acknowledged within the 30 days of the law."""
        return self.to_acknowledge().filter(acknowledge_by__lt=today)

    def to_answer(self) -> Self:
        """Acknowledged; the outcome is not told yet."""
        return self.filter(status=RequestStatus.ACKNOWLEDGED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="DataRequestEvent",
    fields=[
        "id", "public_id", "reference", "kind", "received_at", "entered_by", "acknowledge_by", "acknowledged_at",
        "acknowledged_by", "outcome_told_at", "answered_by", "status",
    ],
)  # fmt: skip
class DataRequest(models.Model):
    """One request, from the day it came to the day the person knows the outcome."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    submission_key = models.UUIDField(unique=True, editable=False)
    reference = models.CharField(_("reference"), max_length=20, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=RequestKind.choices)
    name = models.CharField(_("name"), max_length=150)
    route = models.CharField(_("how to answer"), max_length=10, choices=RequestRoute.choices)
    contact = models.CharField(_("address or number"), max_length=300)
    words = models.TextField(_("in their words"), max_length=5000)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    format = models.CharField(_("format"), max_length=10, choices=Format.choices, default=Format.STANDARD)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20)
    received_at = models.DateTimeField(_("received"))
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip
    acknowledge_by = models.DateField(_("to be acknowledged by"))
    acknowledged_at = models.DateTimeField(_("acknowledged"), null=True, blank=True)
    acknowledged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("acknowledged by"),
    )  # fmt: skip
    outcome = models.TextField(_("outcome, as told to the person"), max_length=5000, blank=True)
    outcome_told_at = models.DateTimeField(_("outcome told"), null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("answered by"),
    )  # fmt: skip
    status = models.CharField(_("status"), max_length=12, choices=RequestStatus.choices, default=RequestStatus.RECEIVED)

    objects = DataRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("request about personal data")
        verbose_name_plural = _("requests about personal data")
        permissions = (
            ("acknowledge_datarequest", "Can acknowledge a request about personal data"),
            ("answer_datarequest", "Can tell the outcome of a request about personal data"),
        )
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="data_request_has_a_name"),
            models.CheckConstraint(condition=~Q(contact=""), name="data_request_has_a_contact"),
            models.CheckConstraint(condition=~Q(words=""), name="data_request_says_something"),
            models.CheckConstraint(condition=Q(kind__in=RequestKind.values), name="data_request_kind_is_known"),
            models.CheckConstraint(condition=Q(route__in=RequestRoute.values), name="data_request_route_is_known"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="data_request_language_is_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="data_request_format_is_known"),
            models.CheckConstraint(
                condition=Q(
                    status=RequestStatus.RECEIVED,
                    acknowledged_at__isnull=True,
                    outcome_told_at__isnull=True,
                    outcome="",
                )
                | Q(
                    status=RequestStatus.ACKNOWLEDGED,
                    acknowledged_at__isnull=False,
                    acknowledged_by__isnull=False,
                    outcome_told_at__isnull=True,
                    outcome="",
                )
                | (
                    Q(
                        status=RequestStatus.ANSWERED,
                        acknowledged_at__isnull=False,
                        outcome_told_at__isnull=False,
                        answered_by__isnull=False,
                    )
                    & ~Q(outcome="")
                ),
                name="data_request_says_when_and_by_whom_it_moved_on",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reference}: {self.get_kind_display()}"

    @property
    def portal_language(self) -> str:
        """The code of the language and format we answer in."""
        return counterpart(ENGLISH, into=self.language, in_format=self.format).code

    def is_overdue(self, today: dt.date) -> bool:
        """Whether the 30 days have passed without a word from us."""
        return self.status == RequestStatus.RECEIVED and self.acknowledge_by < today

    @property
    def received_on(self) -> dt.date:
        """The day it came."""
        return timezone.localdate(self.received_at)
