"""What people said, and what was done about it: shown on the home page and on its own page."""

import uuid
from typing import Self

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.programme.texts import TextsField, en_filled
from impact.thread.enums import Progress

LINK_WORDS = _("Use a page of this portal, beginning with one /, or a full address beginning with https://.")


class YouSaidQuerySet(models.QuerySet["YouSaid"]):
    """Reads over entries."""

    def visible_to(self, user: User) -> Self:
        """Staff see entries of the nations in their care, and those about the whole UK."""
        if not user.is_staff:
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(Q(nation=None) | Q(nation__in=nations))

    def shown(self) -> Self:
        """What the public reads, in the order staff gave, newest first within a place."""
        return self.filter(is_shown=True).select_related("nation").order_by("order", "-happened_on", "pk")


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="YouSaidEvent",
    fields=["id", "public_id", "said", "did", "progress", "nation", "source", "source_url", "happened_on", "is_shown"],
)
class YouSaid(models.Model):
    """One thing people said, and what became of it. "Not yet" is an honest answer and is shown as one."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    said = TextsField(_("what people said"))
    did = TextsField(_("what happened"))
    progress = models.CharField(_("how far it has come"), max_length=12, choices=Progress.choices)
    nation = models.ForeignKey(
        Nation,
        verbose_name=_("nation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Leave empty when it is about the whole UK."),
    )
    source = TextsField(_("where people said it"), help_text=_("For example: National survey, report of May 2026."))
    source_url = models.CharField(
        _("link to where people said it"),
        max_length=300,
        blank=True,
        help_text=_("A page of this portal, beginning with /, or a full https:// address."),
    )
    happened_on = models.DateField(_("date"))
    order = models.PositiveSmallIntegerField(
        _("place on the page"), default=50, help_text=_("Small numbers stand first.")
    )
    is_example = models.BooleanField(_("example"), default=False, help_text=_("Invented, and marked so on every page."))
    is_shown = models.BooleanField(_("shown to the public"), default=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    objects = YouSaidQuerySet.as_manager()

    class Meta:
        verbose_name = _("“You said” entry")
        verbose_name_plural = _("“You said” entries")
        constraints = (
            en_filled("said"),
            en_filled("did"),
            en_filled("source"),
            models.CheckConstraint(condition=Q(progress__in=Progress.values), name="you_said_has_a_known_progress"),
            models.CheckConstraint(
                condition=Q(source_url="") | Q(source_url__startswith="/") | Q(source_url__startswith="https://"),
                name="you_said_links_to_this_portal_or_to_https",
                violation_error_message=LINK_WORDS,
            ),
            models.CheckConstraint(
                condition=~Q(source_url__startswith="//"),
                name="you_said_link_does_not_leave_by_two_slashes",
                violation_error_message=LINK_WORDS,
            ),
        )

    def __str__(self) -> str:
        return str(self.said)

    @property
    def is_not_yet(self) -> bool:
        """Whether nothing has happened so far."""
        return self.progress == Progress.NOT_YET
