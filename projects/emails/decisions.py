"""What we write to organisations about the decision, the offer and the agreement, by mail or on paper."""

from datetime import datetime
from typing import Any

from impact.jobs.mail import queue_mail
from impact.people.actions import write_to_person
from impact.people.models import Person
from impact.ui.links import absolute
from projects.models import AgreementAddendum, Expression, SiteAgreement
from projects.queries import link_token, paper_reader

Offer = SiteAgreement | AgreementAddendum


def decision(*, expression: Expression, body: dict[str, Any], reader: Person | None, now: datetime) -> None:
    """The letter itself, word for word as it was frozen."""
    _send(expression, "decision", now, page="letter", reader=reader, body=body, language=body["language"])


def agreement_offered(*, agreement: SiteAgreement, now: datetime) -> None:
    """That there is an offer to read and to answer."""
    _tell(agreement, "agreement_offered", now)


def addendum_offered(*, addendum: AgreementAddendum, now: datetime) -> None:
    """That a change is proposed."""
    _tell(addendum, "addendum_offered", now)


def offer_taken_back(*, paper: Offer, now: datetime) -> None:
    """That we correct the offer and send it again."""
    _tell(paper, "offer_taken_back", now)


def reminder(*, paper: Offer, now: datetime) -> None:
    """That the day to answer by is near."""
    _tell(paper, "offer_reminder", now)


def not_heard(*, paper: Offer, now: datetime) -> None:
    """That the day is over and what they can still do."""
    _tell(paper, "offer_not_heard", now)


def accepted(*, paper: Offer, now: datetime) -> None:
    """That we have their yes, with who gave it."""
    _tell(paper, "offer_accepted", now)


def declined(*, paper: Offer, now: datetime) -> None:
    """That we have their no."""
    _tell(paper, "offer_declined", now)


def signed_by_both(*, paper: Offer, now: datetime) -> None:
    """That IMPACT has signed too."""
    _tell(paper, "signed_by_both", now)


def _tell(paper: Offer, template: str, now: datetime) -> None:
    agreement = paper if isinstance(paper, SiteAgreement) else paper.agreement
    expression = agreement.expression
    _send(
        expression,
        template,
        now,
        page="agreement",
        reader=paper_reader(expression),
        agreement=agreement,
        paper=paper,
        change=None if paper is agreement else paper,
    )


def _send(  # noqa: PLR0913  (each argument is one thing a message is made of)
    expression: Expression,
    template: str,
    now: datetime,
    *,
    page: str,
    reader: Person | None,
    language: str = "",
    **context: Any,
) -> None:
    language = language or expression.language
    context |= {
        "expression": expression,
        "call": expression.call,
        "link": absolute(f"projects:{page}", language=language, token=link_token(expression)),
    }
    name = f"projects/{template}"
    if reader is not None:
        write_to_person(now=now, person=reader, template=name, context=context)
        return
    queue_mail(to=expression.contact_email, template=name, context=context, language=language)
