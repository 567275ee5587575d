"""What the solver proposed, with everything the panel should know beside it: written once."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.models.choice import SEES_ALL, Choice

SHA256 = r"^[0-9a-f]{64}$"


class ChoiceProposalQuerySet(models.QuerySet["ChoiceProposal"]):
    """Reads over proposals."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Those who may see the whole board: everybody's scores are in it."""
        return self if isinstance(user, User) and user.is_staff and user.has_perm(SEES_ALL) else self.none()


class ChoiceProposal(models.Model):
    """`body`: size, floor, rules, chosen, reserves in order, total, prices of rules, near ties, noise, scores raw and
    adjusted, and `inputs`: check sums of what it was made from. `digest` is the SHA-256 of its canonical spelling.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="proposals", verbose_name=_("choice"))
    number = models.PositiveSmallIntegerField(_("number"))
    body = models.JSONField(_("what was proposed"))
    digest = models.CharField(_("check sum"), max_length=64)
    proposed_at = models.DateTimeField(_("proposed"))
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("asked for by"),
    )  # fmt: skip

    objects = ChoiceProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposed set")
        verbose_name_plural = _("proposed sets")
        constraints = (
            models.UniqueConstraint(fields=["choice", "number"], name="proposal_number_is_unique_in_its_choice"),
            models.CheckConstraint(condition=Q(digest__regex=SHA256), name="proposal_has_its_check_sum"),
        )
        triggers = (pgtrigger.Protect(name="proposal_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return f"{self.choice_id}/{self.number}"
