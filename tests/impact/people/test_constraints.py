"""Every constraint about people, broken once; history that nobody rewrites."""

import datetime as dt

import psycopg2
import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from impact.people.models import Enquiry, Outgoing, Person, Subscription
from tests.factories.people import EnquiryFactory, OutgoingFactory, PersonFactory, SubscriptionFactory

TODAY = dt.date(2026, 5, 18)
BROKEN = [
    (PersonFactory, {"name": ""}, "person_has_a_name"),
    (PersonFactory, {"contact_route": "pigeon"}, "person_contact_route_has_its_contact"),
    (PersonFactory, {"email": ""}, "person_contact_route_has_its_contact"),
    (PersonFactory, {"contact_route": "letter"}, "person_contact_route_has_its_contact"),
    (PersonFactory, {"contact_route": "phone"}, "person_contact_route_has_its_contact"),
    (PersonFactory, {"contact_route": "text"}, "person_contact_route_has_its_contact"),
    (PersonFactory, {"contact_route": "supporter", "supporter_name": "B"}, "person_contact_route_has_its_contact"),
    (PersonFactory, {"language": "fr"}, "person_language_is_known"),
    (PersonFactory, {"format": "tiny"}, "person_format_is_known"),
    (SubscriptionFactory, {"email": ""}, "subscription_has_an_email"),
    (SubscriptionFactory, {"interests": []}, "subscription_interests_are_known"),
    (SubscriptionFactory, {"interests": ["cake"]}, "subscription_interests_are_known"),
    (SubscriptionFactory, {"language": "fr"}, "subscription_language_is_known"),
    (SubscriptionFactory, {"format": "tiny"}, "subscription_format_is_known"),
    (SubscriptionFactory, {"status": "asleep"}, "subscription_status_is_known"),
    (SubscriptionFactory, {"status": "confirmed"}, "subscription_that_is_confirmed_says_when"),
    (SubscriptionFactory, {"status": "unsubscribed"}, "subscription_that_ended_says_when"),
    (SubscriptionFactory, {"unsubscribed_on": TODAY}, "subscription_that_ended_says_when"),
    (EnquiryFactory, {"text": ""}, "enquiry_says_something"),
    (EnquiryFactory, {"kind": "gossip"}, "enquiry_kind_is_known"),
    (EnquiryFactory, {"language": "fr"}, "enquiry_language_is_known"),
    (EnquiryFactory, {"format": "tiny"}, "enquiry_format_is_known"),
    (EnquiryFactory, {"reply_route": "pigeon"}, "enquiry_reply_route_is_known"),
    (EnquiryFactory, {"reply_to": ""}, "enquiry_says_where_to_answer"),
    (EnquiryFactory, {"kind": "another_way"}, "enquiry_for_another_way_says_which_and_by_when"),
    (
        EnquiryFactory,
        {"kind": "another_way", "other_way": "bsl", "due_on": TODAY, "reply_route": "none"},
        "enquiry_for_another_way_says_which_and_by_when",
    ),
    (EnquiryFactory, {"status": "done"}, "enquiry_that_is_done_says_by_whom_and_when"),
    (EnquiryFactory, {"done_on": TODAY}, "enquiry_that_is_done_says_by_whom_and_when"),
    (OutgoingFactory, {"route": "email"}, "outgoing_route_is_known"),
    (OutgoingFactory, {"body": ""}, "outgoing_keeps_its_text_until_it_is_done"),
    (OutgoingFactory, {"status": "done", "done_on": TODAY}, "outgoing_keeps_its_text_until_it_is_done"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("make", "wrong", "constraint"), BROKEN, ids=lambda value: str(value)[:60])
def test_the_database_refuses(make, wrong, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        make(**wrong)


@pytest.mark.django_db
def test_an_address_waits_once_and_runs_once_whatever_its_case():
    SubscriptionFactory(email="a@example.org")
    SubscriptionFactory(email="a@example.org", status="confirmed", confirmed_on=TODAY)
    with pytest.raises(IntegrityError, match="subscription_waits_once"), transaction.atomic():
        SubscriptionFactory(email="A@example.org")
    with pytest.raises(IntegrityError, match="subscription_runs_once"), transaction.atomic():
        SubscriptionFactory(email="A@example.org", status="confirmed", confirmed_on=TODAY)
    for _round in range(2):
        SubscriptionFactory(email="a@example.org", status="unsubscribed", unsubscribed_on=TODAY)


@pytest.mark.django_db
def test_one_key_is_one_message():
    first = EnquiryFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        EnquiryFactory(submission_key=first.submission_key)


@pytest.mark.parametrize("table", ["people_personevent", "people_enquiryevent", "people_outgoingevent"])
@pytest.mark.parametrize("attack", ["UPDATE {} SET pgh_label = 'x'", "DELETE FROM {}", "TRUNCATE {}"])
def test_history_cannot_be_rewritten(app_connection, table, attack):
    with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(attack.format(table))


@pytest.mark.django_db
def test_names_in_words():
    person = PersonFactory(name="Example: carer")
    assert str(person) == "Example: carer"
    assert str(SubscriptionFactory(email="a@example.org")) == "a@example.org"
    day = dt.datetime(2026, 5, 18, 23, 30, tzinfo=dt.UTC)
    assert str(EnquiryFactory(created_at=day)) == "Question or message, 19/05/2026"
    assert str(OutgoingFactory(subject="Hello")) == "Letter: Hello"
    assert {row.objects.none().count() for row in (Person, Subscription, Enquiry, Outgoing)} == {0}
    assert not EnquiryFactory(due_on=timezone.localdate()).is_overdue(timezone.localdate())
