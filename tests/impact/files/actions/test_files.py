"""A file's way: set aside, checked, clean or refused; and everything that may be killed on it."""

import datetime as dt
import io
import os
import random
import stat

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, InternalError, connection, transaction
from django.utils import timezone
from PIL import Image

from impact.files import shelf
from impact.files.actions import (
    CannotNow,
    NotTaken,
    check_again,
    forget_file,
    keep_file_until,
    receive_file,
    refuse_file,
    sweep_files,
)
from impact.files.actions.receive import NoRoom
from impact.files.examining import examine
from impact.files.models import StoredFile
from impact.files.tasks import scan_file, tidy
from impact.jobs.models import Job
from tests.factories.files import EVERY_KIND, PDF, docx, photo, picture, stored_file, upload
from tests.impact.files.clamd import FakeClamd

pytestmark = pytest.mark.django_db
RANDOM = bytes(range(16))
DAY = dt.timedelta(days=1)


@pytest.fixture(autouse=True)
def _shelf(shelf_folder):
    pass


def receive(content=PDF, name="plan.pdf", key=RANDOM, **kwargs):
    kwargs = {"by": None, "now": timezone.now(), "origin": "expression EOI-1", **kwargs}
    return receive_file(upload=upload(content, name), random=key, **kwargs)


def scan(stored):
    """Run its newest check, as a worker would."""
    job = Job.objects.filter(kind="files.scan", subject=stored.public_id).latest("pk")
    scan_file(job.pk)
    stored.refresh_from_db()
    job.refresh_from_db()
    return job


def lying():
    return sorted(name for name, _since in shelf.names())


def make_old(folder, hours=2):
    then = (timezone.now() - dt.timedelta(hours=hours)).timestamp()
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (then, then))


# --- coming in


def test_what_comes_in_waits_under_a_random_name(shelf_folder):
    stored = receive(name="../../Cynllun <b>.pdf")
    assert (stored.original_name, stored.kind, stored.size, stored.state) == (
        "Cynllun _b_.pdf",
        "pdf",
        len(PDF),
        "waiting",
    )
    assert stored.stored_as == f"private/00/{RANDOM.hex()}"
    path = shelf_folder / stored.stored_as
    assert path.read_bytes() == PDF
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    job = Job.objects.get()
    assert (job.kind, job.subject, job.params) == ("files.scan", stored.public_id, {})
    assert str(stored) == "PDF, expression EOI-1"


def test_a_name_without_ending_gets_the_right_one():
    assert receive(picture(), "holiday").original_name == "holiday.jpg"


def test_what_is_not_fit_leaves_nothing():
    with pytest.raises(NotTaken) as refusal:
        receive(b"<html>")
    assert refusal.value.reason == "unknown_kind"
    assert "PDF" in str(refusal.value.message)
    assert (StoredFile.objects.count(), lying()) == (0, [])


def test_a_full_disk_is_said(monkeypatch):
    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelf, "put", full)
    with pytest.raises(NoRoom):
        receive()
    assert StoredFile.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_a_transaction_that_fails_leaves_no_row_and_the_sweep_takes_the_bytes(shelf_folder):
    with transaction.atomic():
        receive()
        transaction.set_rollback(True)
    assert (StoredFile.objects.count(), Job.objects.count(), len(lying())) == (0, 0, 1)
    assert sweep_files(now=timezone.now()).bytes_removed == 0  # it may be about to commit
    make_old(shelf_folder)
    assert sweep_files(now=timezone.now()).bytes_removed == 1
    assert lying() == []


# --- the check


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_kind_comes_out_clean(kind):
    stored = receive(EVERY_KIND[kind], f"a.{kind}")
    assert scan(stored).state == "done"
    assert (stored.state, stored.reason, stored.scanned_with) == ("clean", "", "our own checks")
    with shelf.take(stored.stored_as) as stream:
        assert shelf.sum_of(stream) == (stored.kept_sha256, stored.kept_size)
    if kind not in {"jpg", "png"}:
        assert stored.kept_sha256 == stored.sha256


@pytest.mark.django_db(transaction=True)
def test_a_picture_is_kept_without_its_notes():
    stored = receive(photo(), "a.jpg")
    before = stored.stored_as
    scan(stored)
    assert stored.stored_as != before
    assert lying() == [stored.stored_as]
    assert stored.kept_sha256 != stored.sha256
    with shelf.take(stored.stored_as) as stream:
        kept = stream.read()
    assert b"Example" not in kept
    assert Image.open(io.BytesIO(kept)).size == (10, 20)
    again = check_again(by=None, now=timezone.now(), stored=stored)
    scan(again)
    assert (again.state, again.stored_as, again.kept_sha256) == ("clean", stored.stored_as, stored.kept_sha256)


