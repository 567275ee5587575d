import datetime as dt

import pytest
from django.utils import timezone

from networks.actions import SavedByOther, agree_record, save_section, start_record
from networks.actions.agree import ChangedMeanwhile, NotComplete
from networks.actions.record import IsAgreed, NotYours, TooEarly, WasCancelled
from networks.models import ActionPoint, AgreedText, Attendance, MeetingRecord, RecordSection, Solution
from networks.pure.freezing import check_sum
from networks.queries import bodies_of, state_of
from tests.factories.accounts import UserFactory
from tests.factories.networks import BODIES, MeetingFactory, RecordFactory, agreed, filled

pytestmark = pytest.mark.django_db


def coordinator(record_or_meeting):
    meeting = getattr(record_or_meeting, "meeting", record_or_meeting)
    return meeting.local_network.coordinator


def save(record, section="learned", seen=0, by=None, **body):
    return save_section(
        by=by or coordinator(record), now=timezone.now(), record=record, section=section, body=body, seen=seen
    )


def test_start_once_from_the_day_of_the_meeting(now):
    meeting = MeetingFactory(held_on=now.date())
    by = coordinator(meeting)
    with pytest.raises(TooEarly):
        start_record(by=by, now=now - dt.timedelta(days=1), meeting=meeting)
    record = start_record(by=by, now=now, meeting=meeting)
    assert start_record(by=by, now=now, meeting=meeting) == record
    assert MeetingRecord.objects.count() == 1


def test_a_meeting_begins_at_midnight_in_london():
    meeting = MeetingFactory(held_on=dt.date(2026, 7, 2))
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


def agree(record, seen=None, by=None):
    seen = state_of(record) if seen is None else seen
    return agree_record(by=by or coordinator(record), now=timezone.now(), record=record, seen=seen)


def test_agreeing_writes_rows_that_stay():
    record = filled(RecordFactory())
    bodies = bodies_of(record)
    record = agree(record)
    assert (record.status, record.agreed_by, record.meeting.status) == ("agreed", coordinator(record), "held")
    assert dict(Attendance.objects.values_list("kind", "count")) == {"experience": 2, "carers": 3, "providers": 1}
    assert list(Solution.objects.order_by("pk").values_list("shared", flat=True)) == [True, False]
    action = ActionPoint.objects.get()
    assert (action.owner, action.due_on, action.done) == ("Coordinator", dt.date(2026, 6, 30), False)
    text = AgreedText.objects.get()
    assert (text.learned, text.learned_shared, text.discussion) == (
        BODIES["learned"]["text"],
        True,
        BODIES["discussion"]["text"],
    )
    assert text.sha256 == check_sum(bodies)


def test_agreeing_twice_is_agreeing_once():
    record = agreed()
    assert agree(record).agreed_at == MeetingRecord.objects.get().agreed_at
    assert AgreedText.objects.count() == 1
    with pytest.raises(NotYours):
        agree(record, by=UserFactory())
    with pytest.raises(IsAgreed):
        save(record, text="too late", seen=1)


def test_only_what_was_read_is_agreed():
    record = filled(RecordFactory())
    read = state_of(record)
    save(record, seen=1, text="changed after reading")
    with pytest.raises(ChangedMeanwhile):
        agree(record, seen=read)
    assert not AgreedText.objects.exists()


@pytest.mark.parametrize("section", ["attendance", "learned", "solutions", "actions"])
def test_the_four_pages_are_needed(section):
    with pytest.raises(NotComplete):
        agreed(**{section: {}})


def test_a_record_without_discussion_or_date_can_be_agreed():
    record = agreed(discussion={}, actions={"text_1": "Meet again", "due_on_1": ""})
    assert record.is_agreed()
    assert ActionPoint.objects.get().due_on is None


def test_a_meeting_the_staff_marked_held_stays_held():
    record = filled(RecordFactory(meeting__status="held"))
    assert agree(record).meeting.status == "held"
