"""What must always hold for letters, reserves and agreements, attacked."""

import datetime as dt
import uuid

import psycopg2
import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from projects.actions import Signature, accept_offer
from projects.models import AgreementAddendum, FrozenPaper, Letter, ReservePlace, SiteAgreement
from tests.factories.accounts import UserFactory
from tests.factories.decisions import (
    AddendumFactory,
    AgreementFactory,
    DecidedFactory,
    LetterFactory,
    OfferedFactory,
    ReservePlaceFactory,
    told_chosen,
)
from tests.factories.projects import nation
from tests.roles import as_owner

NOW = timezone.now()


def violates(name):
    return pytest.raises(IntegrityError, match=name)


def accepted():
    signature = Signature("Example chair", "Chair", timezone.localdate())
    return accept_offer(by=None, now=NOW, paper=OfferedFactory(), signature=signature)


REVIEWED = {"status": "reviewed", "reviewed_at": NOW}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("letter_kind_is_known", {"kind": "rejected"}),
        ("letter_status_is_known", {"status": "lost"}),
        ("letter_version_starts_at_one", {"version": 0}),
        ("letter_is_reviewed_before_it_is_sent", {"status": "reviewed"}),
        ("letter_of_a_reserve_says_until_when", {"kind": "reserve", "reserve_until": None}),
        ("letter_sent_has_its_date", {"sent_at": NOW}),
    ],
)
def test_letters_hold_what_they_promise(name, fields):
    with violates(name), transaction.atomic():
        LetterFactory(**fields)


@pytest.mark.django_db
def test_two_people_and_a_neighbour_are_held_by_the_database():
    one = UserFactory()
    with violates("letter_is_reviewed_by_somebody_else"), transaction.atomic():
        LetterFactory(drafted_by=one, reviewed_by=one, **REVIEWED)
    with violates("letter_of_not_this_time_names_a_neighbour"), transaction.atomic():
        LetterFactory(expression__status="not_this_time", neighbour="", reviewed_by=one, **REVIEWED)


@pytest.mark.django_db
def test_one_letter_waits_and_one_of_each_kind_was_sent():
    letter = LetterFactory()
    with violates("letter_to_be_sent_is_the_only_one"), transaction.atomic():
        LetterFactory(expression=letter.expression, kind="reserve", reserve_until=dt.date(2030, 1, 1))
    sent = {"status": "sent", "sent_at": NOW, "reviewed_at": NOW, "reviewed_by": UserFactory()}
    LetterFactory(expression=letter.expression, **sent)
    with violates("letter_tells_a_decision_once"), transaction.atomic():
        LetterFactory(expression=letter.expression, **sent)


@pytest.mark.django_db
def test_a_letter_is_fixed_after_its_draft_and_frozen_when_sent():
    letter = LetterFactory(status="reviewed", reviewed_at=NOW, reviewed_by=UserFactory())
    mine = Letter.objects.filter(pk=letter.pk)
    for change in ({"subject": "Other"}, {"parts": []}, {"kind": "not_this_time"}, {"post_to": "Elsewhere"}):
        with pytest.raises(InternalError, match="Cannot update"), transaction.atomic():
            mine.update(**change)
    with pytest.raises(InternalError, match="Invalid transition"), transaction.atomic():
        mine.update(status="sent", sent_at=NOW)
    mine.update(status="queued")
    mine.update(status="sent", sent_at=NOW)
    for attack in (lambda: mine.update(note="late"), mine.delete):
        with pytest.raises(InternalError, match="Cannot update or delete"), transaction.atomic():
            attack()


@pytest.mark.django_db
def test_papers_are_frozen_once():
    paper = told_chosen(DecidedFactory())
    copy = {"expression": paper.expression, "kind": paper.kind, "body": {}, "made_at": NOW}
    with violates("paper_is_frozen_once"), transaction.atomic():
        FrozenPaper.objects.create(subject=paper.subject, sha256="0" * 64, **copy)
    with violates("paper_has_its_check_sum"), transaction.atomic():
        FrozenPaper.objects.create(subject=uuid.uuid4(), sha256="short", **copy)
    with violates("paper_kind_is_known"), transaction.atomic():
        FrozenPaper.objects.create(subject=uuid.uuid4(), sha256="0" * 64, **{**copy, "kind": "note"})


@pytest.mark.django_db
def test_reserves_have_places_and_one_end():
    place = ReservePlaceFactory()
    for name, fields in (
        ("reserve_has_a_place_of_its_own", {"call": place.call, "position": place.position}),
        ("reserve_places_start_at_one", {"position": 0}),
        ("reserve_steps_in_or_is_released", {"promoted_at": NOW, "released_at": NOW}),
        ("reserve_in_place_of_another_stepped_in", {"in_place_of": DecidedFactory()}),
    ):
        with violates(name), transaction.atomic():
            ReservePlaceFactory(**fields)
    leaving = DecidedFactory()
    ReservePlaceFactory(promoted_at=NOW, in_place_of=leaving)
    with violates("in_place_of_id"), transaction.atomic():
        ReservePlaceFactory(promoted_at=NOW, in_place_of=leaving)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("agreement_is_offered_by_somebody_with_a_day", {"status": "offered"}),
        ("agreement_is_accepted_by_name_and_role", {"signed_name": "Somebody", "signed_role": "Chair"}),
        ("agreement_is_signed_second_after_it_is_accepted", {"countersigned_at": NOW}),
        ("siteagreement_offers_en_is_filled", {"offers": {"en": ""}}),
        ("agreement_pounds_are_sensible", {"pounds": 5_000_001}),
        ("pounds_check", {"pounds": -1}),
        ("agreement_coach_days_are_sensible", {"coach_days": 1_001}),
        ("agreement_months_are_sensible", {"months": 0}),
        ("agreement_starts_in_our_time", {"starts_on": dt.date(1999, 1, 1)}),
    ],
)
def test_agreements_hold_what_they_promise(name, fields):
    with violates(name), transaction.atomic():
        AgreementFactory(**fields)


