"""The learning log: what was tried, seen, learned and shared."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.people.enums import Language
from impact.programme.codes import BARRIER, ENABLER
from impact.programme.models import Code
from projects.models.part import PartQuerySet
from projects.models.project import Project
from projects.models.site_report import SiteReport

WHAT_HELPS_AND_HINDERS = Q(list_name__in=(ENABLER, BARRIER))


class LearningEntryQuerySet(PartQuerySet["LearningEntry"]):
    """Reads over the learning log."""

    def newest_first(self) -> Self:
        """The latest day first."""
        return self.order_by("-on", "-pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="LearningEntryEvent",
    fields=["id", "public_id", "project", "report", "on", "language", "written_by", "written_at"],
)
class LearningEntry(models.Model):
    """One entry, in the site's own words. Lessons are written from these."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="entries", verbose_name=_("project"))
    report = models.OneToOneField(
        SiteReport,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="entry",
        verbose_name=_("report"),
    )
    on = models.DateField(_("day"))
    tried = models.TextField(_("what was tried"), max_length=5000, blank=True)
    saw = models.TextField(_("what happened"), max_length=5000, blank=True)
    learned = models.TextField(_("what was learned"), max_length=5000)
    shared = models.TextField(_("who heard of it"), max_length=5000, blank=True)
    codes = models.ManyToManyField(
        Code,
        blank=True,
        related_name="+",
        limit_choices_to=WHAT_HELPS_AND_HINDERS,
        verbose_name=_("what helped and what got in the way"),
    )
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("written by"),
    )
    written_at = models.DateTimeField(_("written"), default=timezone.now, editable=False)

    objects = LearningEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the learning log")
        verbose_name_plural = _("learning log")
        constraints = (
            models.CheckConstraint(condition=~Q(learned=""), name="learning_entry_says_what_was_learned"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="learning_entry_language_is_known"),
        )

    def __str__(self) -> str:
        return self.learned[:80]
