"""Which page of an expression of interest was saved when, and by whom."""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import Section
from projects.models.collaborator import Collaborator
from projects.models.expression import Expression

FIELDS: dict[Section, tuple[str, ...]] = {
    Section.ORGANISATION: ("organisation_name", "organisation_kind"),
    Section.WHERE: ("nation", "region", "place", "place_kind"),
    Section.WHAT: ("topic", "delivery_model"),
    Section.MONEY: ("registered", "money_holder"),
    Section.NEW_HERE: ("new_here",),
    Section.PRESSURE: ("under_pressure",),
    Section.CONTACT: ("contact_name",),
}


class SectionSaveQuerySet(models.QuerySet["SectionSave"]):
    """Reads over saved sections."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the expression sees who saved it."""
        return self.filter(expression__in=Expression.objects.visible_to(user))


class SectionSave(models.Model):
    """`version` is the expression's version that this save made: two people on two pages never disturb each other."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    expression = models.ForeignKey(
        Expression, on_delete=models.CASCADE, related_name="section_saves", verbose_name=_("expression of interest")
    )
    section = models.CharField(_("section"), max_length=12, choices=Section.choices)
    version = models.PositiveIntegerField(_("version"))
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    saved_by = models.ForeignKey(
        Collaborator,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("written last by"),
    )

    objects = SectionSaveQuerySet.as_manager()

    class Meta:
        verbose_name = _("saved section")
        verbose_name_plural = _("saved sections")
        constraints = (
            models.CheckConstraint(condition=Q(section__in=Section.values), name="section_save_is_of_a_known_section"),
            models.CheckConstraint(condition=Q(version__gte=2), name="section_save_follows_the_first_version"),
            models.UniqueConstraint(fields=["expression", "section"], name="section_save_is_the_last_of_its_section"),
        )

    def __str__(self) -> str:
        return f"{self.expression_id}/{self.section}"
