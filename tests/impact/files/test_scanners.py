"""ClamAV's own words, over a socket of either kind; anything else means: nobody knows yet."""

import io

import pytest

from impact.files.scanners import ScannerAway, finds_something, has_scanner
from tests.factories.files import PDF
from tests.impact.files.clamd import FakeClamd


def test_without_a_socket_there_is_none(settings):
    settings.CLAMD_SOCKET = ""
    assert not has_scanner()


@pytest.mark.parametrize(
    ("answer", "found"), [(b"stream: OK\0", False), (b"stream: Eicar-Test-Signature FOUND\0", True)]
)
def test_by_path_and_by_port(settings, tmp_path, answer, found):
    settings.CLAMD_SOCKET = str(tmp_path / "clamd")
    large = PDF + b"x" * 600_000
    with FakeClamd(settings.CLAMD_SOCKET, answer) as clamd:
        assert has_scanner()
        assert finds_something(io.BytesIO(large)) is found
        assert clamd.seen == [large]
    with FakeClamd(("127.0.0.1", 0), answer) as clamd:
        settings.CLAMD_SOCKET = f"127.0.0.1:{clamd.server.getsockname()[1]}"
        assert finds_something(io.BytesIO(PDF)) is found


@pytest.mark.parametrize("answer", [None, b"INSTREAM size limit exceeded. ERROR\0", b"\xff\xfe\0", b"x" * 9000])
def test_what_is_no_answer_is_none(settings, tmp_path, answer):
    settings.CLAMD_SOCKET = str(tmp_path / "clamd")
    with FakeClamd(settings.CLAMD_SOCKET, answer), pytest.raises(ScannerAway):
        finds_something(io.BytesIO(PDF))


@pytest.mark.parametrize("where", ["/nowhere/clamd", "127.0.0.1:1"])
def test_nobody_there(settings, where):
    settings.CLAMD_SOCKET = where
    with pytest.raises(ScannerAway):
        finds_something(io.BytesIO(PDF))
