"""How big each nation's share of a need is, beside its share of sites."""

import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.texts import TextsField, en_filled

WHOLE = 100


class NationNeedQuerySet(models.QuerySet["NationNeed"]):
    """Reads over shares of need."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see all of them; they are about whole nations."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.none()


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "nation", "measure", "words", "share", "source", "as_of", "is_example"],
    model_name="NationNeedEvent",
)
class NationNeed(models.Model):
    """One nation's share of one measure in the whole of the four, for example of all adults, with its source."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    measure = models.SlugField(_("short name of the measure"), max_length=40)
    words = TextsField(_("what is measured"))
    share = models.DecimalField(_("share of the four nations, in %"), max_digits=4, decimal_places=1)
    source = models.CharField(_("source"), max_length=300)
    as_of = models.DateField(_("as of"))
    is_example = models.BooleanField(_("example"), default=False)

    objects = NationNeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("nation's share of need")
        verbose_name_plural = _("nations' shares of need")
        constraints = (
            en_filled("words"),
            models.UniqueConstraint(fields=["nation", "measure"], name="need_is_said_once_for_its_nation"),
            models.CheckConstraint(condition=Q(share__gte=0, share__lte=WHOLE), name="need_share_is_a_part_of_all"),
            models.CheckConstraint(condition=~Q(source=""), name="need_says_its_source"),
        )

    def __str__(self) -> str:
        return f"{self.nation}: {self.words}"
