"""For which nations a member of staff works."""

from impact.accounts.models import User
from impact.accounts.roles import ROLES
from impact.programme.models import StaffScope


def nations_for(user: User) -> set[int] | None:
    """Which nations' records a member of staff sees, as primary keys; None means all four.

    Nobody else sees any: a partner gets an empty set here, and their own records by other rules.
    """
    if not user.is_active or not user.is_staff:
        return set()
    if user.is_superuser:
        return None
    held = user.groups.values_list("name", flat=True)
    if any(ROLES[slug].staff and ROLES[slug].uk_wide for slug in held if slug in ROLES):
        return None
    return set(StaffScope.objects.filter(user=user).values_list("nation", flat=True))
