"""A call for expressions of interest: announced early, with a clarity card and strict dates."""

import uuid
from datetime import datetime
from typing import Any, Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import DeliveryModel, Topic
from impact.programme.texts import TextsField, en_filled
from projects.enums import CallStatus
from projects.pure import stages


def _written(field: str) -> Q:
    return Q(**{f"{field}__has_key": "en"}) & ~Q(**{f"{field}__en": ""})


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


class CallQuerySet(models.QuerySet["Call"]):
    """Reads over calls."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every call: a call belongs to all four nations. Others see those that are announced."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.announced()

    def announced(self) -> Self:
        """Published calls, whatever their dates."""
        return self.filter(published_at__isnull=False)

    def newest_first(self) -> Self:
        """The call that closes last comes first."""
        return self.order_by("-closes_at", "slug")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "slug",
        "title",
        "about",
        "status",
        "opens_at",
        "closes_at",
        "offer_pounds",
        "offer_coach_days",
        "offer_months",
        "offers",
        "asks",
        "sites_wanted",
        "published_at",
        "is_example",
        "decides_on",
        "starts_on",
        "welsh_checked_on",
        "welsh_checked_by",
        "welsh_override_by",
        "welsh_override_reason",
    ],
    model_name="CallEvent",
)
class Call(models.Model):
    """One call. `offer_*`, `offers` and `asks` are its clarity card, without which it cannot be published."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = TextsField(_("title"))
    about = TextsField(_("what it is about"), blank=True)
    status = models.CharField(_("status"), max_length=10, choices=CallStatus.choices, default=CallStatus.PLANNED)
    opens_at = models.DateTimeField(_("opens"))
    closes_at = models.DateTimeField(_("closes"))
    offer_pounds = models.PositiveIntegerField(_("money offered, in pounds"), null=True, blank=True)
    offer_coach_days = models.PositiveSmallIntegerField(_("days of a coach"), null=True, blank=True)
    offer_months = models.PositiveSmallIntegerField(_("months"), null=True, blank=True)
    offers = TextsField(
        _("what we offer"),
        blank=True,
        help_text=_("Say when money is paid, and that costs can be paid in advance."),
    )
    asks = TextsField(
        _("what we ask"), blank=True, help_text=_("For example co-production, and sharing what you learn.")
    )
    topics = models.ManyToManyField(Topic, related_name="calls", blank=True, verbose_name=_("topics"))
    delivery_models = models.ManyToManyField(
        DeliveryModel, related_name="calls", blank=True, verbose_name=_("delivery models")
    )
    sites_wanted = models.PositiveSmallIntegerField(_("sites wanted"), null=True, blank=True)
    decides_on = models.DateField(_("organisations hear from us by"), null=True, blank=True)
    starts_on = models.DateField(_("work starts, about"), null=True, blank=True)
    is_example = models.BooleanField(
        _("example"), default=False, help_text=_("Invented, and marked so on its pages. Its Welsh may be a draft.")
    )
    welsh_checked_on = models.DateField(_("Welsh checked on"), null=True, blank=True, editable=False)
    welsh_checked_by = _staff(_("Welsh checked by"))
    welsh_override_by = _staff(_("published without checked Welsh by"))
    welsh_override_reason = models.TextField(
        _("reason for publishing without checked Welsh"), max_length=1000, blank=True, editable=False
    )
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = CallQuerySet.as_manager()

    class Meta:
        verbose_name = _("call")
        verbose_name_plural = _("calls")
        permissions = (
            ("publish_call", "Can publish a call"),
            ("close_call", "Can close a call and say that it is decided"),
            ("check_welsh_call", "Can note that the Welsh of a call was checked"),
        )
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=~Q(slug=""), name="call_has_a_short_name"),
            models.CheckConstraint(condition=Q(status__in=CallStatus.values), name="call_status_is_known"),
            models.CheckConstraint(
                condition=Q(closes_at__gt=F("opens_at")),
                name="call_closes_after_it_opens",
                violation_error_message=_("The call must close after it opens."),
            ),
            models.CheckConstraint(
                condition=Q(published_at__isnull=True)
                | (
                    Q(offer_pounds__isnull=False, offer_coach_days__isnull=False, offer_months__isnull=False)
                    & _written("offers")
                    & _written("asks")
                ),
                name="call_is_published_with_its_clarity_card",
            ),
            models.CheckConstraint(
                condition=Q(status=CallStatus.PLANNED) | Q(published_at__isnull=False),
                name="call_that_opened_was_published",
            ),
            models.CheckConstraint(
                condition=Q(welsh_checked_on__isnull=True, welsh_checked_by__isnull=True)
                | Q(welsh_checked_on__isnull=False, welsh_checked_by__isnull=False),
                name="call_welsh_was_checked_by_somebody_on_a_day",
            ),
            models.CheckConstraint(
                condition=Q(welsh_override_by__isnull=True, welsh_override_reason="")
                | (Q(welsh_override_by__isnull=False) & ~Q(welsh_override_reason="")),
                name="call_without_checked_welsh_says_who_and_why",
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(decides_on__isnull=True) | Q(starts_on__gte=F("decides_on")),
                name="call_work_starts_after_the_decision",
                violation_error_message=_("The work must start after organisations have heard from us."),
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="call_that_is_real_is_published_in_checked_welsh",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=pgtrigger.Func(
                    """
                    IF NEW.published_at IS NULL OR NEW.is_example
                       OR NEW.welsh_checked_on IS NOT NULL OR NEW.welsh_override_by_id IS NOT NULL THEN
                        RETURN NEW;
                    END IF;
                    IF TG_OP = 'UPDATE' AND OLD.published_at IS NOT NULL AND NOT OLD.is_example THEN
                        RETURN NEW;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: the Welsh of a real call is checked before it is published';
                    """
                ),
            ),
            pgtrigger.FSM(
                name="call_goes_forward_only",
                field="status",
                transitions=stages.moves(stages.CALL),
            ),
        )

    def __str__(self) -> str:
        return str(self.title)

    def get_absolute_url(self) -> str:
        """The call's public page."""
        return reverse("projects:call", kwargs={"slug": self.slug})

    def phase(self, now: datetime) -> str:
        """What the call is at this moment."""
        return stages.call_phase(self.status, self.opens_at, self.closes_at, now)

    def pounds_words(self) -> str:
        """The money offered with a comma between thousands, for example 60,000."""
        return f"{self.offer_pounds or 0:,}"

    def takes_expressions(self, now: datetime) -> bool:
        """Whether somebody may start or send now."""
        return self.published_at is not None and self.phase(now) == CallStatus.OPEN

    def has_clarity_card(self) -> bool:
        """Whether everything is said that an organisation needs to know first."""
        amounts = (self.offer_pounds, self.offer_coach_days, self.offer_months)
        words = (self.offers.exact("en"), self.asks.exact("en"))
        return all(amount is not None for amount in amounts) and all(text.strip() for text in words)
