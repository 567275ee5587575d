"""Free text, apart from everything else a person answered.

The link to the response stays in the database so that a withdrawn response takes its texts along and figures can be
made of coded text. No screen, list or export shows a person's background and their free text together: the list of
responses has no text, and the list of texts has no nation, perspective, time or response (SURVEYS: seam d). The reverse
relation is switched off so that code does not join the two by accident.
"""

import uuid
from typing import Self

import pghistory
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from surveys.enums import OpenTextState, ResponseStatus
from surveys.models.scope import numbers_for


class OpenTextQuerySet(models.QuerySet["OpenText"]):
    """Reads over texts."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Only staff who work for all four nations: a list narrowed to one nation would tell where a writer lives."""
        return self if numbers_for(user) is None else self.none()

    def counted(self) -> Self:
        """Texts of responses that count."""
        return self.filter(response__status=ResponseStatus.SUBMITTED)


@pghistory.track(pghistory.UpdateEvent(), pghistory.DeleteEvent(), fields=["id", "state"], model_name="OpenTextEvent")
class OpenText(models.Model):
    """One text as written, and as it may be read once names are taken out. It carries a day, not a time."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    response = models.ForeignKey("surveys.Response", on_delete=models.CASCADE, related_name="+", editable=False)
    question = models.ForeignKey(
        "surveys.Question", on_delete=models.PROTECT, related_name="+", verbose_name=_("question")
    )
    raw = models.TextField(_("as written"))
    redacted = models.TextField(_("without names"), blank=True)
    state = models.CharField(_("state"), max_length=10, choices=OpenTextState.choices, default=OpenTextState.NEW)
    language = models.CharField(_("language"), max_length=10, default="en")
    sent_on = models.DateField(_("sent on"))

    objects = OpenTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("open text")
        verbose_name_plural = _("open texts")
        permissions = (("code_opentext", "Can read and redact open texts"),)
        constraints = (
            models.UniqueConstraint(fields=["response", "question"], name="open_text_is_one_per_question"),
            models.CheckConstraint(condition=~Q(raw=""), name="open_text_is_filled"),
            models.CheckConstraint(condition=Q(state__in=OpenTextState.values), name="open_text_state_is_known"),
            models.CheckConstraint(
                condition=~Q(state=OpenTextState.REDACTED) | ~Q(redacted=""), name="open_text_redacted_has_its_text"
            ),
        )

    def __str__(self) -> str:
        return str(self.public_id)
