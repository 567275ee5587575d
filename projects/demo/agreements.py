"""Example site agreements in every state, each with an invented organisation; and a reserve that stepped in."""

from datetime import datetime, timedelta

from django.utils import timezone

from impact.accounts.models import User
from impact.programme.models import DeliveryModel, Organisation
from impact.programme.texts import texts
from projects.actions import (
    Signature,
    accept_offer,
    countersign_offer,
    decline_offer,
    draft_addendum,
    draft_agreement,
    edit_agreement,
    lapse_offers,
    offer_addendum,
    offer_agreement,
    offer_to_next_reserve,
    register_organisation,
)
from projects.demo.decisions import topic, write
from projects.models import Call, Expression, SiteAgreement
from projects.queries import reserves_in_order

DAY = timedelta(days=1)
PAYMENTS = texts(
    "Every three months. Costs can be paid in advance: tell us two weeks before.",
    "Bob tri mis. Gellir talu costau ymlaen llaw: rhowch wybod i ni bythefnos ymlaen llaw.",
    "We pay every three months. We can pay before you spend it.",
    "Rydym yn talu bob tri mis. Gallwn dalu cyn i chi ei wario.",
)
LONGER = texts(
    "Two months more, because the building opened late.",
    "Dau fis arall, oherwydd agorodd yr adeilad yn hwyr.",
    "Two more months. The building was late.",
    "Dau fis arall. Roedd yr adeilad yn hwyr.",
)


def load(*, now: datetime, by: User) -> None:
    """Draft, offered, accepted (with changes in every state), declined and lapsed."""
    call = Call.objects.get(slug="example-sites")
    by_name = {one.organisation_name: one for one in call.expressions.filter(status="chosen")}

    def site(part: str) -> Expression:
        return next(one for name, one in by_name.items() if part in name)

    council = _accepted(site("council"), now=now, by=by, months=14, pounds=60_000)
    countersign_offer(by=by, now=now - 68 * DAY, paper=council)
    _changes(council, now=now, by=by)
    gwent = _accepted(site("Gwent"), now=now, by=by, months=12, pounds=45_000)
    later = draft_addendum(by=by, now=now - 2 * DAY, agreement=gwent, words=LONGER, months=14)
    offer_addendum(by=by, now=now - DAY, addendum=later, answer_by=timezone.localdate(now) + 20 * DAY)
    _offered(site("kitchen-table"), at=now - 3 * DAY, by=by, days=18, holder="Example charity, Powys")
    _draft(site("London"), at=now - 2 * DAY, by=by)
    lost = _offered(site("Fife"), at=now - 60 * DAY, by=by, days=21)
    lapse_offers(now=now - 30 * DAY)
    gone = _offered(site("Belfast"), at=now - 60 * DAY, by=by, days=21)
    decline_offer(by=None, now=now - 50 * DAY, paper=gone, reason="Example: our premises are being rebuilt.")
    following = reserves_in_order(call)[0]
    at = now - 20 * DAY
    chosen = offer_to_next_reserve(by=by, now=at, call=call, leaving=lost.expression, seen=following)
    write(chosen.letters.get(status="drafted"), at=at, by=by)


def _draft(expression: Expression, *, at: datetime, by: User, holder: str = "", months: int = 15) -> SiteAgreement:
    row = Organisation.objects.filter(name=expression.organisation_name).first()
    expression = register_organisation(by=by, now=at, expression=expression, organisation=row)
    way = DeliveryModel.objects.get(slug="demonstrator" if months >= 14 else "facilitator")  # noqa: PLR2004
    starts_on = timezone.localdate(at) + 30 * DAY
    agreement = draft_agreement(
        by=by, now=at, expression=expression, starts_on=starts_on, topic=topic(), delivery_model=way
    )
    return edit_agreement(
        by=by, agreement=agreement, payments=PAYMENTS, months=months, money_holder=holder or agreement.money_holder
    )


def _offered(  # noqa: PLR0913  (each argument names one thing that differs between the examples)
    expression: Expression, *, at: datetime, by: User, days: int, holder: str = "", months: int = 15
) -> SiteAgreement:
    agreement = _draft(expression, at=at, by=by, holder=holder, months=months)
    return offer_agreement(by=by, now=at, agreement=agreement, answer_by=timezone.localdate(at) + days * DAY)


def _accepted(expression: Expression, *, now: datetime, by: User, months: int, pounds: int) -> SiteAgreement:
    at = now - 80 * DAY
    agreement = _draft(expression, at=at, by=by, months=months)
    agreement = edit_agreement(by=by, agreement=agreement, pounds=pounds)
    agreement = offer_agreement(by=by, now=at, agreement=agreement, answer_by=timezone.localdate(at) + 21 * DAY)
    on = now - 70 * DAY
    signature = Signature("Example chair", "Chair", timezone.localdate(on))
    return accept_offer(by=None, now=on, paper=agreement, signature=signature)


def _changes(agreement: SiteAgreement, *, now: datetime, by: User) -> None:
    """One change accepted, one declined, one nobody answered, one being written."""
    for number, days in enumerate((50, 40, 30), start=1):
        at = now - days * DAY
        change = draft_addendum(by=by, now=at, agreement=agreement, words=LONGER, months=15 + number)
        change = offer_addendum(by=by, now=at, addendum=change, answer_by=timezone.localdate(at) + 5 * DAY)
        if number == 1:
            accept_offer(by=None, now=at, paper=change, signature=Signature("Example chair", "Chair", at.date()))
        elif number == 2:  # noqa: PLR2004
            decline_offer(by=None, now=at, paper=change)
        else:
            lapse_offers(now=at + 7 * DAY)
    draft_addendum(by=by, now=now - DAY, agreement=agreement, words=LONGER, coach_days=45)
