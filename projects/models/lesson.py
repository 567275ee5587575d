"""What others can learn from a project, and the statements of a good life it speaks to."""

import uuid
from typing import ClassVar, Self

import pghistory
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.programme.models import Code, PolicyHook, Statement
from impact.programme.texts import TextsField, en_filled
from projects.models.finding import Finding
from projects.models.learning_entry import WHAT_HELPS_AND_HINDERS, LearningEntry
from projects.models.part import PartQuerySet
from projects.models.project import Project


class LessonQuerySet(PartQuerySet["Lesson"]):
    """Reads over lessons."""

    shown: ClassVar[str] = "published_at"

    def newest_first(self) -> Self:
        """The latest shown first."""
        return self.order_by("-published_at", "slug")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="LessonEvent",
    fields=["id", "public_id", "project", "slug", "title", "words", "published_at", "created_at"],
)
class Lesson(models.Model):
    """One lesson, written from the learning log, hooked on to law and policy, nation by nation."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="lessons", verbose_name=_("project"))
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("the lesson in one sentence"))
    words = TextsField(_("what we learned, and how we know"))
    entries = models.ManyToManyField(
        LearningEntry, blank=True, related_name="lessons", verbose_name=_("from these entries of the learning log")
    )
    codes = models.ManyToManyField(
        Code,
        blank=True,
        related_name="+",
        limit_choices_to=WHAT_HELPS_AND_HINDERS,
        verbose_name=_("what helped and what got in the way"),
    )
    hooks = models.ManyToManyField(PolicyHook, blank=True, related_name="lessons", verbose_name=_("policy hooks"))
    published_at = models.DateTimeField(_("shown"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("written down"), default=timezone.now, editable=False)

    objects = LessonQuerySet.as_manager()

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
        permissions = (("publish_lesson", "Can show lessons, findings and updates on the public pages"),)
        constraints = (
            en_filled("title"),
            en_filled("words"),
            models.CheckConstraint(condition=~Q(slug=""), name="lesson_has_a_short_name"),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """The lesson's public page."""
        return reverse("projects:lesson", kwargs={"slug": self.slug})


class StatementTagQuerySet(PartQuerySet["StatementTag"]):
    """Reads over tags."""

    path: ClassVar[str] = "project"


class StatementTag(models.Model):
    """A lesson or a finding speaks to an “I” or “We” statement."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    statement = models.ForeignKey(
        Statement, on_delete=models.PROTECT, related_name="tags", verbose_name=_("I or We statement")
    )
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="tags", verbose_name=_("project"))
    lesson = models.ForeignKey(
        Lesson, null=True, blank=True, on_delete=models.PROTECT, related_name="tags", verbose_name=_("lesson")
    )
    finding = models.ForeignKey(
        Finding, null=True, blank=True, on_delete=models.PROTECT, related_name="tags", verbose_name=_("finding")
    )

    objects = StatementTagQuerySet.as_manager()

    class Meta:
        verbose_name = _("tag with a statement")
        verbose_name_plural = _("tags with statements")
        default_permissions = ("view",)
        constraints = (
            models.CheckConstraint(
                condition=Q(lesson__isnull=False, finding__isnull=True) | Q(lesson__isnull=True, finding__isnull=False),
                name="statement_tag_is_of_one_thing",
            ),
            models.UniqueConstraint(fields=["statement", "lesson"], name="statement_tags_a_lesson_once"),
            models.UniqueConstraint(fields=["statement", "finding"], name="statement_tags_a_finding_once"),
        )

    def __str__(self) -> str:
        return str(self.statement)
