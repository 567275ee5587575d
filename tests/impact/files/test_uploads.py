"""How bytes come in: nothing where nothing is taken, never too much, never half, never into memory."""

import io

import pytest
from django.core.exceptions import RequestDataTooBig
from django.test import RequestFactory
from django.urls import ResolverMatch

from impact.files import uploads
from impact.files.pure.kinds import MOST_BYTES
from impact.files.uploads import READ_OUT_UP_TO, takes_files, trouble_with
from tests.factories.files import PDF, upload

BOUNDARY = "lineline"
FORM = f"multipart/form-data; boundary={BOUNDARY}"


@takes_files
def open_view(request): ...


def shut_view(request): ...


class Endless:
    """A body that never ends by itself; `read` counts what was asked for."""

    def __init__(self, head):
        self.head, self.given = io.BytesIO(head), 0

    def read(self, size=-1):
        piece = self.head.read(size) or b"x" * size
        self.given += len(piece)
        return piece

    readline = read


def part(content=PDF, name="plan.pdf", field="upload"):
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n\r\n'
    return head.encode() + content + b"\r\n"


def word(field, value):
    return f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()


END = f"--{BOUNDARY}--\r\n".encode()


def request_of(body, *, length=None, view=open_view):
    stream = io.BytesIO(body) if isinstance(body, bytes) else body
    request = RequestFactory().generic("POST", "/", b"x", content_type=FORM)
    request.META["CONTENT_LENGTH"] = str(len(body) if length is None else length)
    request.environ["wsgi.input"] = stream
    request = type(request)(request.environ)
    if view:
        request.resolver_match = ResolverMatch(view, (), {})
    return request


@pytest.fixture(autouse=True)
def _here(shelf_folder):
    pass


def left_over(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_one_file_comes_in_whole_and_not_into_memory(shelf_folder):
    request = request_of(word("note", "Tŷ") + part() + END)
    assert request.POST["note"] == "Tŷ"
    file = request.FILES["upload"]
    assert (file.name, file.size, file.read(), str(trouble_with(request))) == ("plan.pdf", len(PDF), PDF, "")
    [lying] = left_over(shelf_folder)
    assert lying.parent.name == "incoming"
    assert lying.stat().st_mode & 0o777 == 0o600
    file.close()
    assert left_over(shelf_folder) == []


@pytest.mark.parametrize("view", [shut_view, None])
def test_forms_that_take_no_file_throw_it_away_unread(shelf_folder, view):
    request = request_of(part(b"x" * 300_000) + word("note", "kept") + END, view=view)
    assert request.POST["note"] == "kept"
    assert not request.FILES
    assert not (shelf_folder / "incoming").exists()


def test_only_the_first_file_of_a_form_is_taken():
    request = request_of(part() + part(name="second.pdf", field="more") + END)
    assert list(request.FILES) == ["upload"]


def test_two_gigabytes_are_refused_before_a_byte_is_read(shelf_folder):
    body = Endless(part())
    with pytest.raises(RequestDataTooBig):
        _ = request_of(body, length=2_000_000_000).POST
    assert body.given == 0
    assert left_over(shelf_folder) == []


def test_too_large_by_what_it_says_is_read_past_and_not_kept(monkeypatch, shelf_folder):
    monkeypatch.setattr(uploads, "MOST_BYTES", 1000)
    monkeypatch.setattr(uploads, "ROUND_IT", 100)
    request = request_of(part(b"x" * 3000) + word("note", "kept") + END)
    assert request.POST["note"] == "kept"
    assert not request.FILES
    assert "too large" in str(trouble_with(request))
    assert not (shelf_folder / "incoming").exists()


def test_too_large_while_it_comes_is_let_go(monkeypatch, shelf_folder):
    monkeypatch.setattr(uploads, "MOST_BYTES", 100_000)
    request = request_of(part(b"x" * 500_000) + word("note", "kept") + END)
    assert request.POST["note"] == "kept"
    assert "too large" in str(trouble_with(request))
    assert left_over(shelf_folder) == []


def test_the_limits_stand_as_the_page_says():
    assert MOST_BYTES == 50_000_000
    assert READ_OUT_UP_TO == 200_000_000


@pytest.mark.parametrize("kept", [len(part()) - 20, 130, len(part())])
def test_a_form_cut_off_in_the_middle_gives_no_file(shelf_folder, kept):
    whole = part() + END
    request = request_of(io.BytesIO(whole[:kept]), length=len(whole))
    assert not request.FILES
    assert "Only a part" in str(trouble_with(request))
    assert left_over(shelf_folder) == []


@pytest.mark.parametrize("step", ["incoming", "write"])
def test_a_full_disk_is_said(monkeypatch, shelf_folder, step):
    class Full(io.BytesIO):
        def write(self, content):
            raise OSError(28, "No space left on device")

    def full():
        if step == "incoming":
            raise OSError(28, "No space left on device")
        return Full()

    monkeypatch.setattr(uploads.shelf, "incoming", full)
    request = request_of(part() + word("note", "kept") + END)
    assert request.POST["note"] == "kept"
    assert "our fault" in str(trouble_with(request))
    assert not request.FILES


def test_a_name_full_of_tricks_comes_without_folders():
    request = request_of(part(name="../../<b>x</b>.pdf") + END)
    assert "/" not in request.FILES["upload"].name
    assert upload().name == "plan.pdf"
