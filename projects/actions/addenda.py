"""A change to an accepted site agreement: written by staff, accepted like the agreement itself."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from impact.accounts.models import User
from impact.programme.texts import Texts
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.agreements import AgreementMoved, check_welsh, lock_paper, put_forward
from projects.enums import AgreementStatus
from projects.models import AgreementAddendum, SiteAgreement

EDITABLE = ("words", "pounds", "coach_days", "months")
OPEN = (AgreementStatus.DRAFT, AgreementStatus.OFFERED)


class NothingToChange(Refused):
    """Only what was accepted is changed by an addendum."""

    message = "Only an accepted agreement is changed in this way. A draft can simply be corrected."


class OneChangeAtATime(Refused):
    """Otherwise nobody knows what holds."""

    message = "Another change to this agreement is still open. Finish it first."


@transaction.atomic
def draft_addendum(
    *,
    by: User | None,
    now: datetime,
    agreement: SiteAgreement,
    words: Texts,
    pounds: int | None = None,
    coach_days: int | None = None,
    months: int | None = None,
) -> AgreementAddendum:
    """Write down what is to change. Raises NothingToChange, OneChangeAtATime."""
    del by
    agreement = lock_paper(agreement)
    if not agreement.is_accepted():
        raise NothingToChange
    if agreement.addenda.filter(status__in=OPEN).exists():
        raise OneChangeAtATime
    return AgreementAddendum.objects.create(
        agreement=agreement,
        number=agreement.addenda.count() + 1,
        words=words,
        pounds=pounds,
        coach_days=coach_days,
        months=months,
        created_at=now,
    )


@transaction.atomic
def edit_addendum(*, by: User | None, addendum: AgreementAddendum, **fields: Any) -> AgreementAddendum:
    """Correct a change that was not offered yet. Raises AgreementMoved."""
    del by
    addendum = lock_paper(addendum)
    if not addendum.is_draft():
        raise AgreementMoved
    changed = [name for name in EDITABLE if name in fields]
    for name in changed:
        setattr(addendum, name, fields[name])
    addendum.save(update_fields=changed)
    return addendum


@transaction.atomic
def offer_addendum(*, by: User, now: datetime, addendum: AgreementAddendum, answer_by: date) -> AgreementAddendum:
    """Send the change to the organisation. Raises AgreementMoved, WelshMissing, TooSoon."""
    addendum = lock_paper(addendum)
    check_welsh(addendum.agreement.expression, addendum.words)
    put_forward(by=by, now=now, paper=addendum, answer_by=answer_by)
    emails.addendum_offered(addendum=addendum, now=now)
    return addendum
