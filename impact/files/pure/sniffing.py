"""What a file is, decided by its content; and whether it is fit to be kept."""

import unicodedata
from typing import BinaryIO

import puremagic

from impact.files.pure.kinds import KINDS, MOST_BYTES, PACKAGES, PICTURES, Kind
from impact.files.pure.names import ending_of
from impact.files.pure.packages import kind_of_package
from impact.files.pure.pictures import check_size
from impact.files.pure.polyglots import check_alone, head_and_tail, looks_like_a_page
from impact.files.pure.recordings import is_mp3, kind_of_boxes
from impact.files.pure.unfit import Unfit, Why

_STARTS = (
    (b"%PDF-1", Kind.PDF),
    (b"%PDF-2", Kind.PDF),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
)
# What our second reader may call each kind; it knows hundreds of kinds that ours does not.
_ALSO = {
    Kind.PDF: {".pdf", ".ai", ".fdf"},
    Kind.JPEG: {".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".jfi"},
    Kind.PNG: {".png", ".apng"},
}


def look(stream: BinaryIO, *, size: int, name: str) -> Kind:
    """The kind of a file that is fit to be set aside for checking; reads its ends, not the whole. Raises Unfit."""
    if size == 0:
        raise Unfit(Why.EMPTY)
    if size > MOST_BYTES:
        raise Unfit(Why.TOO_BIG)
    kind = kind_of(stream, size)
    if size > KINDS[kind].most_bytes:
        raise Unfit(Why.TOO_BIG)
    ending = ending_of(name)
    if ending and ending not in KINDS[kind].endings:
        raise Unfit(Why.OTHER_NAME)
    check_alone(stream, size, kind)
    if kind in PICTURES:
        check_size(stream, kind)
    return kind


def kind_of(stream: BinaryIO, size: int) -> Kind:
    """What the content is. Raises Unfit when it is nothing we take."""
    head, _tail = head_and_tail(stream, size)
    if head.startswith(b"PK\x03\x04"):
        return kind_of_package(stream, size)
    for start, kind in _STARTS:
        if head.startswith(start):
            return _agreed(kind, head)
    if head[4:8] == b"ftyp":
        return kind_of_boxes(stream, size)
    if is_mp3(stream, size):
        return Kind.MP3
    if _is_text(stream, size):
        return Kind.TEXT
    raise Unfit(Why.UNKNOWN_KIND)


def _agreed(kind: Kind, head: bytes) -> Kind:
    """The second reader must see the same kind too."""
    try:
        seen = {match.extension for match in puremagic.magic_string(head)}
    except puremagic.PureError as fault:
        raise Unfit(Why.UNKNOWN_KIND) from fault
    if not seen & _ALSO[kind]:
        raise Unfit(Why.UNKNOWN_KIND)
    return kind


def _is_text(stream: BinaryIO, size: int) -> bool:
    """Plain words: UTF-8, UTF-16 with its mark, or what old Windows programs write; no web page, no script."""
    stream.seek(0)
    raw = stream.read(min(size, KINDS[Kind.TEXT].most_bytes))
    if looks_like_a_page(raw):
        return False
    if size > len(raw):
        if _only_letters(raw[:1000].decode("utf-8", errors="ignore")):
            raise Unfit(Why.TOO_BIG)
        return False
    coding = "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        text = raw.decode(coding)
    except UnicodeDecodeError:
        if coding == "utf-16":
            return False
        text = raw.decode("cp1252", errors="replace")
        if "\ufffd" in text:
            return False
    if coding == "utf-16" and looks_like_a_page(text.encode()):
        return False
    return _only_letters(text)


def _only_letters(text: str) -> bool:
    return all(unicodedata.category(letter) != "Cc" or letter in "\r\n\t\f" for letter in set(text))


def is_package(kind: str) -> bool:
    """Whether a kind is unpacked once more in the background."""
    return kind in PACKAGES


def is_picture(kind: str) -> bool:
    """Whether a kind is drawn anew in the background."""
    return kind in PICTURES
