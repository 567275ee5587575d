"""Write the table of roles to the database."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction

from impact.accounts.roles import ROLES


class UnknownPermission(Exception):
    """A role names a permission that no model declares; a programming mistake, found by a test."""


@transaction.atomic
def sync_roles() -> int:
    """Make groups and their permissions equal to the table; safe to repeat. Returns how many roles there are."""
    known = {
        f"{app}.{codename}": pk
        for pk, app, codename in Permission.objects.values_list("pk", "content_type__app_label", "codename")
    }
    groups = {group.name: group for group in Group.objects.filter(name__in=ROLES)}
    for role in ROLES.values():
        missing = [name for name in role.permissions if name not in known]
        if missing:
            message = f"{role.slug}: {', '.join(missing)}"
            raise UnknownPermission(message)
        group = groups.get(role.slug) or Group.objects.create(name=role.slug)
        group.permissions.set([known[name] for name in role.permissions])
    return len(ROLES)
