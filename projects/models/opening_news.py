"""That a call opened is told once to everybody who asked: how far that has come."""

from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.call import Call


class OpeningNewsQuerySet(models.QuerySet["OpeningNews"]):
    """Reads over news of openings."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the call sees whether people were told."""
        return self.filter(call__in=Call.objects.visible_to(user))


class OpeningNews(models.Model):
    """One call's news. Mails are queued by rising number of subscription, so nobody is told twice or left out."""

    call = models.OneToOneField(Call, on_delete=models.PROTECT, related_name="opening_news", verbose_name=_("call"))
    asked_at = models.DateTimeField(_("opened"), default=timezone.now, editable=False)
    told_up_to = models.BigIntegerField(_("told up to subscription"), default=0, editable=False)
    done_at = models.DateTimeField(_("everybody told"), null=True, blank=True, editable=False)

    objects = OpeningNewsQuerySet.as_manager()

    class Meta:
        verbose_name = _("news of an opening")
        verbose_name_plural = _("news of openings")
        constraints = (
            models.CheckConstraint(condition=Q(told_up_to__gte=0), name="opening_news_is_told_from_the_first"),
        )

    def __str__(self) -> str:
        return str(self.call)
