"""The offer becomes an agreement by name, role and date; accepting writes the hosting, once."""

import datetime as dt

import pytest
from django.utils import timezone
from post_office.models import Email

from impact.programme.models import Hosting
from impact.programme.texts import texts
from projects.actions import (
    Signature,
    accept_offer,
    countersign_offer,
    decline_offer,
    draft_addendum,
    draft_agreement,
    edit_addendum,
    edit_agreement,
    lapse_offers,
    offer_addendum,
    offer_agreement,
    register_organisation,
    remind_offers,
    take_back_offer,
    withdraw_expression,
)
from projects.actions.addenda import NothingToChange, OneChangeAtATime
from projects.actions.agreeing import NotOffered, OddDate, RanOut, SiteHasGone
from projects.actions.agreements import (
    AgreementMoved,
    NotChosen,
    NotComplete,
    NotInRegister,
    NotToldYet,
    OneIsLive,
    TooSoon,
    WelshMissing,
)
from projects.models import FrozenPaper, SiteAgreement
from projects.pure.freezing import check_sum
from projects.queries import hosting_of, terms_now
from tests.factories.decisions import (
    AddendumFactory,
    AgreementFactory,
    DecidedFactory,
    OfferedFactory,
    TopicFactory,
    delivery_model,
    told_chosen,
)
from tests.factories.projects import OrganisationFactory

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = timezone.localdate()
LATER = TODAY + dt.timedelta(days=21)


def signature(on=TODAY):
    return Signature("Example <b>Chair</b>", "Chair", on)


def begin(expression, **fields):
    fields = {"starts_on": TODAY, "topic": TopicFactory(), "delivery_model": delivery_model(), **fields}
    return draft_agreement(by=None, now=NOW, expression=expression, **fields)


def accepted(**fields):
    return accept_offer(by=None, now=NOW, paper=OfferedFactory(**fields), signature=signature())


@pytest.fixture
def director(user_with_role):
    return user_with_role("programme_director")


def test_an_agreement_begins_with_the_call_and_the_register(director):
    expression = DecidedFactory(organisation=None, registered=False, money_holder="Example charity")
    with pytest.raises(NotInRegister, match="register"):
        begin(expression)
    other = OrganisationFactory()
    register_organisation(by=director, now=NOW, expression=expression, organisation=other)
    agreement = begin(expression)
    terms = (agreement.pounds, agreement.coach_days, agreement.months, agreement.money_holder, agreement.organisation)
    assert terms == (60_000, 40, 15, "Example charity", other)
    assert agreement.asks.exact("en") == "Share what you learn"
    with pytest.raises(OneIsLive):
        begin(expression)
    with pytest.raises(NotChosen):
        begin(DecidedFactory(status="reserve"))


def test_the_terms_change_only_in_a_draft():
    agreement, partner = AgreementFactory(), OrganisationFactory()
    changed = edit_agreement(by=None, agreement=agreement, pounds=5, partners=[partner], status="accepted")
    assert (changed.pounds, list(changed.partners.all()), changed.status) == (5, [partner], "draft")
    with pytest.raises(AgreementMoved):
        edit_agreement(by=None, agreement=OfferedFactory(), pounds=5)


def test_months_outside_the_usual_only_warn():
    assert [bool(delivery_model().warning_about(n)) for n in (11, 12, 18, 19)] == [
        True, False, False, True,
    ]  # fmt: skip


def test_an_offer_is_complete_and_comes_after_the_letter(director):
    agreement = AgreementFactory(payments=texts(""), expression__registered=False, expression__money_holder="unknown")

    def offer(answer_by=LATER):
        return offer_agreement(by=director, now=NOW, agreement=agreement, answer_by=answer_by)

    with pytest.raises(NotToldYet):
        offer()
    told_chosen(agreement.expression)
    with pytest.raises(NotComplete):
        offer()
    edit_agreement(by=None, agreement=agreement, payments=texts("In advance"), money_holder="Example charity")
    with pytest.raises(TooSoon):
        offer(TODAY)
    assert offer().status == "offered"
    with pytest.raises(AgreementMoved):
        offer()
    mail = Email.objects.get()
    assert mail.to == [agreement.expression.contact_email]
    assert "/agreement/" in mail.message
    assert take_back_offer(by=director, now=NOW, paper=agreement).status == "draft"
    with pytest.raises(AgreementMoved):
        take_back_offer(by=director, now=NOW, paper=agreement)
    withdraw_expression(by=None, now=NOW, expression=agreement.expression)
    with pytest.raises(NotChosen):
        offer()


def test_who_writes_in_welsh_reads_welsh(director):
    agreement = AgreementFactory(expression__language="cy-simple", payments=texts("English only"))
    told_chosen(agreement.expression)
    with pytest.raises(WelshMissing):
        offer_agreement(by=director, now=NOW, agreement=agreement, answer_by=LATER)
    edit_agreement(by=None, agreement=agreement, payments=texts("In advance", "Ymlaen llaw"))
    offer_agreement(by=director, now=NOW, agreement=agreement, answer_by=LATER)
    assert "/cy/easy/" in Email.objects.get().message


