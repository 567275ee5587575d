"""Writing to somebody by their route; people written down and corrected; the clean-up task; the demo."""

import datetime as dt

import pytest
from post_office.models import Email

from impact.accounts import demo as accounts_demo
from impact.jobs.mail import NoSubject
from impact.people import demo
from impact.people.actions import ContactMissing, add_person, edit_person, finish_outgoing, write_to_person
from impact.people.actions.writing import AlreadyGone
from impact.people.enums import ContactRoute, EnquiryKind, SubscriptionStatus
from impact.people.models import Enquiry, Outgoing, Person, Subscription
from impact.people.pure.details import Details
from impact.people.tasks import tidy as tidy_task
from tests.factories.people import OutgoingFactory, PersonFactory, nation

pytestmark = pytest.mark.django_db


def test_email_is_mailed_in_the_persons_language(now):
    person = PersonFactory(language="cy")
    assert write_to_person(now=now, person=person, template="people/hello", context={"person": person}) is None
    assert Email.objects.get().headers["Content-Language"] == "cy"
    assert not Outgoing.objects.exists()


@pytest.mark.parametrize(
    ("route", "contact"),
    [
        ("letter", {"address": "1 Example Street"}),
        ("phone", {"phone": "01632 960000"}),
        ("text", {"phone": "07700 900000"}),
        ("supporter", {"supporter_name": "Example: friend", "supporter_contact": "01632 960001"}),
    ],
)
def test_everything_else_becomes_work_for_staff(now, route, contact):
    person = PersonFactory(contact_route=route, email="", **contact)
    outgoing = write_to_person(now=now, person=person, template="people/hello", context={"person": person})
    assert (outgoing.route, outgoing.status, outgoing.due_on) == (route, "to_do", dt.date(2026, 5, 21))
    assert person.name in outgoing.body
    assert "Subject:" not in outgoing.body
    assert "0800" in outgoing.body, "a number to phone"
    assert not Email.objects.exists()
    assert next(iter(contact.values())) in person.contact


def test_a_template_without_a_subject_is_a_mistake_of_ours(now, settings, tmp_path):
    (tmp_path / "emails").mkdir()
    (tmp_path / "emails" / "bare.txt").write_text("Hello")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    person = PersonFactory(contact_route="phone", phone="01632 960000")
    with pytest.raises(NoSubject):
        write_to_person(now=now, person=person, template="bare", context={})


def test_once_it_has_gone_out_its_text_goes(now, user_with_role):
    by, outgoing = user_with_role("programme_director"), OutgoingFactory()
    done = finish_outgoing(by=by, now=now, outgoing=outgoing)
    assert (done.status, done.body, done.done_by, done.done_on) == ("done", "", by, dt.date(2026, 5, 18))
    with pytest.raises(AlreadyGone):
        finish_outgoing(by=by, now=now, outgoing=outgoing)


def test_people_are_written_down_and_corrected(now):
    person = add_person(by=None, now=now, details=Details("A", "email", email="a@example.org"), nation=nation("sct"))
    assert person.contact == "a@example.org"
    edited = edit_person(by=None, person=person, details=Details("B", "phone", phone="01632 960000"), nation=None)
    assert (edited.name, edited.email, edited.contact, edited.nation) == ("B", "", "01632 960000", None)
    with pytest.raises(ContactMissing):
        add_person(by=None, now=now, details=Details("C", "letter"))
    with pytest.raises(ContactMissing):
        edit_person(by=None, person=person, details=Details("C", "text"), nation=None)


def test_clean_up_runs_as_a_task():
    PersonFactory()
    tidy_task()
    assert Person.objects.count() == 1


def test_the_demo_has_one_of_each_in_every_state_and_loads_once(now):
    accounts_demo.load(now=now)
    demo.load(now=now)
    before = (Person.objects.count(), Subscription.objects.count(), Enquiry.objects.count(), Outgoing.objects.count())
    demo.load(now=now)
    assert before == (
        Person.objects.count(),
        Subscription.objects.count(),
        Enquiry.objects.count(),
        Outgoing.objects.count(),
    )
    assert set(Person.objects.values_list("contact_route", flat=True)) == set(ContactRoute.values)
    assert set(Subscription.objects.values_list("status", flat=True)) == set(SubscriptionStatus.values)
    assert set(Enquiry.objects.values_list("kind", flat=True)) == set(EnquiryKind.values)
    assert set(Enquiry.objects.values_list("status", flat=True)) == {"open", "done"}
    assert set(Outgoing.objects.values_list("status", flat=True)) == {"to_do", "done"}
    assert Enquiry.objects.overdue(dt.date(2026, 5, 18)).exists()