@pytest.mark.django_db
def test_one_live_agreement_and_one_open_change():
    agreement = accepted()
    with violates("agreement_is_the_only_live_one_of_its_site"), transaction.atomic():
        AgreementFactory(expression=agreement.expression)
    change = AddendumFactory(agreement=agreement)
    for name, fields in (
        ("addendum_is_the_only_open_one", {"number": 2}),
        ("addendum_words_en_is_filled", {"agreement": AgreementFactory(), "words": {}}),
        ("addendum_pounds_are_sensible", {"agreement": AgreementFactory(), "pounds": 5_000_001}),
        ("addendum_coach_days_are_sensible", {"agreement": AgreementFactory(), "coach_days": 1_001}),
        ("addendum_months_are_sensible", {"agreement": AgreementFactory(), "months": 61}),
    ):
        with violates(name), transaction.atomic():
            AddendumFactory(**{"agreement": agreement, **fields})
    offered = {"answer_by": dt.date(2030, 1, 1), "offered_at": NOW, "offered_by": agreement.offered_by}
    with violates("agreement_status_is_known"), transaction.atomic():
        AgreementFactory(status="signed", **offered)
    AgreementAddendum.objects.filter(pk=change.pk).update(status="offered", **offered)
    AgreementAddendum.objects.filter(pk=change.pk).update(status="lapsed", answered_at=NOW)
    with violates("addendum_has_a_number_of_its_own"), transaction.atomic():
        AddendumFactory(agreement=agreement)


@pytest.mark.django_db
def test_what_was_offered_and_signed_is_fixed():
    offered, signed = OfferedFactory(), accepted()
    for paper, change in (
        (offered, {"pounds": 1}),
        (offered, {"asks": {"en": "More"}}),
        (signed, {"money_holder": "Elsewhere"}),
        (signed, {"signed_name": "Somebody else"}),
        (signed, {"signed_on": dt.date(2026, 1, 1)}),
    ):
        with pytest.raises(InternalError, match="Cannot update"), transaction.atomic():
            SiteAgreement.objects.filter(pk=paper.pk).update(**change)
    with pytest.raises(InternalError, match="Cannot delete"), transaction.atomic():
        SiteAgreement.objects.filter(pk=offered.pk).delete()
    with pytest.raises(InternalError, match="Invalid transition"), transaction.atomic():
        SiteAgreement.objects.filter(pk=signed.pk).update(
            status="offered", signed_name="", signed_role="", signed_at=None
        )
    change = AddendumFactory(
        agreement=signed, status="offered", offered_at=NOW, offered_by=offered.offered_by, answer_by=dt.date(2030, 1, 1)
    )
    with pytest.raises(InternalError, match="Cannot update"), transaction.atomic():
        AgreementAddendum.objects.filter(pk=change.pk).update(months=1)
    AgreementFactory().delete()


@pytest.mark.django_db(transaction=True)
def test_frozen_papers_never_change_even_for_the_owner():
    told_chosen(DecidedFactory())
    with as_owner():
        for attack in (lambda: FrozenPaper.objects.update(body={}), FrozenPaper.objects.all().delete):
            with pytest.raises(InternalError, match="Cannot update or delete"), transaction.atomic():
                attack()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE projects_frozenpaper SET body = '{}'",
        "DELETE FROM projects_frozenpaper",
        "TRUNCATE projects_frozenpaper CASCADE",
        "UPDATE projects_letterevent SET status = 'drafted'",
        "DELETE FROM projects_siteagreementevent",
        "DELETE FROM projects_agreementaddendumevent",
        "UPDATE projects_reserveplaceevent SET position = 1",
    ],
)
def test_the_application_has_no_right_to_change_papers_and_history(attack, app_connection):
    with app_connection.cursor() as cursor:
        cursor.execute("SET pgtrigger.ignore = '{*}'")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(attack)


@pytest.mark.django_db
def test_staff_see_what_belongs_to_their_nations(user_with_role, client):
    mine = accepted()
    AddendumFactory(agreement=mine)
    LetterFactory(expression=mine.expression)
    ReservePlaceFactory()
    nouns = (Letter, SiteAgreement, AgreementAddendum, FrozenPaper, ReservePlace)
    for role, nations, seen in (
        ("programme_director", (), 1),
        ("nation_lead", ("eng",), 1),
        ("nation_lead", ("wls",), 0),
        ("reviewer", (), 0),
    ):
        user = user_with_role(role, nations)
        assert [noun.objects.visible_to(user).count() for noun in nouns] == [seen] * len(nouns), role
    assert nation("eng") == mine.expression.nation
    assert str(LetterFactory()).endswith("Chosen")
    assert str(mine) == f"{mine.expression.reference}: {mine.organisation}"
    assert str(mine.addenda.get()) == f"{mine.expression.reference} / 1"
    assert str(ReservePlace.objects.get()).startswith(f"{ReservePlace.objects.get().position}. ")
    assert "Site agreement" in str(FrozenPaper.objects.get(kind="agreement"))
