"""The priority report of one survey; its editions hold the figures."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled
from impact.reports.enums import SourceKind


class ReportQuerySet(models.QuerySet["Report"]):
    """Reads over reports."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Reports are about the whole of the UK: staff who may view reports see all of them."""
        return self if user.has_perm("reports.view_report") else self.none()

    def with_published(self) -> Self:
        """Those the public can read."""
        return self.filter(editions__status="published")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="ReportEvent",
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    fields=["id", "survey_uuid", "survey_slug", "title", "source_kind"],
)
class Report(models.Model):
    """What people said in one survey. The survey is known by its public id only."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    survey_uuid = models.UUIDField(_("survey"), unique=True, editable=False)
    survey_slug = models.SlugField(_("short name"), max_length=80, unique=True)
    title = TextsField(_("title"))
    source_kind = models.CharField(_("where the answers come from"), max_length=20, choices=SourceKind.choices)
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    objects = ReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(source_kind__in=SourceKind.values), name="report_source_kind_is_known"),
            models.CheckConstraint(condition=~Q(survey_slug=""), name="report_has_a_short_name"),
        )
        triggers = (
            pgtrigger.ReadOnly(
                name="report_stays_with_its_survey", fields=["survey_uuid", "survey_slug", "source_kind", "created_at"]
            ),
            pgtrigger.Protect(name="report_is_never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """Where the newest published edition stands."""
        return reverse("reports:latest", args=[self.survey_slug])

    @property
    def invented(self) -> bool:
        """The answers were made up."""
        return self.source_kind == SourceKind.EXAMPLE
