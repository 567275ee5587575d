"""What time does by itself, and what many people do at once."""

import datetime as dt
import threading

import pytest
from django.db import connection
from django.utils import timezone
from post_office.models import Email

from impact.engagement import actions, emails
from impact.engagement.models import Asked, Event, Registration
from impact.engagement.tasks import move_on as task
from impact.participation.actions import invite
from impact.participation.models import Invitation, ReminderSent
from impact.people.models import Outgoing
from tests.factories.accounts import UserFactory
from tests.factories.engagement import answers, make_commitment, make_event, over, register
from tests.factories.people import PersonFactory
from tests.impact.engagement.journey import calendar_of, mails

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)


def standing(registration):
    registration.invitation.refresh_from_db()
    return registration.invitation.status


def test_an_offer_runs_out_and_the_next_person_is_asked():
    event = make_event(capacity=1)
    first, second, third = (register(event) for _one in range(3))
    now = timezone.now()
    actions.step_back(by=None, now=now, registration=first)
    assert actions.move_on(now=now + DAY).lapsed == 0
    moved = actions.move_on(now=now + 4 * DAY)
    assert (moved.lapsed, moved.offered) == (1, 1)
    assert (standing(second), standing(third)) == ("lapsed", "offered")
    assert mails("went to the next person")[0].to == [second.person.email]
    assert mails("A seat is free for you")[-1].to == [third.person.email]
    again = actions.move_on(now=now + 4 * DAY)
    assert (again.lapsed, again.offered) == (0, 0)


def test_somebody_told_by_letter_has_their_days_from_the_day_it_went(user_with_role):
    event = make_event(capacity=1)
    first = register(event)
    second = register(event, contact_route="letter", email="", address="1 Example Street")
    now = timezone.now()
    actions.step_back(by=None, now=now, registration=first)
    assert actions.move_on(now=now + 9 * DAY).lapsed == 0, "the letter is still on the desk"
    letter = Outgoing.objects.latest("pk")
    from impact.people.actions import finish_outgoing

    finish_outgoing(by=user_with_role("event_support"), now=now + 5 * DAY, outgoing=letter)
    assert actions.move_on(now=now + 7 * DAY).lapsed == 0
    assert actions.move_on(now=now + 9 * DAY).lapsed == 1
    assert standing(second) == "lapsed"


def test_in_the_last_days_there_is_less_time_to_answer_but_always_a_day():
    event = make_event(capacity=1, days_to_answer=10)
    first, second = register(event), register(event)
    Event.objects.filter(pk=event.pk).update(
        starts_at=timezone.now() + 2 * DAY, ends_at=timezone.now() + 3 * DAY, closes_at=timezone.now() + DAY
    )
    first.event.refresh_from_db()
    actions.step_back(by=None, now=timezone.now(), registration=first)
    standing(second)
    assert second.invitation.answer_by < timezone.now() + 2 * DAY
    assert Event.objects.get(pk=event.pk).seating.days_to_answer == 1


def test_once_it_has_begun_nothing_moves():
    event = make_event(capacity=1)
    first, second = register(event), register(event)
    actions.step_back(by=None, now=timezone.now(), registration=first)
    over(event)
    Email.objects.all().delete()
    moved = actions.move_on(now=timezone.now() + 30 * DAY)
    assert (moved.lapsed, moved.offered) == (1, 0), "an old offer is put away"
    assert not mails("went to the next person"), "and nobody is bothered with it"
    assert standing(second) == "lapsed"


def test_reminders_go_a_week_and_a_day_before_once_each_in_the_persons_language():
    event = make_event()
    mine = register(event, written_in="cy")
    register(event)
    waiting = [register(event) for _one in range(3)][-1]
    Email.objects.all().delete()
    week, day = event.starts_at - 7 * DAY, event.starts_at - DAY
    assert actions.move_on(now=week - HOUR).reminded == 0
    assert actions.move_on(now=week + HOUR).reminded == 3
    assert actions.move_on(now=week + 2 * HOUR).reminded == 0
    assert actions.move_on(now=day + HOUR).reminded == 3
    assert actions.move_on(now=day + HOUR).reminded == 0
    assert ReminderSent.objects.count() == 6
    own = [mail for mail in mails() if mail.to == [mine.person.email]]
    assert len(own) == 2
    assert "/cy/events/your-place/" in own[0].message
    assert "BEGIN:VTIMEZONE" in calendar_of(own[0])
    assert waiting.person.email not in {mail.to[0] for mail in mails()}


def test_seats_without_a_registration_are_left_alone():
    """Nothing makes them today; nothing breaks should it happen."""
    event = make_event(capacity=1)
    invite(now=timezone.now(), seating=event.seating, person=PersonFactory(), source=event.public_id, at_once=True)
    assert actions.move_on(now=event.starts_at - HOUR).reminded == 0
    stranger = make_event(capacity=1)
    holder = register(stranger)
    lone = invite(now=timezone.now(), seating=stranger.seating, person=PersonFactory(), source=stranger.public_id)
    actions.step_back(by=None, now=timezone.now(), registration=holder)
    lone.refresh_from_db()
    assert lone.status == "offered"
    assert actions.move_on(now=timezone.now() + 5 * DAY).lapsed == 1


