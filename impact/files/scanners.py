"""ClamAV over its socket, when there is one: `CLAMD_SOCKET` is a path, or "host:port"."""

import socket
import struct
from typing import BinaryIO

from django.conf import settings

from impact.files.shelf import PIECE

NAME = "ClamAV"
WAIT_SECONDS = 30
_LONGEST_ANSWER = 4096


class ScannerAway(Exception):
    """It is set but does not answer, or not in words we know: the file stays set aside."""


def has_scanner() -> bool:
    """Whether files are shown to ClamAV at all."""
    return bool(settings.CLAMD_SOCKET)


def finds_something(stream: BinaryIO) -> bool:
    """Send the bytes (INSTREAM); whether ClamAV found anything. Raises ScannerAway."""
    try:
        with _connected() as line:
            line.sendall(b"zINSTREAM\0")
            stream.seek(0)
            while piece := stream.read(PIECE):
                line.sendall(struct.pack("!L", len(piece)) + piece)
            line.sendall(struct.pack("!L", 0))
            answer = _answer(line)
    except OSError as fault:
        raise ScannerAway(type(fault).__name__) from fault
    if answer.endswith(" FOUND"):
        return True
    if answer.endswith(": OK"):
        return False
    raise ScannerAway(answer[:200])


def _connected() -> socket.socket:
    where = settings.CLAMD_SOCKET
    if where.startswith("/"):
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.settimeout(WAIT_SECONDS)
        try:
            line.connect(where)
        except OSError:
            line.close()
            raise
        return line
    host, _colon, port = where.rpartition(":")
    return socket.create_connection((host, int(port)), timeout=WAIT_SECONDS)


def _answer(line: socket.socket) -> str:
    said = b""
    while not said.endswith(b"\0") and len(said) < _LONGEST_ANSWER:
        piece = line.recv(1024)
        if not piece:
            break
        said += piece
    return said.rstrip(b"\0").decode("utf-8", errors="replace")
