"""Create people who sign in and say what they may do."""

from collections.abc import Iterable
from datetime import datetime

from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.accounts.roles import ROLES
from impact.ui.refusals import Refused


class EmailTaken(Refused):
    """Somebody already signs in with this address."""

    message = _(
        "Somebody already signs in with this e-mail address. Use another address, or change that person's roles."
    )


class UnknownRole(Refused):
    """The role is not in the table."""

    message = _("There is no such role. Choose one from the list.")


@transaction.atomic
def create_user(
    *, by: User | None, now: datetime, email: str, name: str, password: str | None = None, roles: Iterable[str] = ()
) -> User:
    """Create somebody who can sign in; their address counts as confirmed because staff typed it.

    Without a password they sign in by a code sent to their address. Raises EmailTaken, UnknownRole.
    """
    email = email.strip()
    if User.objects.by_email(email).exists():
        raise EmailTaken
    user = User(email=email, name=name.strip(), created_at=now)
    if password is None:
        user.set_unusable_password()
    else:
        user.set_password(password)
    user.save()
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    for role in roles:
        give_role(by=by, user=user, role=role)
    return user


@transaction.atomic
def edit_user(*, by: User | None, user: User, name: str, language: str, is_active: bool) -> User:
    """Change how somebody is named, in which language we write to them, and whether they may sign in."""
    user.name, user.language, user.is_active = name.strip(), language, is_active
    user.save(update_fields=["name", "language", "is_active"])
    return user


def _set_staff_flag(user: User) -> None:
    """Staff are those with at least one staff role; partners never enter the admin."""
    is_staff = any(ROLES[slug].staff for slug in user.groups.values_list("name", flat=True) if slug in ROLES)
    user.is_staff = is_staff or user.is_superuser
    user.save(update_fields=["is_staff"])


@transaction.atomic
def give_role(*, by: User | None, user: User, role: str) -> None:
    """Let somebody do what this role may do. Raises UnknownRole."""
    if role not in ROLES:
        raise UnknownRole
    user.groups.add(Group.objects.get(name=role))
    _set_staff_flag(user)


@transaction.atomic
def remove_role(*, by: User | None, user: User, role: str) -> None:
    """Take a role away. Raises UnknownRole."""
    if role not in ROLES:
        raise UnknownRole
    user.groups.remove(Group.objects.get(name=role))
    _set_staff_flag(user)
