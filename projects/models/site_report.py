"""What a site tells us about one period: pages while it is written, fixed once it is sent."""

import datetime as dt
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
from projects.enums import ReminderKind, ReportPart, ReportStatus
from projects.models.part import PartQuerySet
from projects.models.project import Project
from projects.pure import stages


class SiteReportQuerySet(PartQuerySet["SiteReport"]):
    """Reads over reports."""

    def for_team(self, user: User | AnonymousUser) -> Self:
        """Those this person's site team writes."""
        return self.filter(project__team__user=user.pk, project__team__removed_at__isnull=True)

    def overdue(self, today: dt.date) -> Self:
        """Those that should have been sent."""
        return self.filter(status=ReportStatus.OPEN, due_on__lt=today)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="SiteReportEvent",
    fields=[
        "id", "public_id", "project", "period_from", "period_to", "due_on", "status", "created_at", "sent_at",
        "sent_by", "read_at", "read_by", "reopened_at",
    ],
)  # fmt: skip
class SiteReport(models.Model):
    """One report. Staff read it once it is sent, never before."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="reports", verbose_name=_("project"))
    period_from = models.DateField(_("from"))
    period_to = models.DateField(_("to"))
    due_on = models.DateField(_("due"))
    status = models.CharField(_("status"), max_length=4, choices=ReportStatus.choices, default=ReportStatus.OPEN)
    created_at = models.DateTimeField(_("asked for"), default=timezone.now, editable=False)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True, editable=False)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("sent by"),
    )  # fmt: skip
    read_at = models.DateTimeField(_("read"), null=True, blank=True, editable=False)
    read_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("read by"),
    )  # fmt: skip
    reopened_at = models.DateTimeField(_("opened again"), null=True, blank=True, editable=False)
    reopened_why = models.TextField(_("why it was opened again"), max_length=2000, blank=True, editable=False)

    objects = SiteReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("report of a site")
        verbose_name_plural = _("reports of sites")
        permissions = (
            ("write_sitereport", "Can write the reports of one's own site"),
            ("read_sitereport", "Can say that a report was read, or open it again"),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(period_to__gte=F("period_from")),
                name="site_report_period_is_in_order",
                violation_error_message=_("The period must end after it begins. Check both dates."),
            ),
            models.CheckConstraint(condition=Q(status__in=ReportStatus.values), name="site_report_status_is_known"),
            models.UniqueConstraint(fields=["project", "period_from"], name="site_report_is_asked_for_once"),
            models.CheckConstraint(
                condition=Q(status=ReportStatus.OPEN, sent_at__isnull=True, read_at__isnull=True)
                | Q(status=ReportStatus.SENT, sent_at__isnull=False, sent_by__isnull=False, read_at__isnull=True)
                | Q(status=ReportStatus.READ, sent_at__isnull=False, sent_by__isnull=False, read_at__isnull=False),
                name="site_report_has_the_dates_of_its_status",
            ),
            models.CheckConstraint(
                condition=Q(reopened_at__isnull=True) | ~Q(reopened_why=""), name="site_report_opens_again_for_a_reason"
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="site_report_follows_its_stages", field="status", transitions=stages.moves(stages.REPORT)
            ),
        )

    def __str__(self) -> str:
        return f"{self.period_from} – {self.period_to}"

    def is_open(self) -> bool:
        """The team can still write."""
        return self.status == ReportStatus.OPEN


class ReportSectionQuerySet(PartQuerySet["ReportSection"]):
    """Reads over pages of reports."""

    path = "report__project"

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff read what was sent; drafts belong to the team."""
        return super().visible_to(user).exclude(report__status=ReportStatus.OPEN)


class ReportSection(models.Model):
    """One page of a report. `version` rises with each save, so that two people never overwrite each other."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    report = models.ForeignKey(SiteReport, on_delete=models.PROTECT, related_name="sections", verbose_name=_("report"))
    part = models.CharField(_("page"), max_length=12, choices=ReportPart.choices)
    body: Any = models.JSONField(_("what was written"), default=dict)
    version = models.PositiveIntegerField(_("version"), default=1)
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    saved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("saved by")
    )

    objects = ReportSectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("page of a report")
        verbose_name_plural = _("pages of reports")
        default_permissions = ("view",)
        constraints = (
            models.UniqueConstraint(fields=["report", "part"], name="report_section_is_written_once"),
            models.CheckConstraint(condition=Q(part__in=ReportPart.values), name="report_section_is_known"),
            models.CheckConstraint(condition=Q(version__gte=1), name="report_section_version_starts_at_one"),
        )
        triggers = (
            pgtrigger.Trigger(
                name="report_section_changes_only_while_it_is_open",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("fixed", "boolean")],
                func="""
                    SELECT EXISTS (
                        SELECT 1 FROM projects_sitereport
                        WHERE status <> 'open' AND (
                            id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.report_id ELSE NEW.report_id END)
                            OR id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.report_id ELSE OLD.report_id END)
                        )
                    ) INTO fixed;
                    IF fixed THEN
                        RAISE EXCEPTION 'pgtrigger: a report that was sent does not change';
                    END IF;
                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
                """,
            ),
        )

    def __str__(self) -> str:
        return f"{self.report}: {self.get_part_display()}"


class ReportReminderQuerySet(PartQuerySet["ReportReminder"]):
    """Reads over reminders."""

    path = "report__project"


class ReportReminder(models.Model):
    """A reminder went out: each kind once for each report."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    report = models.ForeignKey(SiteReport, on_delete=models.PROTECT, related_name="reminders", verbose_name=_("report"))
    kind = models.CharField(_("kind"), max_length=6, choices=ReminderKind.choices)
    sent_at = models.DateTimeField(_("sent"), default=timezone.now)

    objects = ReportReminderQuerySet.as_manager()

    class Meta:
        verbose_name = _("reminder of a report")
        verbose_name_plural = _("reminders of reports")
        default_permissions = ("view",)
        constraints = (
            models.UniqueConstraint(fields=["report", "kind"], name="report_reminder_goes_out_once"),
            models.CheckConstraint(condition=Q(kind__in=ReminderKind.values), name="report_reminder_kind_is_known"),
        )

    def __str__(self) -> str:
        return self.get_kind_display()