@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_between_drawing_and_writing_loses_nothing(monkeypatch, shelf_folder):
    stored = receive(photo(), "a.jpg")

    def killed(*args, **kwargs):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("impact.files.tasks.settle_check", killed)
        with pytest.raises(KeyboardInterrupt):
            scan(stored)
    stored.refresh_from_db()
    assert (stored.state, len(lying())) == ("waiting", 2)
    Job.objects.update(lease_until=timezone.now() - DAY)
    scan(stored)
    make_old(shelf_folder)
    sweep_files(now=timezone.now())
    assert (stored.state, lying()) == ("clean", [stored.stored_as])


def test_a_table_of_contents_that_lies_is_found_by_unpacking():
    spoilt = docx(("word/a.xml", random.Random(1).randbytes(50_000)))
    at = spoilt.find(b"word/a.xml") + 40_000
    stored = receive(spoilt[:at] + b"\xff\xff" + spoilt[at + 2 :], "a.docx")
    scan(stored)
    assert (stored.state, stored.reason) == ("refused", "broken")


def test_bytes_that_changed_or_went_are_not_given_out(shelf_folder):
    changed, gone, other = receive(), receive(key=b"1" * 16), receive(key=b"2" * 16)
    (shelf_folder / changed.stored_as).write_bytes(PDF + b"\n")
    (shelf_folder / gone.stored_as).unlink()
    for stored in (changed, gone, other):
        scan(stored)
    assert [one.reason for one in (changed, gone, other)] == ["changed", "gone", ""]


def test_what_does_not_wait_is_not_checked():
    stored = receive()
    refuse_file(by=None, now=timezone.now(), stored=stored)
    job = scan(stored)
    assert (job.state, job.result) == ("done", {"state": "not waiting"})
    assert (stored.state, stored.reason) == ("refused", "staff")


def test_staff_who_refuse_while_it_is_checked_are_heard(monkeypatch):
    stored = receive()

    def slowly(file):
        refuse_file(by=None, now=timezone.now(), stored=file)
        return examine(file)

    monkeypatch.setattr("impact.files.tasks.examine", slowly)
    assert scan(stored).state == "done"
    assert (stored.state, stored.reason) == ("refused", "staff")


# --- ClamAV


def test_with_clamav_both_must_agree(settings, tmp_path):
    settings.CLAMD_SOCKET = str(tmp_path / "clamd")
    with FakeClamd(settings.CLAMD_SOCKET) as clamd:
        fine = receive()
        scan(fine)
        assert clamd.seen == [PDF]
        clamd.answer = b"stream: Eicar FOUND\0"
        bad = receive(key=b"1" * 16)
        scan(bad)
    assert (fine.state, fine.scanned_with) == ("clean", "our own checks, ClamAV")
    assert (bad.state, bad.reason) == ("refused", "virus")


def test_clamav_away_means_set_aside_until_it_is_back(settings, tmp_path):
    settings.CLAMD_SOCKET = str(tmp_path / "clamd")
    stored = receive()
    job = scan(stored)
    assert (job.state, job.result) == ("done", {"state": "waiting", "scanner": "away"})
    assert stored.state == "waiting"
    now = timezone.now()
    assert sweep_files(now=now).asked_again == 0
    assert sweep_files(now=now + dt.timedelta(minutes=11)).asked_again == 1
    assert sweep_files(now=now + dt.timedelta(minutes=12)).asked_again == 0  # it is on its way
    with FakeClamd(settings.CLAMD_SOCKET):
        scan(stored)
    assert stored.state == "clean"


# --- staff


def test_what_staff_may_do(user_with_role):
    director, now = user_with_role("programme_director"), timezone.now()
    stored = stored_file(state="clean")
    refused = refuse_file(by=director, now=now, stored=stored)
    assert (refused.state, refused.reason, refused.refused_by) == ("refused", "staff", director)
    with pytest.raises(CannotNow):
        refuse_file(by=director, now=now, stored=stored)
    again = check_again(by=director, now=now, stored=stored)
    assert (again.state, again.reason, again.refused_by) == ("waiting", "", None)
    scan(again)
    assert again.state == "clean"
    emptied = stored_file(state="refused", emptied_at=now)
    with pytest.raises(CannotNow):
        check_again(by=director, now=now, stored=emptied)


def test_only_those_who_look_after_files_see_the_list(user_with_role):
    stored_file()
    assert StoredFile.objects.visible_to(user_with_role("programme_director")).count() == 1
    assert StoredFile.objects.visible_to(user_with_role("nation_lead", ["eng"])).count() == 0
    assert StoredFile.objects.visible_to(user_with_role("reviewer")).count() == 0


# --- going


