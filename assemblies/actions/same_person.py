"""Two sign-ups that look like one person: a member of staff says that they are two."""

from django.db import transaction

from assemblies.models import SignUp
from impact.accounts.models import User


@transaction.atomic
def not_the_same(*, by: User, sign_up: SignUp) -> SignUp:
    """Take the mark away; when it is one person twice, staff withdraw one of the two instead."""
    del by
    sign_up.maybe_same_as = None
    sign_up.save(update_fields=["maybe_same_as"])
    return sign_up
