"""Named reads for site agreements and reserves."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import F, Field, Q
from django.utils import translation

from impact.programme.models import Hosting
from projects.enums import AgreementStatus, ExpressionStatus, LetterKind
from projects.models import AgreementAddendum, Call, Expression, ReservePlace, SiteAgreement

RUN_OUT = (AgreementStatus.DECLINED, AgreementStatus.LAPSED)


@dataclass(frozen=True, slots=True)
class Terms:
    """The amounts that hold now: as agreed, with every accepted change."""

    pounds: int
    coach_days: int
    months: int

    @property
    def pounds_words(self) -> str:
        """With a comma between thousands."""
        return f"{self.pounds:,}"


def terms_now(agreement: SiteAgreement) -> Terms:
    """The amounts that hold now."""
    papers = [agreement, *agreement.addenda.filter(status=AgreementStatus.ACCEPTED).order_by("number")]

    def newest(name: str) -> int:
        return next(  # the newest accepted paper that speaks of it; the agreement itself speaks of all three
            int(value) for paper in reversed(papers) if (value := getattr(paper, name)) is not None
        )

    return Terms(newest("pounds"), newest("coach_days"), newest("months"))


def shown_agreement(expression: Expression) -> SiteAgreement | None:
    """The agreement its organisation may see: the newest that was offered."""
    agreements = SiteAgreement.objects.filter(expression=expression).shown()
    return agreements.select_related("organisation", "topic", "delivery_model", "countersigned_by").first()


def is_bound(expression: Expression) -> bool:
    """The site has accepted its agreement: leaving is a talk with staff, not a button."""
    return SiteAgreement.objects.filter(expression=expression, status=AgreementStatus.ACCEPTED).exists()


def agreement_body(agreement: SiteAgreement) -> dict[str, Any]:
    """What was agreed, as plain JSON in the language it was read in; names of organisations, amounts and words."""
    language = agreement.expression.language
    with translation.override(language):
        return {
            "reference": agreement.expression.reference,
            "organisation": agreement.organisation.name,
            "partners": sorted(partner.name for partner in agreement.partners.all()),
            "money_holder": agreement.money_holder,
            "topic": agreement.topic.title.read(language),
            "delivery_model": agreement.delivery_model.name.read(language),
            "offers": agreement.offers.read(language),
            "asks": agreement.asks.read(language),
            "payments": agreement.payments.read(language),
            "pounds": agreement.pounds,
            "coach_days": agreement.coach_days,
            "months": agreement.months,
            "starts_on": agreement.starts_on.isoformat(),
            **signature(agreement),
        }


def addendum_body(addendum: AgreementAddendum) -> dict[str, Any]:
    """What was changed, as plain JSON."""
    return {
        "reference": addendum.agreement.expression.reference,
        "agreement": str(addendum.agreement.public_id),
        "number": addendum.number,
        "words": addendum.words.read(addendum.agreement.expression.language),
        "pounds": addendum.pounds,
        "coach_days": addendum.coach_days,
        "months": addendum.months,
        **signature(addendum),
    }


def signature(paper: "SiteAgreement | AgreementAddendum") -> dict[str, Any]:
    """Who said yes, and when."""
    return {
        "signed_name": paper.signed_name,
        "signed_role": paper.signed_role,
        "signed_on": paper.signed_on.isoformat() if paper.signed_on else "",
        "signed_at": paper.signed_at.isoformat() if paper.signed_at else "",
    }


def reserves_in_order(call: Call) -> "list[Expression]":
    """Those that are still reserves: by their place, then as they were sent."""
    waiting = Expression.objects.filter(call=call, status=ExpressionStatus.RESERVE)
    return list(
        waiting.select_related("nation", "region", "topic", "delivery_model", "reserve_place").order_by(
            F("reserve_place__position").asc(nulls_last=True), "sent_at", "pk"
        )
    )


def freed_places(call: Call | None = None) -> "list[Expression]":
    """Chosen sites that declined, did not answer or withdrew, and that nobody stepped in for."""
    let_go = Q(status=ExpressionStatus.CHOSEN, agreements__status__in=RUN_OUT) | Q(
        Q(agreements__isnull=False) | Q(letters__kind=LetterKind.CHOSEN), status=ExpressionStatus.WITHDRAWN
    )
    found = Expression.objects.filter(let_go, replaced_by__isnull=True)
    if call is not None:
        found = found.filter(call=call)
    kept = SiteAgreement.objects.live().filter(expression__status=ExpressionStatus.CHOSEN)
    found = found.exclude(pk__in=kept.values("expression"))
    related = ("call", "nation", "region", "topic", "delivery_model")
    return list(found.select_related(*related).distinct().order_by("reference"))


FEATURES = ("nation", "region", "delivery_model", "topic", "organisation_kind", "place_kind", "new_here")


def rules_touched(before: Expression, after: Expression) -> "list[str]":
    """In words, what differs between the site that leaves and the reserve that would step in."""
    touched = []
    for name in FEATURES:
        if getattr(before, name) != getattr(after, name):
            field = cast("Field[object, object]", Expression._meta.get_field(name))  # noqa: SLF001  (Django's door)
            label = str(field.verbose_name)
            touched.append(f"{label}: {_value(before, name)} → {_value(after, name)}")
    return touched


def _value(expression: Expression, name: str) -> str:
    display = getattr(expression, f"get_{name}_display", None)
    value = display() if display else getattr(expression, name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value or "–")


def next_place(call: Call) -> int:
    """The place a new reserve gets."""
    last = ReservePlace.objects.filter(call=call).order_by("-position").values_list("position", flat=True).first()
    return (last or 0) + 1


def terms_from(expression: Expression) -> Mapping[str, Any]:
    """What a new agreement begins with: the call's clarity card and what the expression says."""
    call = expression.call
    return {
        "organisation": expression.organisation,
        "money_holder": expression.money_holder if expression.registered is False else "",
        "topic": expression.topic,
        "delivery_model": expression.delivery_model,
        "offers": call.offers,
        "asks": call.asks,
        "pounds": call.offer_pounds or 0,
        "coach_days": call.offer_coach_days or 0,
        "months": call.offer_months or 12,
    }


def hosting_of(agreement: SiteAgreement) -> Hosting | None:
    """The hosting an accepted agreement wrote."""
    return Hosting.objects.filter(agreement_uuid=agreement.public_id).first()
