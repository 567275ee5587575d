"""The letter that tells an organisation what was decided, why, and what could come next."""

import uuid
from typing import Any, Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.languages import LANGUAGES
from projects.enums import LetterKind, LetterStatus
from projects.models.expression import Expression
from projects.models.fixed import fixed_after_draft
from projects.pure import decision_stages, stages

LIVE = (LetterStatus.DRAFTED, LetterStatus.REVIEWED, LetterStatus.QUEUED)
PASSED = (LetterStatus.REVIEWED, LetterStatus.QUEUED, LetterStatus.SENT)
WORDS = ("subject", "opening", "parts", "neighbour", "neighbour_url", "closing", "post_to")


class LetterQuerySet(models.QuerySet["Letter"]):
    """Reads over letters."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see the letters to their nations' organisations."""
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def live(self) -> Self:
        """Those that are still to be sent."""
        return self.filter(status__in=LIVE)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "expression",
        "kind",
        "language",
        "status",
        "version",
        "reserve_until",
        "drafted_by",
        "drafted_at",
        "reviewed_by",
        "reviewed_at",
        "sent_at",
    ],
    model_name="LetterEvent",
)
class Letter(models.Model):
    """One letter to one organisation.

    `parts` holds what is said in general (criterion "") and by criterion: [{criterion, strengths, next_steps}].
    What was sent lies frozen in a `FrozenPaper`.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.PROTECT, related_name="letters", verbose_name=_("expression of interest")
    )
    kind = models.CharField(_("decision"), max_length=14, choices=LetterKind.choices)
    language = models.CharField(
        _("language and format"), max_length=12, choices=[(one.code, one.name) for one in LANGUAGES]
    )
    status = models.CharField(_("status"), max_length=10, choices=LetterStatus.choices, default=LetterStatus.DRAFTED)
    version = models.PositiveIntegerField(_("version"), default=1)
    subject = models.CharField(_("subject"), max_length=200)
    opening = models.TextField(_("opening"))
    parts: "models.JSONField[Any, Any]" = models.JSONField(_("strengths and next steps"), default=list)
    neighbour = models.CharField(
        _("named neighbour"),
        max_length=300,
        blank=True,
        help_text=_("A network or event on their topic, with whom to ask for. No private phone numbers."),
    )
    neighbour_url = models.URLField(_("address of the neighbour’s page"), max_length=500, blank=True)
    closing = models.TextField(_("closing"))
    reserve_until = models.DateField(_("reserve until"), null=True, blank=True)
    post_to = models.TextField(
        _("postal address"),
        max_length=500,
        blank=True,
        help_text=_("Fill it in when they asked for paper: then a letter to post is put in the work list."),
    )
    note = models.TextField(_("note to who wrote it"), blank=True)
    drafted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("written by"),
    )
    drafted_at = models.DateTimeField(_("written"), default=timezone.now)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("reviewed by"),
    )
    reviewed_at = models.DateTimeField(_("reviewed"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)

    objects = LetterQuerySet.as_manager()

    class Meta:
        verbose_name = _("letter about a decision")
        verbose_name_plural = _("letters about decisions")
        permissions = (
            ("write_letter", "Can draft and change letters about decisions"),
            ("review_letter", "Can review letters about decisions"),
            ("send_letter", "Can send all letters of a call"),
        )
        constraints = (
            models.CheckConstraint(condition=Q(kind__in=LetterKind.values), name="letter_kind_is_known"),
            models.CheckConstraint(condition=Q(status__in=LetterStatus.values), name="letter_status_is_known"),
            models.CheckConstraint(condition=Q(version__gte=1), name="letter_version_starts_at_one"),
            models.UniqueConstraint(
                fields=["expression"], condition=Q(status__in=LIVE), name="letter_to_be_sent_is_the_only_one"
            ),
            models.UniqueConstraint(
                fields=["expression", "kind"],
                condition=Q(status=LetterStatus.SENT),
                name="letter_tells_a_decision_once",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=PASSED) | Q(reviewed_by__isnull=False, reviewed_at__isnull=False),
                name="letter_is_reviewed_before_it_is_sent",
            ),
            models.CheckConstraint(
                condition=Q(reviewed_by__isnull=True) | Q(drafted_by__isnull=True) | ~Q(reviewed_by=F("drafted_by")),
                name="letter_is_reviewed_by_somebody_else",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=PASSED) | ~Q(kind=LetterKind.NOT_THIS_TIME) | ~Q(neighbour=""),
                name="letter_of_not_this_time_names_a_neighbour",
            ),
            models.CheckConstraint(
                condition=~Q(kind=LetterKind.RESERVE) | Q(reserve_until__isnull=False),
                name="letter_of_a_reserve_says_until_when",
            ),
            models.CheckConstraint(
                condition=Q(status=LetterStatus.SENT, sent_at__isnull=False)
                | (~Q(status=LetterStatus.SENT) & Q(sent_at__isnull=True)),
                name="letter_sent_has_its_date",
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="letter_follows_its_stages",
                field="status",
                transitions=stages.moves(decision_stages.LETTER),
            ),
            fixed_after_draft("letter_words_change_only_in_a_draft", "drafted", "expression", "kind", *WORDS),
            pgtrigger.Protect(
                name="letter_sent_never_changes",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__status="sent"),
            ),
        )

    def __str__(self) -> str:
        return f"{self.expression.reference}: {self.get_kind_display()}"

    def says_something(self) -> bool:
        """It names a strength and a next step."""
        return all(any(part[name].strip() for part in self.parts) for name in ("strengths", "next_steps"))
