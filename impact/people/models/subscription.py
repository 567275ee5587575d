"""Who asked to be kept informed.

Nothing here can be reached from a survey response or laid beside one: dates without times, no campaign, no history
rows (they would carry times), and no relation to a person.
"""

import datetime as dt
import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.enums import Format, Interest, Language, SubscriptionStatus
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.languages import ENGLISH, counterpart


class SubscriptionQuerySet(models.QuerySet["Subscription"]):
    """Reads over subscriptions."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)

    def confirmed(self) -> Self:
        """Those we may write to."""
        return self.filter(status=SubscriptionStatus.CONFIRMED)

    def of_address(self, email: str) -> Self:
        """Those of one address, whatever its case."""
        return self.filter(email__iexact=email.strip())


class Subscription(models.Model):
    """One request to be kept informed; only confirmed ones get mail."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("e-mail address"))
    interests = ArrayField(
        models.CharField(max_length=12, choices=Interest.choices), verbose_name=_("wants to hear about")
    )
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation")
    )
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    format = models.CharField(_("format"), max_length=10, choices=Format.choices, default=Format.STANDARD)
    status = models.CharField(
        _("status"), max_length=12, choices=SubscriptionStatus.choices, default=SubscriptionStatus.PENDING
    )
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20)
    confirm_hash = models.CharField(max_length=64, unique=True, editable=False)
    unsubscribe_hash = models.CharField(max_length=64, unique=True, editable=False)
    asked_on = models.DateField(_("asked"))
    confirm_by = models.DateField(_("to be confirmed by"))
    confirmed_on = models.DateField(_("confirmed"), null=True, blank=True)
    unsubscribed_on = models.DateField(_("unsubscribed"), null=True, blank=True)
    unsubscribed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("unsubscribed by"),
    )

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("subscription")
        verbose_name_plural = _("subscriptions")
        permissions = (("end_subscription", "Can unsubscribe somebody who asked"),)
        constraints = (
            models.CheckConstraint(condition=~Q(email=""), name="subscription_has_an_email"),
            models.CheckConstraint(
                condition=Q(interests__len__gt=0) & Q(interests__contained_by=Interest.values),
                name="subscription_interests_are_known",
            ),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="subscription_language_is_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="subscription_format_is_known"),
            models.CheckConstraint(
                condition=Q(status__in=SubscriptionStatus.values), name="subscription_status_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(status=SubscriptionStatus.CONFIRMED) | Q(confirmed_on__isnull=False),
                name="subscription_that_is_confirmed_says_when",
            ),
            models.CheckConstraint(
                condition=Q(status=SubscriptionStatus.UNSUBSCRIBED, unsubscribed_on__isnull=False)
                | (~Q(status=SubscriptionStatus.UNSUBSCRIBED) & Q(unsubscribed_on__isnull=True)),
                name="subscription_that_ended_says_when",
            ),
            models.UniqueConstraint(
                Lower("email"),
                condition=Q(status=SubscriptionStatus.PENDING),
                name="subscription_waits_once_for_an_address",
            ),
            models.UniqueConstraint(
                Lower("email"),
                condition=Q(status=SubscriptionStatus.CONFIRMED),
                name="subscription_runs_once_for_an_address",
            ),
        )

    def __str__(self) -> str:
        return self.email

    @property
    def portal_language(self) -> str:
        """The code of the language and format we write in."""
        return counterpart(ENGLISH, into=self.language, in_format=self.format).code

    @property
    def interest_labels(self) -> list[str]:
        """The interests in words, in the order of the form."""
        return [str(interest.label) for interest in Interest if interest in self.interests]

    def is_past_confirming(self, today: dt.date) -> bool:
        """Whether its link to confirm has had its time or its use."""
        if self.status == SubscriptionStatus.PENDING:
            return today > self.confirm_by
        return self.status == SubscriptionStatus.UNSUBSCRIBED
