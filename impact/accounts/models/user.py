"""The person who signs in: staff in the admin, partners on their own pages. Signed in with an e-mail address."""

import uuid
from typing import ClassVar, Self

import pghistory
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.ui.languages import LANGUAGES


class UserQuerySet(models.QuerySet["User"]):
    """Reads over users."""

    def visible_to(self, user: "User") -> Self:
        """Staff who may view users see all of them; everybody sees themselves."""
        if user.has_perm("accounts.view_user"):
            return self
        return self.filter(pk=user.pk)

    def staff(self) -> Self:
        """Those who may enter the admin."""
        return self.filter(is_staff=True, is_active=True)

    def by_email(self, email: str) -> Self:
        """The user with this address, whatever its case."""
        return self.filter(email__iexact=email.strip())


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    """Looks users up for Django's and allauth's sign-in; accounts.actions creates them."""

    def get_by_natural_key(self, email: str | None) -> "User":
        """Find a user for signing in, whatever the case of the address."""
        user: User = self.get(email__iexact=email)
        return user


@pghistory.track(
    pghistory.InsertEvent(),
    # A change of a private field leaves an event too: that it changed, not what it was.
    pghistory.UpdateEvent(condition=pghistory.AnyChange(exclude=["last_login"])),
    pghistory.DeleteEvent(),
    model_name="UserEvent",
    fields=["id", "public_id", "is_staff", "is_active", "is_superuser", "language"],
)
class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who signs in. A respondent of a survey is never one of these."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("e-mail address"), unique=True)
    name = models.CharField(_("name"), max_length=150)
    language = models.CharField(
        _("language and format"),
        max_length=12,
        default="en",
        choices=[(language.code, language.name) for language in LANGUAGES],
    )
    is_staff = models.BooleanField(_("staff"), default=False, help_text=_("May enter the admin, with a second factor."))
    is_active = models.BooleanField(_("active"), default=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = (
            models.UniqueConstraint(
                Lower("email"),
                name="user_email_is_unique_whatever_its_case",
                violation_error_message=_("Somebody already signs in with this e-mail address."),
            ),
            models.CheckConstraint(condition=~Q(email=""), name="user_has_an_email"),
            models.CheckConstraint(condition=~Q(name=""), name="user_has_a_name"),
            models.CheckConstraint(
                condition=Q(is_superuser=False) | Q(is_staff=True), name="user_who_may_do_everything_is_staff"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        """The name, for screens that greet people."""
        return self.name

    def get_full_name(self) -> str:
        """The same: people have one name here, written as they like it."""
        return self.name
