"""Write a site agreement and offer it: staff's part. What the organisation does stands in `agreeing`."""

from datetime import date, datetime
from typing import Any, TypeVar

from django.db import transaction
from django.utils import timezone

from impact.accounts.models import User
from impact.programme.models import DeliveryModel, Topic
from impact.programme.texts import Texts
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.deciding import locked
from projects.enums import ExpressionStatus, LetterKind
from projects.models import AgreementAddendum, Expression, SiteAgreement
from projects.pure.decision_stages import AGREEMENT
from projects.pure.stages import after
from projects.queries import terms_from, told

Paper = TypeVar("Paper", SiteAgreement, AgreementAddendum)
EDITABLE = (
    "money_holder",
    "topic",
    "delivery_model",
    "offers",
    "asks",
    "payments",
    "pounds",
    "coach_days",
    "months",
    "starts_on",
)


class NotChosen(Refused):
    """Only a chosen site gets an agreement."""

    message = "A site agreement is for a site that is chosen and has not withdrawn."


class NotInRegister(Refused):
    """Hostings name organisations of the register."""

    message = (
        "This organisation is not joined to the register yet. Open its expression of interest and press "
        "“Join to the register of organisations”, then come back."
    )


class OneIsLive(Refused):
    """One agreement at a time."""

    message = "This site already has an agreement that is being written, offered or accepted."


class NotToldYet(Refused):
    """The letter comes first, everybody's on the same day."""

    message = "The letter that says they are chosen has not left yet. Send the letters of the call first."


class AgreementMoved(Refused):
    """The table of states does not allow it."""

    message = "This cannot be done now, because of where the agreement stands. Reload the page to see it."


class NotComplete(Refused):
    """Something a site has to know is missing."""

    message = (
        "Before you offer it, write when money is paid (also in advance), and who holds the money if they are not a "
        "registered organisation."
    )


class WelshMissing(Refused):
    """Welsh equals English."""

    message = "This organisation writes to us in Welsh. Fill in the Welsh of every text before you offer it."


class TooSoon(Refused):
    """They need time to read."""

    message = "Choose a day to answer by that is after today."


@transaction.atomic
def draft_agreement(
    *,
    by: User | None,
    now: datetime,
    expression: Expression,
    starts_on: date,
    topic: Topic,
    delivery_model: DeliveryModel,
) -> SiteAgreement:
    """Begin an agreement with the call's offer and ask. Raises NotChosen, NotInRegister, OneIsLive."""
    del by
    expression = locked(expression)
    if expression.status != ExpressionStatus.CHOSEN:
        raise NotChosen
    if expression.organisation is None:
        raise NotInRegister
    if SiteAgreement.objects.filter(expression=expression).live().exists():
        raise OneIsLive
    terms = {**terms_from(expression), "topic": topic, "delivery_model": delivery_model}
    return SiteAgreement.objects.create(expression=expression, starts_on=starts_on, created_at=now, **terms)


@transaction.atomic
def edit_agreement(*, by: User | None, agreement: SiteAgreement, **fields: Any) -> SiteAgreement:
    """Change the terms of a draft. Raises AgreementMoved."""
    del by
    agreement = lock_paper(agreement)
    if after(AGREEMENT, agreement.status, "edit") is None:
        raise AgreementMoved
    changed = [name for name in EDITABLE if name in fields]
    for name in changed:
        setattr(agreement, name, fields[name])
    agreement.save(update_fields=changed)
    if "partners" in fields:
        agreement.partners.set(fields["partners"])
    return agreement


def lock_paper(paper: Paper) -> Paper:
    """The agreement or change with its row locked; the expression first, so that nobody waits in a circle."""
    expression = paper.expression_id if isinstance(paper, SiteAgreement) else paper.agreement.expression_id
    Expression.objects.select_for_update().get(pk=expression)
    return type(paper).objects.select_for_update().get(pk=paper.pk)


def _check_ready(agreement: SiteAgreement) -> None:
    expression = agreement.expression
    if expression.status != ExpressionStatus.CHOSEN:
        raise NotChosen
    said = told(expression)
    if said is None or said.kind != LetterKind.CHOSEN:
        raise NotToldYet
    unheld = expression.registered is False and not agreement.money_holder.strip()
    if unheld or not agreement.payments.exact("en").strip():
        raise NotComplete
    check_welsh(expression, agreement.offers, agreement.asks, agreement.payments)


def check_welsh(expression: Expression, *words: Texts) -> None:
    """Who writes in Welsh reads Welsh. Raises WelshMissing."""
    if expression.language.startswith("cy") and any(one.falls_back_to_english("cy") for one in words):
        raise WelshMissing


@transaction.atomic
def offer_agreement(*, by: User, now: datetime, agreement: SiteAgreement, answer_by: date) -> SiteAgreement:
    """Send the offer to the organisation, with a day to answer by.

    Raises AgreementMoved, NotChosen, NotToldYet, NotComplete, WelshMissing, TooSoon.
    """
    agreement = lock_paper(agreement)
    if after(AGREEMENT, agreement.status, "offer") is None:
        raise AgreementMoved
    _check_ready(agreement)
    put_forward(by=by, now=now, paper=agreement, answer_by=answer_by)
    emails.agreement_offered(agreement=agreement, now=now)
    return agreement


def put_forward(*, by: User, now: datetime, paper: "SiteAgreement | AgreementAddendum", answer_by: date) -> None:
    """A locked draft becomes an offer. Raises AgreementMoved, TooSoon."""
    following = after(AGREEMENT, paper.status, "offer")
    if following is None:
        raise AgreementMoved
    if answer_by <= timezone.localdate(now):
        raise TooSoon
    paper.status, paper.answer_by, paper.offered_at, paper.offered_by = following, answer_by, now, by
    paper.reminded_at = None
    paper.save(update_fields=["status", "answer_by", "offered_at", "offered_by", "reminded_at"])


@transaction.atomic
def take_back_offer(*, by: User, now: datetime, paper: Paper) -> Paper:
    """Take an offer back to correct it, as long as nobody has answered; they are told. Raises AgreementMoved."""
    del by
    paper = lock_paper(paper)
    following = after(AGREEMENT, paper.status, "take_back")
    if following is None:
        raise AgreementMoved
    paper.status = following
    paper.save(update_fields=["status"])
    emails.offer_taken_back(paper=paper, now=now)
    return paper


@transaction.atomic
def countersign_offer(*, by: User, now: datetime, paper: Paper) -> Paper:
    """Sign for IMPACT what the organisation has accepted; a second press changes nothing. Raises AgreementMoved."""
    paper = lock_paper(paper)
    if not paper.is_accepted():
        raise AgreementMoved
    if paper.countersigned_at is None:
        paper.countersigned_at, paper.countersigned_by = now, by
        paper.save(update_fields=["countersigned_at", "countersigned_by"])
        emails.signed_by_both(paper=paper, now=now)
    return paper
