"""What a panel advised, what was answered, and what changed. All of it is public, from the first day."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import AdviceStatus
from assemblies.models.history import history
from assemblies.models.session import Session
from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled


class AdviceQuerySet(models.QuerySet["Advice"]):
    """Reads over advice."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the session."""
        return self.filter(session__in=Session.objects.visible_to(user))

    def unanswered(self) -> Self:
        """Somebody owes an answer."""
        return self.filter(status=AdviceStatus.GIVEN)


_ANSWERED = (
    Q(answered_on__isnull=False, answered_by__isnull=False, response__has_key="en", answered_as__has_key="en")
    & ~Q(response__en="")
    & ~Q(answered_as__en="")
)
_CHANGED = Q(changed_on__isnull=False, what_changed__has_key="en") & ~Q(what_changed__en="")


@history(
    "AdviceEvent", "id", "public_id", "session", "text", "given_on", "status", "response", "answered_as", "answered_by",
    "answered_on", "what_changed", "changed_on",
)  # fmt: skip
class Advice(models.Model):
    """Advice -> answer -> what changed."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="advice", verbose_name=_("session"))
    text = TextsField(_("what was advised"))
    given_on = models.DateField(_("advised on"))
    status = models.CharField(_("status"), max_length=10, choices=AdviceStatus.choices, default=AdviceStatus.GIVEN)
    response = TextsField(_("answer"), blank=True)
    answered_as = TextsField(_("who answers, as people read it"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("answer typed by"),
    )  # fmt: skip
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    what_changed = TextsField(_("what changed"), blank=True)
    changed_on = models.DateField(_("changed on"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = AdviceQuerySet.as_manager()

    class Meta:
        verbose_name = _("advice")
        verbose_name_plural = _("advice")
        permissions = (("answer_advice", "Can answer advice and say what changed"),)
        constraints = (
            en_filled("text"),
            models.CheckConstraint(condition=Q(status__in=AdviceStatus.values), name="advice_status_is_known"),
            models.CheckConstraint(
                condition=Q(status=AdviceStatus.GIVEN, answered_on__isnull=True, changed_on__isnull=True)
                | (Q(status=AdviceStatus.ANSWERED, changed_on__isnull=True) & _ANSWERED)
                | (Q(status=AdviceStatus.CHANGED) & _ANSWERED & _CHANGED),
                name="advice_says_who_answered_and_what_changed",
            ),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=True) | Q(answered_on__gte=F("given_on")),
                name="advice_is_answered_after_it_was_given",
            ),
            models.CheckConstraint(
                condition=Q(changed_on__isnull=True) | Q(changed_on__gte=F("given_on")),
                name="advice_changes_something_after_it_was_given",
            ),
        )

    def __str__(self) -> str:
        return str(self.text)
