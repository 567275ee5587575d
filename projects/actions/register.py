"""Join an expression of interest to the register of organisations."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions import edit_reference
from impact.programme.models import Organisation
from impact.ui.refusals import Refused
from projects.models import Expression


class KnownAlready(Refused):
    """The register has one of this name in this nation."""

    message = _("The register has an organisation of this name in this nation. Choose it from the list instead.")


class KindMissing(Refused):
    """The organisation has not said what it is."""

    message = _("The organisation has not said yet what kind of organisation it is. Choose one from the register.")


@transaction.atomic
def register_organisation(
    *, by: User, now: datetime, expression: Expression, organisation: Organisation | None
) -> Expression:
    """Join it to an organisation of the register; None makes a new one from what was written.

    Raises KnownAlready, KindMissing.
    """
    del now
    expression = Expression.objects.select_for_update().get(pk=expression.pk)
    expression.organisation = organisation or _new(expression, by)
    expression.save(update_fields=["organisation"])
    return expression


def _new(expression: Expression, by: User) -> Organisation:
    if not expression.organisation_kind:
        raise KindMissing
    if Organisation.objects.filter(name__iexact=expression.organisation_name, nation=expression.nation).exists():
        raise KnownAlready
    organisation = Organisation(
        name=expression.organisation_name,
        kind=expression.organisation_kind,
        nation=expression.nation,
        region=expression.region,
    )
    try:
        with transaction.atomic():
            return edit_reference(by=by, noun=organisation)
    except IntegrityError:
        raise KnownAlready from None
