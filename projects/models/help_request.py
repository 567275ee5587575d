"""Help to apply: somebody asks for a talk, for typing, for an interpreter, for money for costs."""

import datetime as dt
import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.models import Person
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from projects.enums import HelpKind, HelpStatus
from projects.models.call import Call
from projects.pure import stages


class HelpRequestQuerySet(models.QuerySet["HelpRequest"]):
    """Reads over requests for help."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations."""
        if not isinstance(user, User) or not user.is_staff:
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def to_do(self) -> Self:
        """Somebody still has to act."""
        return self.exclude(status=HelpStatus.DONE)

    def overdue(self, today: dt.date) -> Self:
        """To do after the day it was due."""
        return self.to_do().filter(due_on__lt=today)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "call",
        "nation",
        "status",
        "due_on",
        "promised_by",
        "promised_at",
        "done_by",
        "done_at",
    ],
    model_name="HelpRequestEvent",
)
class HelpRequest(models.Model):
    """One request. A first answer is due in five working days, sooner when they need it sooner."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    submission_key = models.UUIDField(unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="help_requests", verbose_name=_("call"))
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name=_("person"))
    organisation_name = models.CharField(_("organisation or group"), max_length=200, blank=True)
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    wants = ArrayField(models.CharField(max_length=12, choices=HelpKind.choices), verbose_name=_("what would help"))
    words = models.TextField(_("in their words"), max_length=5000, blank=True)
    needed_by = models.DateField(_("needed by"), null=True, blank=True)
    due_on = models.DateField(_("due"))
    status = models.CharField(_("status"), max_length=8, choices=HelpStatus.choices, default=HelpStatus.NEW)
    created_at = models.DateTimeField(_("received"), default=timezone.now, editable=False)
    promised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("promised by"),
    )
    promised_at = models.DateTimeField(_("promised"), null=True, blank=True)
    promise = models.TextField(_("what we promised"), max_length=2000, blank=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("done by"),
    )
    done_at = models.DateTimeField(_("done"), null=True, blank=True)
    done_note = models.TextField(_("what was done"), max_length=2000, blank=True)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20)
    lawful_basis = models.CharField(_("lawful basis"), max_length=40)

    objects = HelpRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("request for help to apply")
        verbose_name_plural = _("requests for help to apply")
        permissions = (("answer_helprequest", "Can promise and give help to apply"),)
        constraints = (
            models.CheckConstraint(
                condition=Q(wants__len__gt=0) & Q(wants__contained_by=HelpKind.values),
                name="help_request_says_what_would_help",
            ),
            models.CheckConstraint(condition=Q(status__in=HelpStatus.values), name="help_request_status_is_known"),
            models.CheckConstraint(
                condition=~Q(status=HelpStatus.PROMISED)
                | (Q(promised_at__isnull=False, promised_by__isnull=False) & ~Q(promise="")),
                name="help_request_promise_says_what_and_by_whom",
            ),
            models.CheckConstraint(
                condition=Q(status=HelpStatus.DONE, done_at__isnull=False, done_by__isnull=False)
                | (~Q(status=HelpStatus.DONE) & Q(done_at__isnull=True, done_by__isnull=True)),
                name="help_request_done_says_when_and_by_whom",
            ),
        )
        indexes = (models.Index(fields=["status", "due_on"], name="help_request_by_due_day"),)
        triggers = (
            pgtrigger.FSM(name="help_request_goes_forward_only", field="status", transitions=stages.moves(stages.HELP)),
        )

    def __str__(self) -> str:
        return f"{self.call}, {timezone.localtime(self.created_at):%d/%m/%Y}"

    @property
    def want_labels(self) -> list[str]:
        """What would help, in words, in the order of the form."""
        return [str(kind.label) for kind in HelpKind if kind in self.wants]

    def is_overdue(self, today: dt.date) -> bool:
        """Whether it is to do after the day it was due."""
        return self.status != HelpStatus.DONE and self.due_on < today
