"""What somebody asked us, told us, or needs in another way."""

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
from impact.people.enums import EnquiryKind, EnquiryStatus, Format, Language, OtherWay, ReplyRoute
from impact.programme.queries import nations_for
from impact.ui.languages import ENGLISH, counterpart


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    """Reads over enquiries."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """UK-wide staff: an enquiry does not say which nation it comes from."""
        if isinstance(user, AnonymousUser) or nations_for(user) is not None:
            return self.none()
        return self

    def open(self) -> Self:
        """Somebody still has to act."""
        return self.filter(status=EnquiryStatus.OPEN)

    def overdue(self, today: dt.date) -> Self:
        """Open after the day it was promised for."""
        return self.open().filter(due_on__lt=today)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="EnquiryEvent",
    fields=["id", "public_id", "kind", "reply_route", "due_on", "status", "done_by", "done_on", "created_at"],
)
class Enquiry(models.Model):
    """One message to us, with how to answer it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    submission_key = models.UUIDField(unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=EnquiryKind.choices)
    name = models.CharField(_("name"), max_length=150, blank=True)
    text = models.TextField(_("message"), max_length=5000)
    other_way = models.CharField(_("way asked for"), max_length=12, choices=OtherWay.choices, blank=True)
    reply_route = models.CharField(_("how to answer"), max_length=10, choices=ReplyRoute.choices)
    reply_to = models.CharField(_("address or number"), max_length=300, blank=True)
    page = models.CharField(_("about which page"), max_length=300, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    format = models.CharField(_("format"), max_length=10, choices=Format.choices, default=Format.STANDARD)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20)
    created_at = models.DateTimeField(_("received"), default=timezone.now, editable=False)
    due_on = models.DateField(_("due"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=5, choices=EnquiryStatus.choices, default=EnquiryStatus.OPEN)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("done by"),
    )
    done_on = models.DateField(_("done"), null=True, blank=True)
    done_note = models.TextField(_("what was done"), max_length=1000, blank=True)

    objects = EnquiryQuerySet.as_manager()

    class Meta:
        verbose_name = _("enquiry")
        verbose_name_plural = _("enquiries")
        permissions = (("finish_enquiry", "Can mark an enquiry as done"),)
        constraints = (
            models.CheckConstraint(condition=~Q(text=""), name="enquiry_says_something"),
            models.CheckConstraint(condition=Q(kind__in=EnquiryKind.values), name="enquiry_kind_is_known"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="enquiry_language_is_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="enquiry_format_is_known"),
            models.CheckConstraint(condition=Q(reply_route__in=ReplyRoute.values), name="enquiry_reply_route_is_known"),
            models.CheckConstraint(
                condition=Q(reply_route=ReplyRoute.NONE) | ~Q(reply_to=""), name="enquiry_says_where_to_answer"
            ),
            models.CheckConstraint(
                condition=~Q(kind=EnquiryKind.ANOTHER_WAY)
                | (Q(due_on__isnull=False, other_way__in=OtherWay.values) & ~Q(reply_route=ReplyRoute.NONE)),
                name="enquiry_for_another_way_says_which_and_by_when",
            ),
            models.CheckConstraint(
                condition=Q(status=EnquiryStatus.OPEN, done_on__isnull=True, done_by__isnull=True)
                | Q(status=EnquiryStatus.DONE, done_on__isnull=False, done_by__isnull=False),
                name="enquiry_that_is_done_says_by_whom_and_when",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {timezone.localtime(self.created_at):%d/%m/%Y}"

    @property
    def portal_language(self) -> str:
        """The code of the language and format we answer in."""
        return counterpart(ENGLISH, into=self.language, in_format=self.format).code

    def is_overdue(self, today: dt.date) -> bool:
        """Whether it is open after the day it was promised for."""
        return self.status == EnquiryStatus.OPEN and self.due_on is not None and self.due_on < today
