"""Several people at once: one effect, nothing lost."""

import datetime as dt
import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.utils import timezone

from impact.people.pure.details import Details
from impact.ui.refusals import Refused
from networks.actions import SavedByOther, agree_record, save_section, send_record, start_record
from networks.actions.consenting import take_back_consent
from networks.actions.joining import Joining, ask_to_join
from networks.models import (
    AgreedRecord,
    Attendance,
    MeetingRecord,
    Membership,
    RecordItem,
    RecordSection,
    SentRecord,
)
from networks.pure.sections import slots_in
from networks.queries import state_of
from networks.queries.answers import answers_seen
from tests.factories.accounts import UserFactory
from tests.factories.networks import (
    BODIES,
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    RecordFactory,
    filled,
)

pytestmark = pytest.mark.django_db(transaction=True)
THREADS = 6


def at_once(work):
    """Run `work(number)` in several threads that begin together; results and refusals come back."""
    barrier = Barrier(THREADS)

    def run(number):
        try:
            barrier.wait(timeout=10)
            return work(number)
        except Refused as refusal:
            return refusal
        finally:
            connections.close_all()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_one_record_for_one_meeting():
    meeting = MeetingFactory()
    by = meeting.local_network.coordinator
    results = at_once(lambda _: start_record(by=by, now=timezone.now(), meeting=meeting))
    assert len({result.pk for result in results}) == MeetingRecord.objects.count() == 1


def test_no_save_overwrites_another_unseen():
    record = RecordFactory()
    by = record.started_by

    def save(number):
        body = {"text": f"words {number}"}
        return save_section(by=by, now=timezone.now(), record=record, section="learned", body=body, seen=0)

    results = at_once(save)
    assert sum(isinstance(result, RecordSection) for result in results) == 1
    others = [result for result in results if isinstance(result, SavedByOther)]
    assert len(others) == THREADS - 1
    assert {other.current.body["text"] for other in others} == {RecordSection.objects.get().body["text"]}


def test_a_record_is_sent_once_and_as_it_was_read():
    record = filled(RecordFactory())
    by, read = record.started_by, state_of(record)

    def work(number):
        if number == 0:
            body = {"text_1": "changed meanwhile"}
            return save_section(by=by, now=timezone.now(), record=record, section="learned", body=body, seen=1)
        return send_record(by=by, now=timezone.now(), record=record, seen=read)

    at_once(work)
    learned = [sent.body["learned"]["text_1"] for sent in SentRecord.objects.all()]
    assert learned in ([], ["People hear about help too late."])


def test_a_record_is_agreed_once():
    record = filled(RecordFactory())
    by = record.started_by
    send_record(by=by, now=timezone.now(), record=record, seen=state_of(record))
    at_once(lambda _: agree_record(by=by, now=timezone.now(), record=record, seen=answers_seen(record)))
    assert (AgreedRecord.objects.count(), Attendance.objects.count()) == (1, 3)


def test_words_taken_back_while_the_record_is_agreed_are_never_readable():
    group = LocalNetworkFactory()
    member = MembershipFactory(local_network=group, shares="everybody")
    record = RecordFactory(meeting__local_network=group)
    mine = {"text_1": "their words", "who_1": str(member.public_id), "share_1": "everybody"}
    filled(record, learned={**BODIES["learned"], "text_2": "their words", "who_2": mine["who_1"]})
    send_record(by=group.coordinator, now=timezone.now() - dt.timedelta(days=40), record=record, seen=state_of(record))

    def work(number):
        if number == 0:
            return take_back_consent(by=None, now=timezone.now(), membership=member)
        return agree_record(by=group.coordinator, now=timezone.now(), record=record, seen=answers_seen(record))

    at_once(work)
    assert AgreedRecord.objects.count() == 1
    assert not RecordItem.objects.readable().filter(text="their words").exists()


def test_two_leaders_write_one_record_and_no_word_is_lost():
    """Each adds a piece again and again; what collides is joined, as the page offers. Every word is in the end there."""
    group = LocalNetworkFactory(deputy=UserFactory())
    record = RecordFactory(meeting__local_network=group)

    def write(number):
        by = group.deputy if number % 2 else group.coordinator
        for turn in range(2):
            word, seen, body = f"piece {number}.{turn}", 0, {}
            while True:
                free = max([0, *slots_in(body)]) + 1
                mine = {**body, f"text_{free}": word}
                try:
                    save_section(by=by, now=timezone.now(), record=record, section="gaps", body=mine, seen=seen)
                    break
                except SavedByOther as other:
                    body, seen = other.current.body, other.current.version
        return number

    assert at_once(write) == list(range(THREADS))
    body = RecordSection.objects.get(section="gaps").body
    said = {body[f"text_{slot}"] for slot in slots_in(body)}
    assert said == {f"piece {number}.{turn}" for number in range(THREADS) for turn in range(2)}


def test_two_clicks_make_one_member():
    group = LocalNetworkFactory(recruiting=True)
    who = Joining(Details(name="Example", contact_route="email", email="twice@example.org"), "carers")
    at_once(lambda _: ask_to_join(now=timezone.now(), local_network=group, who=who, key=uuid.uuid4()))
    assert Membership.objects.count() == 1
