"""Ask IMPACT: an answer from evidence, read by a second person before it is published."""

import datetime as dt
import uuid
from typing import Any, Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, Q
from django.db.models.fields.json import KeyTextTransform
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.enums import EvidenceKind
from impact.programme.texts import SLOTS, TextsField, en_filled
from projects.enums import GuideStatus
from projects.pure import stages

# "simple" folds case and nothing else: it treats Welsh and English alike.
SEARCH_CONFIG = "simple"
SEARCH_WEIGHTS = (("title", "A"), ("short_answer", "B"), ("known", "C"), ("not_known", "D"))


def _words_to_search() -> Any:
    """All four languages and formats of all four texts, the title first."""
    whole: Any = None
    for field, weight in SEARCH_WEIGHTS:
        slots = [KeyTextTransform(slot, field) for slot in SLOTS]
        part = SearchVector(*slots, weight=weight, config=SEARCH_CONFIG)
        whole = part if whole is None else whole + part
    return whole


class GuideQuerySet(models.QuerySet["Guide"]):
    """Reads over guides."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every guide; everybody else those that are published."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.published()

    def published(self) -> Self:
        """Those everybody may read now."""
        return self.filter(status=GuideStatus.PUBLISHED)

    def past_review(self, today: dt.date) -> Self:
        """Published, and not looked at again by the day that was promised."""
        return self.published().filter(review_on__lt=today)


def _staff(words: Any) -> Any:
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=words,
    )


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "slug",
        "title",
        "short_answer",
        "known",
        "not_known",
        "status",
        "is_example",
        "review_on",
        "written_by",
        "sent_to_review_by",
        "sent_to_review_at",
        "reviewed_by",
        "reviewed_at",
        "published_at",
    ],
    model_name="GuideEvent",
)
class Guide(models.Model):
    """One guide. What is published says when it was last looked at, and when it will be looked at again."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("the question, as a title"))
    short_answer = TextsField(_("short answer"), blank=True)
    known = TextsField(_("what we know"), blank=True)
    not_known = TextsField(_("what we don't know"), blank=True)
    status = models.CharField(_("status"), max_length=10, choices=GuideStatus.choices, default=GuideStatus.DRAFT)
    is_example = models.BooleanField(_("example"), default=False, help_text=_("Invented, and marked so on its page."))
    review_on = models.DateField(_("look at it again on"), null=True, blank=True)
    written_by = _staff(_("written by"))
    sent_to_review_by = _staff(_("sent to a second reader by"))
    sent_to_review_at = models.DateTimeField(_("sent to a second reader"), null=True, blank=True, editable=False)
    reviewed_by = _staff(_("second reader"))
    reviewed_at = models.DateTimeField(_("read by a second person"), null=True, blank=True, editable=False)
    review_note = models.TextField(_("what the second reader asks for"), max_length=2000, blank=True, editable=False)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)
    searched = models.GeneratedField(  # kept by the database, so that a search reads an index and no texts
        expression=_words_to_search(), output_field=SearchVectorField(), db_persist=True
    )

    objects = GuideQuerySet.as_manager()

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
        permissions = (("review_guide", "Can read a guide as the second person and publish it"),)
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=~Q(slug=""), name="guide_has_a_short_name"),
            models.CheckConstraint(condition=Q(status__in=GuideStatus.values), name="guide_status_is_known"),
            models.CheckConstraint(
                condition=~Q(status=GuideStatus.PUBLISHED)
                | (
                    Q(published_at__isnull=False, reviewed_at__isnull=False, review_on__isnull=False)
                    & Q(short_answer__has_key="en", known__has_key="en", not_known__has_key="en")
                ),
                name="guide_is_published_whole_and_with_a_review_date",
            ),
            models.CheckConstraint(
                condition=Q(reviewed_by__isnull=True)
                | (
                    (Q(sent_to_review_by__isnull=True) | ~Q(reviewed_by=F("sent_to_review_by")))
                    & (Q(written_by__isnull=True) | ~Q(reviewed_by=F("written_by")))
                ),
                name="guide_is_reviewed_by_a_second_person",
            ),
        )
        indexes = (GinIndex(fields=["searched"], name="guide_by_words"),)
        triggers = (
            pgtrigger.FSM(name="guide_follows_its_stages", field="status", transitions=stages.moves(stages.GUIDE)),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """The guide's public page."""
        return reverse("projects:guide", kwargs={"slug": self.slug})

    def is_past_review(self, today: dt.date) -> bool:
        """Whether the day to look at it again has passed."""
        return self.review_on is not None and self.review_on < today


class GuideSourceQuerySet(models.QuerySet["GuideSource"]):
    """Reads over sources."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the guide sees its sources."""
        return self.filter(guide__in=Guide.objects.visible_to(user))


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "guide", "kind", "title", "citation", "url", "position"],
    model_name="GuideSourceEvent",
)
class GuideSource(models.Model):
    """One source of a guide, in the column of its kind of evidence."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    guide = models.ForeignKey(Guide, on_delete=models.PROTECT, related_name="sources", verbose_name=_("guide"))
    kind = models.CharField(_("kind of evidence"), max_length=20, choices=EvidenceKind.choices)
    title = TextsField(_("what it says"))
    citation = models.CharField(_("source"), max_length=500)
    url = models.URLField(_("address"), max_length=500, blank=True)
    position = models.PositiveSmallIntegerField(_("place in the column"), default=0)

    objects = GuideSourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source of a guide")
        verbose_name_plural = _("sources of guides")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(kind__in=EvidenceKind.values), name="guide_source_kind_is_known"),
            models.CheckConstraint(condition=~Q(citation=""), name="guide_source_says_where_it_is_from"),
        )

    def __str__(self) -> str:
        return self.citation
