"""Start an expression of interest: the organisation gets a private link, no account."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.pure.notice import PRIVACY_NOTICE_VERSION
from impact.people.pure.numbering import reference
from impact.people.pure.tokens import token_hash
from impact.programme.models import Nation
from impact.ui.refusals import Refused
from projects import emails
from projects.models import Call, Expression
from projects.queries import link_token

LAWFUL_BASIS = "public task"
MOST_STARTS_A_DAY = 5


class NotTaking(Refused):
    """The call is not open."""

    message = _(
        "This call is not open, so nothing new can be started. The call's page says when it opens or what comes next."
    )


class AlreadyStarted(Refused):
    """The same form came twice, for example by a double click."""

    message = _("You have already started. We sent your private link by e-mail: open it to go on.")


class TooManyStarts(Refused):
    """Somebody sends mail to one address again and again."""

    message = _(
        "We have sent several private links to this address today. Open the newest one to go on, "
        "or talk to us: our phone number is at the top of the page."
    )


@dataclass(frozen=True, slots=True)
class Starter:
    """What we ask before anything can be saved."""

    organisation_name: str
    nation: Nation
    contact_name: str
    contact_email: str
    language: str


@transaction.atomic
def start_expression(
    *, by: User | None, now: datetime, call: Call, starter: Starter, start_key: UUID, random: bytes
) -> Expression:
    """Create a draft and mail its private link, the only way in: so the address is known to be theirs.

    Raises NotTaking, AlreadyStarted, TooManyStarts.
    """
    del by
    if not call.takes_expressions(now):
        raise NotTaking
    if Expression.objects.filter(start_key=start_key).exists():
        raise AlreadyStarted
    today = Expression.objects.filter(
        call=call, contact_email__iexact=starter.contact_email, started_at__gt=now - timedelta(days=1)
    )
    if today.count() >= MOST_STARTS_A_DAY:
        raise TooManyStarts
    try:
        with transaction.atomic():
            expression = _create(call, starter, now=now, start_key=start_key, random=random)
    except IntegrityError:
        if Expression.objects.filter(start_key=start_key).exists():
            raise AlreadyStarted from None
        raise
    emails.private_link(expression=expression)
    return expression


def _create(call: Call, starter: Starter, *, now: datetime, start_key: UUID, random: bytes) -> Expression:
    expression = Expression(
        call=call,
        reference=reference("EOI", random),
        organisation_name=starter.organisation_name,
        nation=starter.nation,
        contact_name=starter.contact_name,
        contact_email=starter.contact_email,
        language=starter.language,
        start_key=start_key,
        privacy_notice_version=PRIVACY_NOTICE_VERSION,
        lawful_basis=LAWFUL_BASIS,
        started_at=now,
        saved_at=now,
    )
    expression.link_hash = token_hash(link_token(expression))
    expression.save(force_insert=True)
    return expression


@transaction.atomic
def send_link_again(*, by: User, now: datetime, expression: Expression) -> Expression:
    """Mail the private link once more to the address we have."""
    del by, now
    emails.private_link(expression=expression)
    return expression
