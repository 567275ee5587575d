"""What the organisation does with an offer, by its private link; and what the clock does when nobody answers."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions import Agreed, correct_hosting, write_hosting
from impact.ui.refusals import Refused
from projects import emails
from projects.actions.agreements import Paper, lock_paper
from projects.enums import AgreementStatus, ExpressionStatus, PaperKind
from projects.models import AgreementAddendum, Expression, FrozenPaper, SiteAgreement
from projects.pure.decision_stages import AGREEMENT
from projects.pure.freezing import check_sum
from projects.pure.stages import after
from projects.queries import addendum_body, agreement_body, terms_now

ANSWER = ("status", "answered_at", "entered_by")
REMIND_BEFORE = timedelta(days=5)


class NotOffered(Refused):
    """There is nothing to answer."""

    message = _("This offer is not open any more: it was answered, or we took it back to correct it.")


class RanOut(Refused):
    """The day to answer by is over."""

    message = _("The day to answer by is over. Phone us if you still want to: the number is at the top of the page.")


class SiteHasGone(Refused):
    """A withdrawn site does not sign."""

    message = _("Your expression of interest was withdrawn, so there is nothing to accept. Phone us if that is wrong.")


class OddDate(Refused):
    """The date beside the name."""

    message = _(
        "Check the date: it is the day on which you accept, so it is not later than today and not before the offer."
    )


@dataclass(frozen=True, slots=True)
class Signature:
    """Who says yes, in what role, and the date they write beside it."""

    name: str
    role: str
    on: date


def _answerable(paper: "SiteAgreement | AgreementAddendum", verb: str, now: datetime) -> str:
    """The state after this answer. Raises RanOut, NotOffered."""
    following = after(AGREEMENT, paper.status, verb)
    if paper.status == AgreementStatus.LAPSED or paper.has_run_out(timezone.localdate(now)):
        raise RanOut
    if following is None:
        raise NotOffered
    return following


def _site(paper: "SiteAgreement | AgreementAddendum") -> Expression:
    return paper.expression if isinstance(paper, SiteAgreement) else paper.agreement.expression


@transaction.atomic
def accept_offer(*, by: User | None, now: datetime, paper: Paper, signature: Signature) -> Paper:
    """Say yes by name, role and date. What was agreed is frozen, and the hosting written, in the same transaction.

    A second press finds it accepted and changes nothing. `by` is staff who write down what came on paper or by phone.
    Raises NotOffered, RanOut, SiteHasGone, OddDate.
    """
    paper = lock_paper(paper)
    if paper.is_accepted():
        return paper
    following = _answerable(paper, "accept", now)
    if _site(paper).status != ExpressionStatus.CHOSEN:
        raise SiteHasGone
    offered = timezone.localdate(paper.offered_at) if paper.offered_at else signature.on
    if not offered <= signature.on <= timezone.localdate(now):
        raise OddDate
    paper.status, paper.answered_at, paper.signed_at = following, now, now
    paper.signed_name, paper.signed_role, paper.signed_on = signature.name, signature.role, signature.on
    paper.entered_by = by
    paper.save(update_fields=[*ANSWER, "signed_at", "signed_name", "signed_role", "signed_on"])
    if isinstance(paper, SiteAgreement):
        _host(paper, now)
    else:
        _change(paper, now)
    emails.accepted(paper=paper, now=now)
    return paper


def _freeze(paper: "SiteAgreement | AgreementAddendum", kind: str, body: dict[str, object], now: datetime) -> None:
    FrozenPaper.objects.create(
        expression=_site(paper), kind=kind, subject=paper.public_id, body=body, sha256=check_sum(body), made_at=now
    )


def _host(agreement: SiteAgreement, now: datetime) -> None:
    _freeze(agreement, PaperKind.AGREEMENT, agreement_body(agreement), now)
    site = agreement.expression
    agreed = Agreed(
        organisation=agreement.organisation,
        topic=agreement.topic,
        nation=site.nation,
        region=site.region,
        place=site.place,
        delivery_model=agreement.delivery_model,
        year=agreement.starts_on.year,
        months=agreement.months,
        pounds=agreement.pounds,
        coach_days=agreement.coach_days,
        partners=tuple(agreement.partners.all()),
    )
    write_hosting(agreement_uuid=agreement.public_id, accepted_on=timezone.localdate(now), agreed=agreed)


def _change(addendum: AgreementAddendum, now: datetime) -> None:
    _freeze(addendum, PaperKind.ADDENDUM, addendum_body(addendum), now)
    terms = terms_now(addendum.agreement)
    correct_hosting(
        agreement_uuid=addendum.agreement.public_id,
        pounds=terms.pounds,
        coach_days=terms.coach_days,
        months=terms.months,
    )


@transaction.atomic
def decline_offer(*, by: User | None, now: datetime, paper: Paper, reason: str = "") -> Paper:
    """Say no, with or without a reason; twice is the same as once. Raises NotOffered, RanOut."""
    paper = lock_paper(paper)
    if paper.status == AgreementStatus.DECLINED:
        return paper
    paper.status = _answerable(paper, "decline", now)
    paper.answered_at, paper.decline_reason, paper.entered_by = now, reason, by
    paper.save(update_fields=[*ANSWER, "decline_reason"])
    emails.declined(paper=paper, now=now)
    return paper


@transaction.atomic
def lapse_offers(*, now: datetime) -> int:
    """Offers past their day: "we didn't hear back". They are told kindly. Returns how many."""
    gone = 0
    for noun in (SiteAgreement, AgreementAddendum):
        due = noun.objects.filter(status=AgreementStatus.OFFERED, answer_by__lt=timezone.localdate(now))
        for each in due.order_by("pk"):
            paper: SiteAgreement | AgreementAddendum = lock_paper(each)  # type: ignore[type-var]
            following = after(AGREEMENT, paper.status, "lapse")
            if following and paper.has_run_out(timezone.localdate(now)):
                paper.status, paper.answered_at = following, now
                paper.save(update_fields=["status", "answered_at"])
                if _site(paper).status == ExpressionStatus.CHOSEN:
                    emails.not_heard(paper=paper, now=now)
                gone += 1
    return gone


@transaction.atomic
def remind_offers(*, now: datetime) -> int:
    """A kind word five days before an offer runs out, once. Returns how many."""
    reminded = 0
    today = timezone.localdate(now)
    for noun in (SiteAgreement, AgreementAddendum):
        due = noun.objects.filter(
            status=AgreementStatus.OFFERED,
            reminded_at__isnull=True,
            answer_by__range=(today, today + REMIND_BEFORE),
            offered_at__lt=now - timedelta(days=1),
        )
        for paper in due.select_for_update(of=("self",), skip_locked=True).order_by("pk"):
            if _site(paper).status == ExpressionStatus.CHOSEN:
                paper.reminded_at = now
                paper.save(update_fields=["reminded_at"])
                emails.reminder(paper=paper, now=now)
                reminded += 1
    return reminded
