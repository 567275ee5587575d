"""A file is one thing only: nothing of another kind in front of it, behind it or inside its first bytes."""

import re
from typing import BinaryIO

from impact.files.pure.kinds import PACKAGES, Kind
from impact.files.pure.unfit import Unfit, Why

HEAD = 4096
TAIL = 66_000  # where the end of a ZIP can lie: 22 bytes and a comment of 65,535
_START = 1024
_PAGE = re.compile(rb"(?i)<\s*(?:!doctype\s+html|html|head|body|script|iframe|svg|object|embed|img|meta)[\s>/]|<\?php")
_ARCHIVES = (b"PK\x05\x06", b"PK\x06\x06", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c")
_JPEG_AS_SCRIPT = slice(4, 6)  # the length of the first part read as "/*"


def head_and_tail(stream: BinaryIO, size: int) -> tuple[bytes, bytes]:
    """The first and the last bytes."""
    stream.seek(0)
    head = stream.read(HEAD)
    stream.seek(max(0, size - TAIL))
    return head, stream.read(TAIL)


def check_alone(stream: BinaryIO, size: int, kind: Kind) -> None:
    """Raises Unfit when the bytes could be read as something else too."""
    head, tail = head_and_tail(stream, size)
    if kind != Kind.PDF and b"%PDF-" in head[:_START]:
        raise Unfit(Why.MIXED)
    if kind not in PACKAGES and any(mark in tail or mark in head for mark in _ARCHIVES):
        raise Unfit(Why.MIXED)
    if kind != Kind.TEXT and (_PAGE.search(head[:_START]) or _PAGE.search(tail[-HEAD:])):
        raise Unfit(Why.MIXED)
    if kind == Kind.JPEG and head[_JPEG_AS_SCRIPT] == b"/*":
        raise Unfit(Why.MIXED)
    if kind == Kind.PDF:
        _ends_as_pdf(tail)


def looks_like_a_page(text: bytes) -> bool:
    """Whether a plain text is a web page or a script after all."""
    start = text[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    return bool(_PAGE.search(start)) or start.startswith((b"<?", b"#!", b"%!PS", b"{\\rtf", b"MZ"))


def _ends_as_pdf(tail: bytes) -> None:
    end = tail.rfind(b"%%EOF")
    if end < 0:
        raise Unfit(Why.BROKEN)
    if tail[end + 5 :].strip(b"\r\n\t \x00"):
        raise Unfit(Why.MIXED)