def test_accepting_freezes_what_was_agreed_and_writes_the_hosting(director):
    agreement = OfferedFactory(expression__language="cy")
    lead, partner = agreement.organisation, OrganisationFactory()
    agreement.partners.set([lead, partner])
    for _pressed_twice in range(2):
        accept_offer(by=None, now=NOW, paper=agreement, signature=signature())
    agreement.refresh_from_db()
    assert (agreement.status, agreement.signed_role, agreement.entered_by) == ("accepted", "Chair", None)
    hosting = Hosting.objects.get()
    assert hosting == hosting_of(agreement)
    found = (hosting.organisation, hosting.topic, hosting.year, hosting.pounds, hosting.place, hosting.accepted_on)
    assert found == (lead, agreement.topic, 2026, 60_000, "Leeds", TODAY)
    assert [one.organisation for one in hosting.partners.all()] == [partner]
    paper = FrozenPaper.objects.get()
    assert (paper.kind, paper.subject, paper.sha256) == ("agreement", agreement.public_id, check_sum(paper.body))
    assert (paper.body["offers"], paper.body["signed_name"]) == ("Arian a hyfforddwr", "Example <b>Chair</b>")
    assert Email.objects.count() == 1
    for _pressed_twice in range(2):
        signed = countersign_offer(by=director, now=NOW, paper=agreement)
    assert (signed.countersigned_by, Email.objects.count()) == (director, 2)


def test_a_bound_site_does_not_leave_by_a_button():
    agreement = accepted()
    assert withdraw_expression(by=None, now=NOW, expression=agreement.expression).status == "chosen"


@pytest.mark.parametrize("days", [-8, 1])
def test_a_date_nobody_could_have_signed_on(days):
    with pytest.raises(OddDate):
        accept_offer(by=None, now=NOW, paper=OfferedFactory(), signature=signature(TODAY + dt.timedelta(days=days)))
    assert not Hosting.objects.exists()


def test_too_late_taken_back_declined_or_withdrawn():
    late, draft, gone = OfferedFactory(days=-1), AgreementFactory(), OfferedFactory()
    withdraw_expression(by=None, now=NOW, expression=gone.expression)
    declined = decline_offer(by=None, now=NOW, paper=OfferedFactory(), reason="No time")
    assert (declined.status, declined.decline_reason) == ("declined", "No time")
    assert decline_offer(by=None, now=NOW, paper=declined).decline_reason == "No time"
    for paper, refusal in ((late, RanOut), (draft, NotOffered), (gone, SiteHasGone), (declined, NotOffered)):
        with pytest.raises(refusal):
            accept_offer(by=None, now=NOW, paper=paper, signature=signature())
    with pytest.raises(RanOut):
        decline_offer(by=None, now=NOW, paper=late)
    with pytest.raises(NotOffered):
        decline_offer(by=None, now=NOW, paper=accepted())
    with pytest.raises(AgreementMoved):
        countersign_offer(by=None, now=NOW, paper=declined)
    assert Hosting.objects.count() == 1


def test_staff_write_down_what_came_on_paper(director):
    agreement = accept_offer(by=director, now=NOW, paper=OfferedFactory(), signature=signature())
    assert agreement.entered_by == director
    assert decline_offer(by=director, now=NOW, paper=OfferedFactory()).entered_by == director


def test_the_clock_reminds_once_and_ends_what_nobody_answered():
    soon, far, over = OfferedFactory(days=5), OfferedFactory(days=6), OfferedFactory(days=-1)
    today = OfferedFactory(days=0)
    for withdrawn in (OfferedFactory(days=2), OfferedFactory(days=-2)):
        withdraw_expression(by=None, now=NOW, expression=withdrawn.expression)
    change = AddendumFactory(
        agreement=accepted(), status="offered", answer_by=TODAY - dt.timedelta(days=1), offered_at=NOW,
        offered_by=soon.offered_by,
    )  # fmt: skip
    Email.objects.all().delete()
    assert (remind_offers(now=NOW), remind_offers(now=NOW)) == (2, 0)
    assert (lapse_offers(now=NOW), lapse_offers(now=NOW)) == (3, 0)
    for paper in (soon, far, over, today, change):
        paper.refresh_from_db()
    assert [paper.status for paper in (soon, far, over, today, change)] == [
        "offered", "offered", "lapsed", "offered", "lapsed",
    ]  # fmt: skip
    assert Email.objects.count() == 4
    with pytest.raises(RanOut):
        accept_offer(by=None, now=NOW, paper=over, signature=signature())


def test_a_change_is_accepted_like_the_agreement_and_corrects_the_hosting(director):
    agreement = accepted()
    words = texts("Two months more", "Dau fis arall")
    with pytest.raises(NothingToChange):
        draft_addendum(by=director, now=NOW, agreement=OfferedFactory(), words=words)
    first = draft_addendum(by=director, now=NOW, agreement=agreement, words=words, months=17)
    with pytest.raises(OneChangeAtATime):
        draft_addendum(by=director, now=NOW, agreement=agreement, words=words)
    assert edit_addendum(by=director, addendum=first, pounds=70_000, number=9).number == 1
    offer_addendum(by=director, now=NOW, addendum=first, answer_by=LATER)
    with pytest.raises(AgreementMoved):
        edit_addendum(by=director, addendum=first, pounds=1)
    assert hosting_of(agreement).months == 15
    accept_offer(by=None, now=NOW, paper=first, signature=signature())
    second = draft_addendum(by=director, now=NOW, agreement=agreement, words=words, coach_days=0)
    offer_addendum(by=director, now=NOW, addendum=second, answer_by=LATER)
    decline_offer(by=None, now=NOW, paper=second)
    hosting, terms = hosting_of(agreement), terms_now(agreement)
    assert (hosting.pounds, hosting.coach_days, hosting.months) == (70_000, 40, 17)
    assert (terms.pounds_words, terms.coach_days, terms.months) == ("70,000", 40, 17)
    assert FrozenPaper.objects.filter(kind="addendum").count() == 1
    assert SiteAgreement.objects.get(pk=agreement.pk).months == 15
    assert first.changes_an_amount()
