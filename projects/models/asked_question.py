"""Ask IMPACT: a question from practice, and what became of it."""

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
from impact.people.models import Person
from impact.programme.models import Nation, Perspective
from impact.programme.queries import nations_for
from impact.ui.languages import LANGUAGES
from projects.enums import AskedStatus
from projects.models.guide import Guide
from projects.pure import stages


class AskedQuestionQuerySet(models.QuerySet["AskedQuestion"]):
    """Reads over questions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations; those about the whole UK are for UK-wide staff."""
        if not isinstance(user, User) or not user.is_staff:
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def to_do(self) -> Self:
        """New, or taken and not answered yet."""
        return self.filter(status__in=[AskedStatus.NEW, AskedStatus.TAKEN])

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
        "reference",
        "nation",
        "status",
        "due_on",
        "guide",
        "decided_by",
        "decided_at",
        "told_at",
    ],
    model_name="AskedQuestionEvent",
)
class AskedQuestion(models.Model):
    """One question. What we say back lies in `words`; the answer itself is a guide everybody can read."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    submission_key = models.UUIDField(unique=True, editable=False)
    reference = models.CharField(_("reference"), max_length=16, unique=True)
    text = models.TextField(_("question"), max_length=5000)
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("about which nation")
    )
    perspective = models.ForeignKey(
        Perspective, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("who asks")
    )
    organisation_name = models.CharField(_("organisation or group"), max_length=200, blank=True)
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("whom we tell")
    )
    language = models.CharField(
        _("language and format"), max_length=12, choices=[(one.code, one.name) for one in LANGUAGES], default="en"
    )
    status = models.CharField(_("status"), max_length=10, choices=AskedStatus.choices, default=AskedStatus.NEW)
    asked_at = models.DateTimeField(_("asked"), default=timezone.now, editable=False)
    due_on = models.DateField(_("due"))
    passed_to = models.CharField(_("passed on to"), max_length=300, blank=True)
    words = models.TextField(_("what we say to them"), max_length=2000, blank=True)
    guide = models.ForeignKey(
        Guide, null=True, blank=True, on_delete=models.PROTECT, related_name="questions", verbose_name=_("guide")
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("decided by"),
    )
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    told_at = models.DateTimeField(_("told that it is answered"), null=True, blank=True)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20)
    lawful_basis = models.CharField(_("lawful basis"), max_length=40)

    objects = AskedQuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question to Ask IMPACT")
        verbose_name_plural = _("questions to Ask IMPACT")
        permissions = (("triage_askedquestion", "Can decide what becomes of a question"),)
        constraints = (
            models.CheckConstraint(condition=~Q(text=""), name="asked_question_asks_something"),
            models.CheckConstraint(condition=Q(status__in=AskedStatus.values), name="asked_question_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=AskedStatus.NEW) | Q(decided_at__isnull=False),
                name="asked_question_that_moved_says_when",
            ),
            models.CheckConstraint(
                condition=~Q(status=AskedStatus.PASSED_ON) | ~Q(passed_to=""),
                name="asked_question_passed_on_says_where",
            ),
            models.CheckConstraint(
                condition=~Q(status=AskedStatus.NOT_FOR_US) | ~Q(words=""),
                name="asked_question_not_for_us_has_kind_words",
            ),
            models.CheckConstraint(
                condition=~Q(status=AskedStatus.ANSWERED) | Q(guide__isnull=False),
                name="asked_question_answered_has_its_guide",
            ),
        )
        indexes = (models.Index(fields=["status", "due_on"], name="asked_question_by_due_day"),)
        triggers = (
            pgtrigger.FSM(
                name="asked_question_follows_its_stages", field="status", transitions=stages.moves(stages.ASKED)
            ),
        )

    def __str__(self) -> str:
        return self.reference

    def is_overdue(self, today: dt.date) -> bool:
        """Whether it is to do after the day it was due."""
        return self.status in {AskedStatus.NEW, AskedStatus.TAKEN} and self.due_on < today
