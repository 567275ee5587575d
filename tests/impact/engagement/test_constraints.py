"""What must always hold, each broken once."""

import datetime as dt

import psycopg2
import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from impact.engagement.models import (
    Asked,
    Commitment,
    Connection,
    Event,
    Feedback,
    ProgrammeItem,
    Registration,
    ShownProject,
)
from impact.programme.texts import Texts, texts
from tests.factories.engagement import (
    ProgrammeItemFactory,
    ShownProjectFactory,
    make_commitment,
    make_connection,
    make_event,
    over,
    register,
)
from tests.factories.people import PersonFactory

DAY = dt.timedelta(days=1)
NOW = timezone.now()

EVENT = [
    ({"title": Texts()}, "event_title_en_is_filled"),
    ({"about": Texts(cy="x")}, "event_about_en_is_filled"),
    ({"capacity": 0}, "event_has_seats"),
    ({"days_to_answer": 0}, "event_gives_days_to_answer"),
    ({"days_to_answer": 61}, "event_gives_days_to_answer"),
    ({"slug": "your-place"}, "event_slug_is_not_reserved"),
    ({"slug": "did-it-happen"}, "event_slug_is_not_reserved"),
    ({"held": "moon"}, "event_held_is_known"),
    ({"status": "lost"}, "event_status_is_known"),
    ({"starts_at": NOW, "ends_at": NOW}, "event_ends_after_it_starts"),
    ({"opens_at": NOW, "closes_at": NOW}, "event_registration_closes_after_it_opens"),
    ({"closes_at": NOW + 90 * DAY}, "event_registration_closes_before_it_ends"),
    ({"published_at": None}, "event_that_is_open_is_published_with_its_dates"),
    ({"opens_at": None}, "event_that_is_open_is_published_with_its_dates"),
    ({"status": "cancelled"}, "event_that_is_cancelled_says_why"),
    ({"status": "cancelled", "cancelled_because": Texts(en="")}, "event_that_is_cancelled_says_why"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("changes", "name"), EVENT, ids=[f"{name}-{place}" for place, (_c, name) in enumerate(EVENT)])
def test_an_event_is_whole(changes, name):
    event = make_event()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Event.objects.filter(pk=event.pk).update(**changes)


REGISTRATION = [
    ({"language": "fr"}, "registration_language_is_known"),
    ({"format": "song"}, "registration_format_is_known"),
    ({"channel": "web"}, "registration_from_paper_or_phone_says_who_typed_it"),
    ({"entered_by": None}, "registration_from_paper_or_phone_says_who_typed_it"),
    ({"person": None}, "registration_with_a_seat_is_complete"),
    ({"reference": None}, "registration_with_a_seat_is_complete"),
    ({"submitted_at": None}, "registration_with_a_seat_is_complete"),
    ({"lawful_basis": ""}, "registration_with_a_seat_is_complete"),
    ({"privacy_notice_version": ""}, "registration_with_a_seat_is_complete"),
    ({"invitation": None, "attended": True}, "registration_that_does_not_count_attends_nothing"),
    ({"invitation": None, "feedback_given": True}, "registration_that_does_not_count_attends_nothing"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "name"), REGISTRATION, ids=[f"{name}-{place}" for place, (_c, name) in enumerate(REGISTRATION)]
)
def test_a_registration_is_whole(changes, name):
    registration = register(make_event())
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Registration.objects.filter(pk=registration.pk).update(**changes)


@pytest.mark.django_db
def test_one_address_counts_once_and_a_second_one_keeps_nothing():
    event = make_event()
    first, second = register(event), register(event)
    with pytest.raises(IntegrityError, match="registration_counts_once_for_an_address"), transaction.atomic():
        Registration.objects.filter(pk=second.pk).update(email_key=first.email_key)
    again = Registration.objects.create(event=event, submitted_at=NOW, same_as=first)
    for changes in ({"organisation_name": "x"}, {"perspectives": [1]}, {"draft": {"a": 1}}, {"person": first.person}):
        name = "registration_of_the_same_person_keeps_no_answers"
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            Registration.objects.filter(pk=again.pk).update(**changes)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"kind": "party"}, "programme_item_kind_is_known"),
        ({"minutes": 0}, "programme_item_takes_time"),
        ({"minutes": 2000}, "programme_item_takes_time"),
        ({"title": Texts()}, "programme_item_title_en_is_filled"),
    ],
)
def test_a_part_of_the_programme_is_whole(changes, name):
    item = ProgrammeItemFactory()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        ProgrammeItem.objects.filter(pk=item.pk).update(**changes)


