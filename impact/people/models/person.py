"""Somebody we are in touch with. A respondent of the survey is never one of these."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.enums import ContactRoute, Format, Language
from impact.programme.models import Nation
from impact.programme.queries import nations_for
from impact.ui.languages import ENGLISH, counterpart


class PersonQuerySet(models.QuerySet["Person"]):
    """Reads over people."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see the people of their nations; everybody else sees their own record."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        if nations is None:
            return self
        return self.filter(Q(nation__in=nations) | Q(user=user))


_HAS_CONTACT = (
    (Q(contact_route=ContactRoute.EMAIL) & ~Q(email=""))
    | (Q(contact_route=ContactRoute.LETTER) & ~Q(address=""))
    | (Q(contact_route__in=[ContactRoute.PHONE, ContactRoute.TEXT]) & ~Q(phone=""))
    | (Q(contact_route=ContactRoute.SUPPORTER) & ~Q(supporter_name="") & ~Q(supporter_contact=""))
)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="PersonEvent",
    fields=["id", "public_id", "user", "nation", "language", "created_at"],
)
class Person(models.Model):
    """Somebody we write to, phone or meet, and how they want that."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="person",
        verbose_name=_("signs in as"),
    )
    name = models.CharField(_("name"), max_length=150)
    email = models.EmailField(_("e-mail address"), blank=True)
    phone = models.CharField(_("phone number"), max_length=40, blank=True)
    address = models.TextField(_("postal address"), max_length=500, blank=True)
    contact_route = models.CharField(_("how to reach them"), max_length=10, choices=ContactRoute.choices)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    format = models.CharField(_("format"), max_length=10, choices=Format.choices, default=Format.STANDARD)
    supporter_name = models.CharField(_("supporter's name"), max_length=150, blank=True)
    supporter_contact = models.CharField(_("how to reach the supporter"), max_length=200, blank=True)
    supporter_may_know = models.CharField(_("what we may tell the supporter"), max_length=300, blank=True)
    nation = models.ForeignKey(
        Nation,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("nation"),
        help_text=_("The nation whose team looks after this person. Without one, only UK-wide staff see them."),
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="person_has_a_name"),
            models.CheckConstraint(condition=_HAS_CONTACT, name="person_contact_route_has_its_contact"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="person_language_is_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="person_format_is_known"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def portal_language(self) -> str:
        """The code of the language and format we write to them in."""
        return counterpart(ENGLISH, into=self.language, in_format=self.format).code

    @property
    def contact(self) -> str:
        """The address, number or supporter their route needs."""
        by_route = {
            ContactRoute.EMAIL: self.email,
            ContactRoute.LETTER: self.address,
            ContactRoute.PHONE: self.phone,
            ContactRoute.TEXT: self.phone,
            ContactRoute.SUPPORTER: f"{self.supporter_name}, {self.supporter_contact}",
        }
        return by_route[ContactRoute(self.contact_route)]