@pytest.mark.django_db(transaction=True)
def test_forgotten_with_its_bytes_and_killed_in_between(monkeypatch, shelf_folder):
    stored = stored_file()
    with monkeypatch.context() as patch:
        patch.setattr(shelf, "remove", lambda name: None)  # killed after the commit, before the bytes
        forget_file(by=None, now=timezone.now(), stored=stored)
    assert (StoredFile.objects.count(), len(lying())) == (0, 1)
    make_old(shelf_folder)
    assert sweep_files(now=timezone.now()).bytes_removed == 1
    second = stored_file()
    forget_file(by=None, now=timezone.now(), stored=second)
    assert lying() == []


def test_the_sweep_lets_go_of_what_is_past_its_time_and_of_nothing_else(shelf_folder):
    now = timezone.now()
    held = stored_file()
    keep_file_until(by=None, now=now, stored=held, until=now - DAY)
    lost = stored_file(uploaded_at=now - 2 * DAY)
    old = stored_file(state="refused", uploaded_at=now - DAY / 2, checked_at=now - 31 * DAY)
    fresh = stored_file(uploaded_at=now - DAY / 2, expires_at=now + DAY)
    (shelf_folder / "incoming").mkdir()
    (shelf_folder / "incoming" / "killed.part").write_bytes(b"half")
    (shelf_folder / "public").mkdir()
    (shelf_folder / "public" / "poster.pdf").write_bytes(PDF)
    make_old(shelf_folder)
    swept = sweep_files(now=now)
    assert (swept.rows, swept.emptied, swept.bytes_removed) == (2, 1, 4)
    assert set(StoredFile.objects.values_list("pk", flat=True)) == {old.pk, fresh.pk}
    assert lying() == [fresh.stored_as]
    assert (shelf_folder / "public" / "poster.pdf").exists()
    assert not StoredFile.objects.filter(pk__in=[held.pk, lost.pk]).exists()
    again = sweep_files(now=now)
    assert (again.rows, again.emptied, again.bytes_removed) == (0, 0, 0)


def test_the_sweep_goes_on_killed_after_the_rows(monkeypatch, shelf_folder):
    now = timezone.now()
    stored_file(uploaded_at=now - 2 * DAY)
    make_old(shelf_folder)

    def killed(name):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(shelf, "remove", killed)
        with pytest.raises(KeyboardInterrupt):
            sweep_files(now=now)
    assert (StoredFile.objects.count(), len(lying())) == (0, 1)
    tidy()
    assert lying() == []


def test_many_orphans_go_in_batches(monkeypatch, shelf_folder):
    monkeypatch.setattr("impact.files.actions.sweep.BATCH", 2)
    for number in range(5):
        shelf.put(io.BytesIO(PDF), random=bytes([number]) * 16)
    make_old(shelf_folder)
    assert sweep_files(now=timezone.now()).bytes_removed == 5


# --- what always holds


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"kind": "exe"}, "file_kind_is_known"),
        ({"state": "odd"}, "file_state_is_known"),
        ({"state": "refused", "reason": ""}, "file_refused_says_why_and_no_other"),
        ({"state": "waiting", "reason": "virus"}, "file_refused_says_why_and_no_other"),
        ({"state": "refused", "reason": "odd"}, "file_reason_is_known"),
        ({"state": "clean", "kept_sha256": ""}, "file_clean_was_checked"),
        ({"state": "clean", "emptied_at": timezone.now()}, "file_clean_has_its_bytes"),
        ({"kept_sha256": "x"}, "file_has_its_check_sum"),
        ({"name": ""}, "file_has_a_name"),
    ],
)
def test_the_database_says_no(fields, name):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        stored_file(**fields)


@pytest.mark.parametrize("fields", [{"size": 0}, {"stored_as": "../x"}, {"sha256": "0"}])
def test_the_database_says_no_to_an_odd_row(fields):
    row = {"size": 1, "stored_as": f"private/00/{'0' * 32}", "sha256": "0" * 64, **fields}
    with pytest.raises(IntegrityError), transaction.atomic():
        StoredFile.objects.create(original_name="a", kind="pdf", origin="x", uploaded_at=timezone.now(), **row)


@pytest.mark.parametrize("field", ["original_name", "kind", "size", "sha256", "origin", "uploaded_at", "public_id"])
def test_how_it_came_never_changes(field):
    stored = stored_file()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE files_storedfile SET {field} = {field}")  # without the privilege
    other = StoredFile.objects.get(pk=stored.pk)
    assert getattr(other, field) == getattr(stored, field)


def test_a_refused_file_does_not_become_clean_by_itself():
    stored = stored_file(state="refused")
    with pytest.raises(InternalError), transaction.atomic():
        StoredFile.objects.filter(pk=stored.pk).update(
            state="clean", reason="", kept_sha256="0" * 64, checked_at=timezone.now()
        )


def test_history_says_what_moved_and_no_name():
    stored = receive()
    scan(stored)
    events = apps.get_model("files", "StoredFileEvent").objects.filter(pgh_obj=stored).order_by("pgh_id")
    assert [event.state for event in events] == ["waiting", "clean"]
    assert not hasattr(events[0], "original_name")
