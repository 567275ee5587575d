import datetime as dt

import pytest
from django.utils import timezone

from networks.actions import SavedByOther, save_section, start_record
from networks.actions.record import NotYours, TooEarly, WasCancelled
from networks.models import MeetingRecord, RecordSection
from tests.factories.accounts import UserFactory
from tests.factories.networks import LocalNetworkFactory, MeetingFactory, RecordFactory, entry_for

pytestmark = pytest.mark.django_db


def coordinator(record_or_meeting):
    meeting = getattr(record_or_meeting, "meeting", record_or_meeting)
    return meeting.local_network.coordinator


def save(record, section="learned", seen=0, by=None, **body):
    return save_section(
        by=by or coordinator(record), now=timezone.now(), record=record, section=section, body=body, seen=seen
    )


def test_start_once_from_the_day_of_the_meeting(now):
    meeting = MeetingFactory(days=0)
    now = timezone.now()
    by = coordinator(meeting)
    with pytest.raises(TooEarly):
        start_record(by=by, now=now - dt.timedelta(days=1), meeting=meeting)
    record = start_record(by=by, now=now, meeting=meeting)
    assert start_record(by=by, now=now, meeting=meeting) == record
    assert MeetingRecord.objects.count() == 1


def test_a_meeting_begins_at_midnight_in_london():
    group = LocalNetworkFactory()
    entry = entry_for(group)
    entry.starts_at = dt.datetime(2026, 7, 2, 17, tzinfo=dt.UTC)
    entry.ends_at = entry.starts_at + dt.timedelta(hours=2)
    entry.save(update_fields=["starts_at", "ends_at"])
    meeting = MeetingFactory(local_network=group, entry=entry)
    just_before = dt.datetime(2026, 7, 1, 22, 59, tzinfo=dt.UTC)
    with pytest.raises(TooEarly):
        start_record(by=coordinator(meeting), now=just_before, meeting=meeting)
    start_record(by=coordinator(meeting), now=just_before + dt.timedelta(minutes=1), meeting=meeting)


def test_cancelled_meetings_and_other_people_have_no_record():
    meeting = MeetingFactory(status="cancelled")
    with pytest.raises(WasCancelled):
        start_record(by=coordinator(meeting), now=timezone.now(), meeting=meeting)
    with pytest.raises(NotYours):
        start_record(by=UserFactory(), now=timezone.now(), meeting=meeting)


def test_saving_never_overwrites_unseen():
    record = RecordFactory()
    assert save(record, text="mine").version == 1
    assert save(record, text="mine", seen=7).version == 1
    with pytest.raises(SavedByOther) as caught:
        save(record, text="theirs")
    assert caught.value.current.body == {"text": "mine"}
    assert save(record, text="theirs", seen=1).version == 2
    with pytest.raises(NotYours):
        save(record, text="stranger", seen=2, by=UserFactory())
    assert RecordSection.objects.get().body == {"text": "theirs"}


def test_the_second_leader_writes_too():
    record = RecordFactory(meeting__local_network__deputy=UserFactory())
    deputy = record.meeting.local_network.deputy
    assert save(record, text_1="from the second leader", by=deputy).saved_by == deputy
