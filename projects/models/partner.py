"""The organisations that would work with the one that leads."""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.enums import OrganisationKind
from impact.programme.models import Nation
from projects.models.collaborator import Collaborator
from projects.models.draft_only import only_in_a_draft
from projects.models.expression import Expression

MOST_LETTERS_OF_A_PART = 2_000


class ExpressionPartnerQuerySet(models.QuerySet["ExpressionPartner"]):
    """Reads over partner organisations."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees its partners."""
        return self.filter(expression__in=Expression.objects.visible_to(user))

    def in_order(self) -> Self:
        """As they were added."""
        return self.order_by("pk")


class ExpressionPartner(models.Model):
    """One partner, as the leading organisation describes it. None at all is fine."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.CASCADE, related_name="partners", verbose_name=_("expression of interest")
    )
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind of organisation"), max_length=20, choices=OrganisationKind.choices, blank=True)
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation")
    )
    registered = models.BooleanField(_("registered organisation"), null=True, blank=True)
    part = models.TextField(_("what they would do"), blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    saved_by = models.ForeignKey(
        Collaborator,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("written last by"),
    )

    objects = ExpressionPartnerQuerySet.as_manager()

    class Meta:
        verbose_name = _("partner organisation")
        verbose_name_plural = _("partner organisations")
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="expression_partner_has_a_name"),
            models.CheckConstraint(
                condition=Q(kind__in=["", *OrganisationKind.values]), name="expression_partner_kind_is_known"
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="expression_partner_version_starts_at_one"),
            models.CheckConstraint(
                condition=LessThanOrEqual(Length("part"), MOST_LETTERS_OF_A_PART),
                name="expression_partner_part_is_not_endless",
            ),
        )
        triggers = (only_in_a_draft("partner_changes_only_in_a_draft", "partners", delete=True),)

    def __str__(self) -> str:
        return self.name
