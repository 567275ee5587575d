"""Several people at once: one effect, nothing lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.utils import timezone

from impact.ui.refusals import Refused
from networks.actions import SavedByOther, agree_record, save_section, start_record
from networks.models import AgreedText, Attendance, MeetingRecord, RecordSection
from networks.queries import state_of
from tests.factories.networks import MeetingFactory, RecordFactory, filled

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


def test_a_record_is_agreed_once_and_as_it_was_read():
    record = filled(RecordFactory())
    by, read = record.started_by, state_of(record)

    def work(number):
        if number == 0:
            body = {"text": "changed meanwhile"}
            return save_section(by=by, now=timezone.now(), record=record, section="learned", body=body, seen=1)
        return agree_record(by=by, now=timezone.now(), record=record, seen=read)

    at_once(work)
    learned = list(AgreedText.objects.values_list("learned", flat=True))
    assert learned in ([], ["People hear about help too late."])
    assert Attendance.objects.count() == (3 if learned else 0)