@pytest.mark.django_db
def test_what_is_shown_is_whole():
    shown = ShownProjectFactory(subject="5c1a4b9e-94c1-4c6e-9d0e-3a3f5c8d1f10")
    for changes, name in (
        ({"kind": "film"}, "shown_project_kind_is_known"),
        ({"title": Texts()}, "shown_project_title_en_is_filled"),
    ):
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            ShownProject.objects.filter(pk=shown.pk).update(**changes)
    with pytest.raises(IntegrityError, match="shown_project_stands_once"), transaction.atomic():
        ShownProjectFactory(event=shown.event, subject=shown.subject)


@pytest.mark.django_db
@pytest.mark.parametrize("useful", [0, 6])
def test_feedback_is_between_one_and_five(useful):
    event = make_event()
    name = "feedback_useful_is_between_one_and_five"
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Feedback.objects.create(event=event, useful=useful)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"organisation_name": ""}, "connection_names_an_organisation"),
        ({"status": "lost"}, "connection_status_is_known"),
        ({"contact": "Somebody"}, "connection_names_a_contact_only_with_a_yes"),
    ],
)
def test_a_connection_is_whole(changes, name):
    connection = make_connection(over(make_event()))
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Connection.objects.filter(pk=connection.pk).update(**changes)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"text": ""}, "commitment_says_what"),
        ({"language": "fr"}, "commitment_language_is_known"),
        ({"outcome": "perhaps", "answered_on": dt.date(2026, 1, 1)}, "commitment_outcome_is_known"),
        ({"is_shown": True}, "commitment_is_shown_only_with_a_yes"),
        ({"outcome": "yes"}, "commitment_that_is_answered_says_when"),
        ({"answered_on": dt.date(2026, 1, 1)}, "commitment_that_is_answered_says_when"),
    ],
)
def test_a_commitment_is_whole(changes, name):
    commitment = make_commitment(over(make_event()))
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Commitment.objects.filter(pk=commitment.pk).update(**changes)


@pytest.mark.django_db
def test_a_question_is_asked_once_for_each_time_and_twice_at_most():
    registration = register(make_event())
    over(registration.event)
    commitment = make_commitment(registration.event, registration)
    day = dt.date(2026, 1, 1)
    Asked.objects.create(commitment=commitment, number=1, asked_on=day)
    Asked.objects.create(registration=registration, number=1, asked_on=day)
    for row, name in (
        ({"commitment": commitment, "number": 1}, "asked_once_for_each_time_of_a_commitment"),
        ({"registration": registration, "number": 1}, "asked_once_for_each_time_of_a_registration"),
        ({"commitment": commitment, "number": 3}, "asked_at_most_twice"),
        ({"commitment": commitment, "number": 0}, "asked_at_most_twice"),
        ({"commitment": commitment, "registration": registration, "number": 2}, "asked_is_about_one_thing"),
        ({"number": 1}, "asked_is_about_one_thing"),
    ):
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            Asked.objects.create(asked_on=day, **row)


@pytest.mark.django_db
def test_what_others_stand_on_stays():
    registration = register(make_event())
    for row in (registration.event, registration.person, registration.invitation, registration.event.seating):
        with pytest.raises(ProtectedError):
            row.delete()


TABLES = ("event", "programmeitem", "shownproject", "registration", "connection", "commitment")


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("attack", ["UPDATE {} SET pgh_label = 'x'", "DELETE FROM {}", "TRUNCATE {}"])
def test_history_cannot_be_rewritten(app_connection, table, attack):
    with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(attack.format(f"engagement_{table}event"))


@pytest.mark.django_db
def test_names_in_words():
    event = make_event(title=texts("An event"))
    registration = register(event)
    over(event)
    commitment = make_commitment(event, registration)
    assert str(event) == "An event"
    assert str(registration) == registration.reference
    assert str(Registration()) == "registration not sent yet"
    assert Registration().status == ""
    assert str(commitment) == commitment.text
    assert str(make_connection(event)) == "Example: carers’ centre"
    assert str(Feedback(useful=4)) == "4"
    assert str(ProgrammeItemFactory.build(event=event)).startswith("Talk")
    assert str(ShownProjectFactory.build(event=event)).startswith("Project")
    assert str(Asked(asked_on=dt.date(2026, 1, 2), number=2)) == "2026-01-02, 2"


@pytest.mark.django_db
def test_strangers_see_nothing_and_everybody_their_own(user_with_role):
    member = user_with_role("assembly_member")
    registration = register(make_event())
    Registration.objects.filter(pk=registration.pk).update(person=PersonFactory(user=member))
    models = (Event, Registration, Commitment, Connection, Feedback, ProgrammeItem, ShownProject, Asked)
    for model in models:
        assert not model.objects.visible_to(AnonymousUser()).exists()
    assert Registration.objects.visible_to(member).get().pk == registration.pk
    assert not Event.objects.visible_to(member).exists()
    lead = user_with_role("nation_lead", ["wls"])
    make_event(nation=None)
    assert Event.objects.visible_to(lead).count() == 1, "the whole UK is for those who work for all four nations"
    assert Event.objects.visible_to(user_with_role("programme_director")).count() == 2
