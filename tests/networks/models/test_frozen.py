"""Agreed records are attacked: through the ORM, as the owner, and as the application with the triggers ignored."""

import psycopg2
import pytest
from django.db import InternalError, ProgrammingError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from networks.actions.correcting import add_correction
from networks.actions.withholding import withhold_item
from networks.models import (
    ActionPoint,
    Addendum,
    AgreedRecord,
    Attendance,
    Meeting,
    MeetingRecord,
    RecordItem,
    RecordSection,
    SentRecord,
    WithheldItem,
)
from tests.factories.networks import RecordFactory, agreed, filled
from tests.roles import as_owner

REFUSALS = (InternalError, ProgrammingError, ProtectedError)


@pytest.mark.django_db
def test_nothing_is_added_to_or_changed_in_an_agreed_record():
    record = agreed()
    by = record.agreed_by
    attacks = (
        lambda: RecordItem.objects.create(record=record, kind="gap", position=9, key="x", text="One more"),
        lambda: Attendance.objects.create(record=record, kind="funders", count=1),
        lambda: ActionPoint.objects.create(record=record, text="One more"),
        lambda: RecordSection.objects.filter(record=record).update(body={}),
        lambda: RecordSection.objects.filter(record=record).delete(),
        lambda: RecordSection.objects.create(record=record, section="discussion", saved_by=by),
        lambda: MeetingRecord.objects.filter(pk=record.pk).update(status="draft", agreed_at=None, agreed_by=None),
        lambda: MeetingRecord.objects.filter(pk=record.pk).update(agreed_at=timezone.now()),
        lambda: MeetingRecord.objects.filter(pk=record.pk).update(started_at=timezone.now()),
        lambda: MeetingRecord.objects.filter(pk=record.pk).delete(),
        lambda: ActionPoint.objects.update(text="Other"),
        lambda: Meeting.objects.filter(record=record).update(status="planned"),
    )
    for attack in attacks:
        with pytest.raises(REFUSALS), transaction.atomic():
            attack()


@pytest.mark.django_db
def test_what_is_withheld_stays_withheld_and_corrections_stay_beside():
    record = agreed()
    withhold_item(by=record.agreed_by, now=timezone.now(), item=record.items.first())
    add_correction(by=record.agreed_by, now=timezone.now(), record=record, text="It was five people.")
    attacks = (
        lambda: WithheldItem.objects.all().delete(),
        lambda: WithheldItem.objects.update(because="consent"),
        lambda: Addendum.objects.update(text="Other"),
        lambda: Addendum.objects.all().delete(),
        lambda: Addendum.objects.create(
            record=filled(RecordFactory()), number=1, text="x", written_by=record.agreed_by, written_at=timezone.now()
        ),
    )
    for attack in attacks:
        with pytest.raises(REFUSALS), transaction.atomic():
            attack()


@pytest.mark.django_db
def test_whether_an_action_is_done_may_still_be_said():
    agreed()
    assert ActionPoint.objects.update(done=True) == 1


@pytest.mark.django_db(transaction=True)
def test_the_triggers_stop_the_owner_too():
    record = agreed()
    with as_owner():
        for noun in (AgreedRecord, Attendance, RecordItem, ActionPoint, SentRecord):
            with pytest.raises(InternalError, match="pgtrigger: Cannot"), transaction.atomic():
                noun.objects.filter(record=record).delete()
        with pytest.raises(InternalError, match="pgtrigger: Cannot"), transaction.atomic():
            RecordItem.objects.update(text="Other")
        with pytest.raises(InternalError, match="pgtrigger: Cannot"), transaction.atomic():
            ActionPoint.objects.update(owner="Other")
        with pytest.raises(InternalError, match="pgtrigger: Cannot"), transaction.atomic():
            MeetingRecord.objects.update(started_at=timezone.now())


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE networks_agreedrecord SET asked = 9",
        "DELETE FROM networks_agreedrecord",
        "UPDATE networks_sentrecord SET body = '{}'",
        "DELETE FROM networks_sentrecord",
        "DELETE FROM networks_withhelditem",
        "UPDATE networks_addendum SET text = 'Other'",
        "UPDATE networks_attendance SET count = 99",
        "DELETE FROM networks_attendance",
        "UPDATE networks_recorditem SET share = 'everybody'",
        "DELETE FROM networks_recorditem",
        "UPDATE networks_actionpoint SET text = 'Other'",
        "DELETE FROM networks_actionpoint",
        "UPDATE networks_meetingrecord SET meeting_id = 1",
        "DELETE FROM networks_meetingrecord",
        "TRUNCATE networks_recorditem",
        "ALTER TABLE networks_recorditem DISABLE TRIGGER ALL",
        "DELETE FROM networks_networkevent",
        "DELETE FROM networks_localnetworkevent",
        "UPDATE networks_meetingevent SET number = 1",
        "UPDATE networks_meetingrecordevent SET status = 'draft'",
    ],
)
def test_the_application_has_no_right_to_change_what_is_agreed(attack, app_connection):
    agreed()
    with app_connection.cursor() as cursor:
        cursor.execute("SET pgtrigger.ignore = '{*}'")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(attack)


@pytest.mark.django_db(transaction=True)
def test_the_attacks_reach_a_table_that_is_not_frozen(app_connection):
    filled(RecordFactory())
    with app_connection.cursor() as cursor:
        cursor.execute("UPDATE networks_recordsection SET body = '{}'")
        assert cursor.rowcount == 5
    app_connection.rollback()
