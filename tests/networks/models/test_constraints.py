"""Each constraint is broken once, so that it is known to hold."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from impact.programme.texts import Texts
from networks.models import ActionPoint, AgreedRecord, Attendance, RecordItem, RecordSection
from tests.factories.networks import LocalNetworkFactory, MeetingFactory, NetworkFactory, RecordFactory

pytestmark = pytest.mark.django_db


def broken(name):
    return pytest.raises(IntegrityError, match=name)


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"title": Texts()}, "network_title_en_is_filled"),
        ({"question": Texts({"cy": "Pam?"})}, "network_question_en_is_filled"),
        ({"slug": ""}, "network_has_a_short_name"),
        ({"issue": ""}, "network_has_an_issue"),
        ({"status": "lost"}, "network_status_is_known"),
    ],
)
def test_networks(fields, name):
    with broken(name):
        NetworkFactory(**fields)


def test_local_networks():
    one = LocalNetworkFactory()
    with broken("local_network_is_the_only_one_there"), transaction.atomic():
        LocalNetworkFactory(network=one.network, nation=one.nation, place=one.place)
    with broken("local_network_has_a_place"), transaction.atomic():
        LocalNetworkFactory(place="")
    with broken("local_network_status_is_known"), transaction.atomic():
        LocalNetworkFactory(status="lost")
    with broken("local_network_that_meets_has_a_coordinator"), transaction.atomic():
        LocalNetworkFactory(coordinator=None)


def test_meetings():
    meeting = MeetingFactory()
    with broken("meeting_number_is_used_once"), transaction.atomic():
        MeetingFactory(local_network=meeting.local_network)
    for fields, name in (
        ({"number": 0}, "meeting_number_begins_at_one"),
        ({"mode": "by post"}, "meeting_mode_is_known"),
        ({"status": "lost"}, "meeting_status_is_known"),
    ):
        with broken(name), transaction.atomic():
            MeetingFactory(**fields)


def test_records_and_their_sections():
    record = RecordFactory()
    with broken("meeting"), transaction.atomic():
        RecordFactory(meeting=record.meeting)
    with broken("record_agreed_has_its_date_and_person"), transaction.atomic():
        RecordFactory(status="lost")
    with broken("record_agreed_has_its_date_and_person"), transaction.atomic():
        RecordFactory(status="agreed")
    with broken("record_agreed_has_its_date_and_person"), transaction.atomic():
        RecordFactory(agreed_at=timezone.now())
    RecordSection.objects.create(record=record, section="learned", saved_by=record.started_by)
    for fields, name in (
        ({"section": "learned"}, "record_section_is_written_once"),
        ({"section": "poem"}, "record_section_is_known"),
        ({"section": "actions", "version": 0}, "record_section_version_starts_at_one"),
    ):
        with broken(name), transaction.atomic():
            RecordSection.objects.create(record=record, saved_by=record.started_by, **fields)


def test_agreed_rows():
    record = RecordFactory()
    now = timezone.now()
    Attendance.objects.create(record=record, kind="carers", count=2)
    for noun, fields, name in (
        (Attendance, {"kind": "carers", "count": 3}, "attendance_counts_each_kind_once"),
        (Attendance, {"kind": "kings", "count": 3}, "attendance_kind_is_known"),
        (Attendance, {"kind": "funders", "count": 100}, "attendance_is_a_sensible_number"),
        (RecordItem, {"kind": "learned", "position": 1, "key": "a", "text": ""}, "record_item_has_words"),
        (RecordItem, {"kind": "poem", "position": 1, "key": "a", "text": "x"}, "record_item_kind_is_known"),
        (RecordItem, {"kind": "gap", "position": 1, "key": "a", "text": "x", "share": "all"}, "record_item_sharing"),
        (ActionPoint, {"text": ""}, "action_point_has_words"),
        (AgreedRecord, {"version": 1, "sha256": "short", "agreed_at": now}, "agreed_record_has_its_check_sum"),
        (
            AgreedRecord,
            {"version": 1, "sha256": "0" * 64, "agreed_at": now, "asked_change": 1},
            "agreed_record_says_why_it_was_not_changed",
        ),
    ):
        with broken(name), transaction.atomic():
            noun.objects.create(record=record, **fields)


def test_things_say_what_they_are():
    record = RecordFactory(meeting__local_network__place="Cardiff")
    assert str(record) == str(record.meeting) == f"{record.meeting.local_network.network}, Cardiff, 1"
    assert str(RecordSection(record=record, section="learned")) == f"{record.pk}/learned"
    assert str(AgreedRecord(record=record)) == str(record.pk)
    assert str(Attendance(kind="carers", count=2)) == "Unpaid carers: 2"
    assert str(RecordItem(record=record, key="gaps.1", text="never shown")) == f"{record.pk}/gaps.1"
    assert str(ActionPoint(text="Write it", due_on=dt.date(2026, 1, 1))) == "Write it"