def test_the_task_does_everything_once():
    event = make_event()
    registration = register(event)
    over(event)
    make_commitment(event, registration, weeks=1)
    Registration.objects.create(event=event, started_at=timezone.now() - 40 * DAY)
    Email.objects.all().delete()
    for _run in range(3):
        task()
    assert Asked.objects.count() == 1
    assert len(mails("How was it?")) == 1
    assert not Registration.objects.filter(submitted_at__isnull=True).exists(), "old drafts are gone"


def in_threads(works):
    def run(work):
        try:
            work()
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[work]) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_hundred_people_take_the_last_seats():
    """Ten rounds of twenty at once: exactly as many seats are taken as there are, and the list has no gap."""
    event, staff = make_event(capacity=7), UserFactory()

    def one():
        actions.enter_registration(by=staff, now=timezone.now(), event=event, channel="phone", answers=answers())

    for _round in range(10):
        in_threads([one] * 20)
    taken = Invitation.objects.filter(seating=event.seating)
    assert taken.count() == 200
    assert taken.filter(status="accepted").count() == 7
    assert taken.filter(status="waiting").count() == 193
    assert taken.filter(seat__isnull=False).values("seat").distinct().count() == 7


@pytest.mark.django_db(transaction=True)
def test_one_registration_sent_twenty_times_at_once_is_one():
    event, now = make_event(), timezone.now()
    drafts = [actions.start_registration(now=now, event=event, written_in="en")[0] for _one in range(5)]
    told = {"name": "A", "contact_route": "email", "email": "a@example.org"}
    for draft in drafts:
        actions.save_answers(now=now, registration=draft, answers=told)

    def sending(draft):
        return lambda: actions.submit_registration(now=now, registration=draft, agreed=True)

    in_threads([sending(drafts[0])] * 16 + [sending(draft) for draft in drafts[1:]])
    assert Registration.objects.counted().count() == Invitation.objects.count() == 1
    assert Registration.objects.filter(same_as__isnull=False).count() == 4
    assert len(mails("You have a seat")) == 1


@pytest.mark.django_db(transaction=True)
def test_leaving_coming_and_time_at_once_lose_no_seat():
    event = make_event(capacity=5)
    people = [register(event) for _one in range(12)]
    now = timezone.now()

    def leaving(registration):
        return lambda: actions.step_back(by=None, now=now, registration=registration)

    in_threads([*(leaving(one) for one in people[:4]), *([lambda: actions.move_on(now=now)] * 4)])
    holding = Invitation.objects.filter(seating=event.seating, seat__isnull=False)
    assert holding.count() == 5
    assert Invitation.objects.filter(seating=event.seating, status="offered").count() == 4
    assert len(mails("A seat is free for you")) == 4, "each free seat is offered once"


@pytest.mark.django_db(transaction=True)
def test_reminders_and_questions_at_once_go_once():
    event = make_event()
    registration = register(event)
    held = over(make_event(status="open"))
    was_there = register_before(held)
    make_commitment(held, was_there, weeks=1)
    Email.objects.all().delete()
    soon = event.starts_at - HOUR
    in_threads([lambda: actions.move_on(now=soon)] * 6)
    assert len(mails("Soon:")) == 1
    assert len(mails("Did it happen?")) == 1
    assert registration.pk != was_there.pk


def register_before(event):
    """Somebody who registered while the event lay ahead."""
    starts = event.starts_at
    Event.objects.filter(pk=event.pk).update(
        starts_at=timezone.now() + DAY, ends_at=timezone.now() + 2 * DAY, closes_at=timezone.now() + HOUR
    )
    event.refresh_from_db()
    registration = register(event)
    Event.objects.filter(pk=event.pk).update(starts_at=starts, ends_at=starts + HOUR, closes_at=starts - HOUR)
    event.refresh_from_db()
    registration.event = event
    return registration


def test_what_was_asked_by_somebody_else_meanwhile_is_not_asked_again(monkeypatch):
    event = make_event()
    registration = register(event)
    over(event)
    commitment = make_commitment(event, registration, weeks=1)
    now = timezone.now() + 8 * DAY
    Asked.objects.create(commitment=commitment, number=1, asked_on=timezone.localdate(now))
    Asked.objects.create(registration=registration, number=1, asked_on=timezone.localdate(now))
    monkeypatch.setattr("impact.engagement.actions.asking.askings_due", lambda today: [(commitment, 1)])
    monkeypatch.setattr("impact.engagement.actions.asking.thanks_due", lambda now: [registration])
    Email.objects.all().delete()
    moved = actions.move_on(now=now)
    assert (moved.asked, moved.thanked) == (0, 0)
    assert not Email.objects.exists()


def test_a_registration_that_does_not_count_is_never_written_to():
    draft, _token = actions.start_registration(now=timezone.now(), event=make_event(), written_in="en")
    emails.registered(draft, now=timezone.now())
    assert emails.calendar_of(draft, language="en") == b""
    assert not Email.objects.exists()
    with pytest.raises(actions.SeatsStand):
        actions.step_back(by=None, now=timezone.now(), registration=draft)
