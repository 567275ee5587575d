"""Something members read before or at a session, in up to four formats."""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.models.history import history
from assemblies.models.session import Session
from impact.accounts.models import User
from impact.programme.texts import TextsField, en_filled


class PaperQuerySet(models.QuerySet["Paper"]):
    """Reads over papers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the session sees its papers."""
        return self.filter(session__in=Session.objects.visible_to(user))

    def published(self) -> Self:
        """Those members can read."""
        return self.filter(published=True).order_by("position", "pk")


@history("PaperEvent", "id", "public_id", "session", "position", "title", "body", "published")
class Paper(models.Model):
    """Plain text in four slots: each is a format of its own, and the Welsh ones are the Welsh."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="papers", verbose_name=_("session"))
    position = models.PositiveSmallIntegerField(_("place in the list"), default=1)
    title = TextsField(_("title"))
    body = TextsField(_("text"))
    published = models.BooleanField(_("members can read it"), default=False)
    added_at = models.DateTimeField(_("added"), default=timezone.now, editable=False)

    objects = PaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("paper")
        verbose_name_plural = _("papers")
        constraints = (en_filled("title"), en_filled("body"))

    def __str__(self) -> str:
        return str(self.title)
