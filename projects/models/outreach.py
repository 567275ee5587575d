"""Organisations that do not usually apply, and what was tried so that they can."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.enums import OrganisationKind
from impact.programme.models import Nation, Organisation
from impact.programme.queries import nations_for
from projects.enums import AttemptResult, AttemptWay
from projects.models.call import Call
from projects.models.expression import Expression


class OutreachEntryQuerySet(models.QuerySet["OutreachEntry"]):
    """Reads over the outreach list."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those of their nations."""
        if not isinstance(user, User) or not user.is_staff:
            return self.none()
        nations = nations_for(user)
        return self if nations is None else self.filter(nation__in=nations)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=["id", "public_id", "call", "organisation", "kind", "nation", "expression", "created_by"],
    model_name="OutreachEntryEvent",
)
class OutreachEntry(models.Model):
    """One organisation for one call. From the register or by name; their expression is found by either, or set."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="outreach", verbose_name=_("call"))
    organisation = models.ForeignKey(
        Organisation,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("organisation in the register"),
    )
    name = models.CharField(
        _("name"), max_length=200, blank=True, help_text=_("Leave it empty when the register has the organisation.")
    )
    kind = models.CharField(_("kind of organisation"), max_length=20, choices=OrganisationKind.choices)
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    why_not = models.TextField(_("why they do not usually apply"), max_length=2000)
    expression = models.ForeignKey(
        Expression,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("their expression of interest"),
        help_text=_("Only when we did not find it ourselves by the register or the name."),
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+", editable=False
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = OutreachEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("organisation to reach")
        verbose_name_plural = _("organisations to reach")
        constraints = (
            models.CheckConstraint(
                condition=Q(organisation__isnull=False) | ~Q(name=""),
                name="outreach_entry_names_an_organisation",
                violation_error_message=_("Choose an organisation of the register, or type a name."),
            ),
            models.CheckConstraint(condition=~Q(why_not=""), name="outreach_entry_says_why_they_do_not_apply"),
            models.CheckConstraint(condition=Q(kind__in=OrganisationKind.values), name="outreach_entry_kind_is_known"),
            models.UniqueConstraint(
                fields=["call", "organisation"], name="outreach_entry_lists_an_organisation_once_for_a_call"
            ),
            models.UniqueConstraint(
                "call",
                Lower("name"),
                "nation",
                condition=~Q(name=""),
                name="outreach_entry_lists_a_name_once_for_a_call",
                violation_error_message=_("This organisation is on the list of this call already."),
            ),
        )

    def __str__(self) -> str:
        return self.shown_name

    @property
    def shown_name(self) -> str:
        """The register's name, or what was typed."""
        return self.organisation.name if self.organisation else self.name


class ContactAttemptQuerySet(models.QuerySet["ContactAttempt"]):
    """Reads over attempts."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the organisation on the list sees what was tried."""
        return self.filter(entry__in=OutreachEntry.objects.visible_to(user))


class ContactAttempt(models.Model):
    """One thing that was tried; written once."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    entry = models.ForeignKey(
        OutreachEntry, on_delete=models.PROTECT, related_name="attempts", verbose_name=_("organisation to reach")
    )
    on = models.DateField(_("day"))
    way = models.CharField(_("how"), max_length=10, choices=AttemptWay.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("by")
    )
    result = models.CharField(_("result"), max_length=12, choices=AttemptResult.choices)
    note = models.TextField(_("note"), max_length=2000, blank=True)

    objects = ContactAttemptQuerySet.as_manager()

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        constraints = (
            models.CheckConstraint(condition=Q(way__in=AttemptWay.values), name="contact_attempt_way_is_known"),
            models.CheckConstraint(
                condition=Q(result__in=AttemptResult.values), name="contact_attempt_result_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.on:%d/%m/%Y}: {self.get_way_display()}"
