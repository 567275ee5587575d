"""A community of practice: a standing group whose members set the themes of its sessions."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models.history import history
from impact.programme.texts import TextsField, en_filled
from networks.enums import MeetingMode, SessionStatus, ThemeStatus
from networks.models.history import Row


class CommunityQuerySet(models.QuerySet["Community"]):
    """Reads over communities of practice."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see all, everybody else the published ones."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.published()

    def published(self) -> Self:
        """Those with a public page."""
        return self.filter(published_at__isnull=False)


@history("CommunityEvent", "id", "public_id", "slug", "title", "about", "weeks_from", "weeks_to", "published_at")
class Community(models.Model):
    """Open to anybody who shares the practice; meets every six to eight weeks."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("title"))
    about = TextsField(_("what it is about"))
    weeks_from = models.PositiveSmallIntegerField(_("meets every so many weeks, from"), default=6)
    weeks_to = models.PositiveSmallIntegerField(_("meets every so many weeks, to"), default=8)
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = CommunityQuerySet.as_manager()

    class Meta:
        verbose_name = _("community of practice")
        verbose_name_plural = _("communities of practice")
        permissions = (("publish_community", "Can show a community of practice on the public pages"),)
        constraints = (
            en_filled("title"),
            en_filled("about"),
            models.CheckConstraint(
                condition=Q(weeks_from__gte=1, weeks_to__gte=F("weeks_from")), name="community_weeks_are_in_order"
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """Its public page."""
        return reverse("networks:community", kwargs={"slug": self.slug})


class OfCommunityQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a community."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the community."""
        return self.filter(community__in=Community.objects.visible_to(user))


class CommunityTheme(models.Model):
    """A theme somebody suggested. No name is kept; staff read it before it is shown."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    community = models.ForeignKey(
        Community, on_delete=models.PROTECT, related_name="themes", verbose_name=_("community of practice")
    )
    text = models.CharField(_("theme"), max_length=300)
    status = models.CharField(_("status"), max_length=9, choices=ThemeStatus.choices, default=ThemeStatus.SUGGESTED)
    suggested_at = models.DateTimeField(_("suggested"), default=timezone.now)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("decided by"),
    )  # fmt: skip

    objects = OfCommunityQuerySet["CommunityTheme"].as_manager()

    class Meta:
        verbose_name = _("suggested theme")
        verbose_name_plural = _("suggested themes")
        constraints = (
            models.CheckConstraint(condition=~Q(text=""), name="community_theme_has_words"),
            models.CheckConstraint(condition=Q(status__in=ThemeStatus.values), name="community_theme_status_is_known"),
        )

    def __str__(self) -> str:
        return self.text


@history("CommunitySessionEvent", "id", "public_id", "community", "theme", "starts_at", "ends_at", "mode", "status")
class CommunitySession(models.Model):
    """One session of a community, about one theme."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    community = models.ForeignKey(
        Community, on_delete=models.PROTECT, related_name="sessions", verbose_name=_("community of practice")
    )
    theme = models.ForeignKey(
        CommunityTheme,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sessions",
        verbose_name=_("theme"),
    )
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    mode = models.CharField(_("how people meet"), max_length=10, choices=MeetingMode.choices)
    where = TextsField(_("where"), blank=True)
    status = models.CharField(_("status"), max_length=9, choices=SessionStatus.choices, default=SessionStatus.PLANNED)
    learned = TextsField(_("what was learned"), blank=True)

    objects = OfCommunityQuerySet["CommunitySession"].as_manager()

    class Meta:
        verbose_name = _("session of a community")
        verbose_name_plural = _("sessions of communities")
        constraints = (
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="community_session_ends_after_it_starts"
            ),
            models.CheckConstraint(
                condition=Q(status__in=SessionStatus.values), name="community_session_status_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.community}, {timezone.localtime(self.starts_at):%d/%m/%Y}"
