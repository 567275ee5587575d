"""A frozen, numbered report. Its figures never change; only its status and the people and reasons behind it do."""

import uuid
from datetime import datetime
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import SLOTS, TextsField
from impact.reports.enums import EditionStatus, SourceKind
from impact.reports.models.report import Report
from impact.reports.stages import EDITABLE, OUT, moves

# Until the full disclosure audit exists, only these may be published (a constraint, not a warning).
PUBLISHABLE = (SourceKind.EXAMPLE, SourceKind.PUBLIC_BALLOTS)
FROZEN = (
    "id", "public_id", "report", "number", "source_kind", "built_by", "built_at", "method_id", "data_hash", "responses",
)  # fmt: skip
STATUS_COLUMNS = (
    "status", "summary", "submitted_by", "submitted_at", "approved_by", "published_at", "superseded_at", "supersedes",
    "sent_back_by", "sent_back_at", "sent_back_reason", "withdrawn_by", "withdrawn_at", "withdrawn_reason",
)  # fmt: skip

_NEVER_OUT = ~Q(status__in=OUT)
_SUMMARY_FILLED = Q()
for _slot in SLOTS:
    _SUMMARY_FILLED &= Q(summary__has_key=_slot) & ~Q(**{f"summary__{_slot}": ""})


class EditionQuerySet(models.QuerySet["Edition"]):
    """Reads over editions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff who may view editions see all of them."""
        return self if user.has_perm("reports.view_edition") else self.none()

    def published(self) -> Self:
        """The one of each report that stands in public now."""
        return self.filter(status=EditionStatus.PUBLISHED)

    def been_public(self) -> Self:
        """Published once, whatever came later."""
        return self.filter(status__in=OUT)

    def waiting(self) -> Self:
        """Submitted, and somebody should approve it or send it back."""
        return self.filter(status=EditionStatus.SUBMITTED)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="EditionEvent",
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    fields=[*FROZEN, *STATUS_COLUMNS],
)
class Edition(models.Model):
    """One numbered edition of a report."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="editions", verbose_name=_("report"))
    number = models.PositiveIntegerField(_("number"))
    status = models.CharField(_("status"), max_length=12, choices=EditionStatus.choices, default=EditionStatus.DRAFT)
    source_kind = models.CharField(_("where the answers come from"), max_length=20, choices=SourceKind.choices)
    built_by = models.UUIDField(_("built by the job"), unique=True, editable=False)
    built_at = models.DateTimeField(_("built"))
    method_id = models.CharField(_("method"), max_length=20)
    data_hash = models.CharField(_("fingerprint of the figures"), max_length=64)
    responses = models.PositiveIntegerField(_("answers"))
    summary = TextsField(_("summary"), blank=True)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("submitted by"),
    )  # fmt: skip
    submitted_at = models.DateTimeField(_("submitted"), null=True, blank=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("approved by"),
    )  # fmt: skip
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    superseded_at = models.DateTimeField(_("replaced"), null=True, blank=True)
    supersedes = models.OneToOneField(
        "self",
        null=True, blank=True, on_delete=models.PROTECT, related_name="superseded_by", verbose_name=_("replaces"),
    )  # fmt: skip
    sent_back_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("sent back by"),
    )  # fmt: skip
    sent_back_at = models.DateTimeField(_("sent back"), null=True, blank=True)
    sent_back_reason = models.TextField(_("why it was sent back"), blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("withdrawn by"),
    )  # fmt: skip
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    withdrawn_reason = TextsField(_("why it was withdrawn (shown in public)"), blank=True)

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("report edition")
        verbose_name_plural = _("report editions")
        permissions = (
            ("build_edition", "Can ask for a new edition to be built"),
            ("submit_edition", "Can submit an edition for approval"),
            ("approve_edition", "Can approve, send back, publish and withdraw an edition"),
        )
        constraints = (
            models.UniqueConstraint(fields=["report", "number"], name="edition_number_is_used_once_in_a_report"),
            models.UniqueConstraint(
                fields=["report"], condition=Q(status="published"), name="edition_published_is_one_in_a_report"
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="edition_numbers_start_at_one"),
            models.CheckConstraint(condition=Q(status__in=EditionStatus.values), name="edition_status_is_known"),
            models.CheckConstraint(condition=Q(source_kind__in=SourceKind.values), name="edition_source_kind_is_known"),
            models.CheckConstraint(condition=Q(data_hash__regex=r"^[0-9a-f]{64}$"), name="edition_has_a_fingerprint"),
            models.CheckConstraint(
                condition=_NEVER_OUT | Q(source_kind__in=PUBLISHABLE),
                name="edition_of_a_real_survey_waits_for_the_audit",
            ),
            models.CheckConstraint(
                condition=_NEVER_OUT
                | Q(submitted_by__isnull=False, approved_by__isnull=False, published_at__isnull=False),
                name="edition_published_names_two_people_and_a_day",
            ),
            models.CheckConstraint(
                condition=Q(approved_by__isnull=True) | ~Q(approved_by=F("submitted_by")),
                name="edition_is_approved_by_another_person",
            ),
            models.CheckConstraint(condition=_NEVER_OUT | _SUMMARY_FILLED, name="edition_published_has_every_summary"),
            models.CheckConstraint(
                condition=~Q(status="submitted") | Q(submitted_by__isnull=False, submitted_at__isnull=False),
                name="edition_submitted_says_who_and_when",
            ),
            models.CheckConstraint(
                condition=~Q(status="sent_back")
                | (Q(sent_back_by__isnull=False, sent_back_at__isnull=False) & ~Q(sent_back_reason="")),
                name="edition_sent_back_says_who_and_why",
            ),
            models.CheckConstraint(
                condition=~Q(status="withdrawn")
                | (
                    Q(withdrawn_by__isnull=False, withdrawn_at__isnull=False)
                    & Q(withdrawn_reason__has_key="en")
                    & ~Q(withdrawn_reason__en="")
                ),
                name="edition_withdrawn_says_who_and_why",
            ),
            models.CheckConstraint(
                condition=~Q(status="superseded") | Q(superseded_at__isnull=False),
                name="edition_superseded_says_when",
            ),
        )
        indexes = (models.Index(fields=["status", "-published_at"], name="edition_by_status"),)
        triggers = (
            pgtrigger.ReadOnly(name="edition_figures_are_frozen", fields=FROZEN),
            pgtrigger.Protect(name="edition_is_never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="edition_words_are_settled",
                operation=pgtrigger.UpdateOf("summary"),
                condition=pgtrigger.Q(old__summary__df=pgtrigger.F("new__summary"))
                & ~pgtrigger.Q(old__status__in=EDITABLE),
            ),
            pgtrigger.FSM(name="edition_moves_by_its_table", field="status", transitions=list(moves())),
        )

    def __str__(self) -> str:
        return f"{self.report} {self.number}"

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return reverse("reports:edition", args=[self.report.survey_slug, self.number])

    @property
    def invented(self) -> bool:
        """The answers were made up."""
        return self.source_kind == SourceKind.EXAMPLE

    @property
    def may_be_published(self) -> bool:
        """Real surveys wait until the full disclosure audit exists."""
        return self.source_kind in PUBLISHABLE

    @property
    def missing_summaries(self) -> tuple[str, ...]:
        """The language and format slots in which the summary is not written."""
        return tuple(slot for slot in SLOTS if not self.summary.exact(slot).strip())

    @property
    def on(self) -> datetime:
        """The day people know it by: of publication, else of building."""
        return self.published_at or self.built_at
