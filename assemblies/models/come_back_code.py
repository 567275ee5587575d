"""Six digits by e-mail, with which somebody goes on with a draft on another device. Instead of a password."""

import datetime as dt
import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from assemblies.models.sign_up import SignUp
from impact.accounts.models import User

MOST_TRIES = 5


class ComeBackCodeQuerySet(models.QuerySet["ComeBackCode"]):
    """Reads over codes."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Nobody sees them."""
        return self.none()


class ComeBackCode(models.Model):
    """The newest code of a draft, as a keyed hash; good for a quarter of an hour and five tries."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sign_up = models.OneToOneField(
        SignUp, on_delete=models.CASCADE, related_name="come_back_code", verbose_name=_("sign-up")
    )
    code_hash = models.CharField(max_length=64, editable=False)
    expires_at = models.DateTimeField(_("good until"))
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)

    objects = ComeBackCodeQuerySet.as_manager()

    class Meta:
        verbose_name = _("code to come back")
        verbose_name_plural = _("codes to come back")
        constraints = (
            models.CheckConstraint(
                condition=Q(tries__lte=MOST_TRIES), name="come_back_code_is_tried_five_times_at_most"
            ),
        )

    def __str__(self) -> str:
        return str(self.sign_up)

    def is_good(self, now: dt.datetime) -> bool:
        """Whether it can still open the draft."""
        return now < self.expires_at and self.tries < MOST_TRIES
