"""Sound and film: enough of their shape to know them, and to see that nothing is cut off or hung on."""

import re
import struct
from typing import BinaryIO

from impact.files.pure.kinds import Kind
from impact.files.pure.unfit import Unfit, Why

_SOUND = (b"M4A ", b"M4B ")
_FILM = re.compile(rb"^(isom|iso\d|mp4\d|avc1|M4V |MSNV|dash|3gp\d|mmp4|f4v )$")
_BOX = struct.Struct(">L4s")
_BOX_NAME = re.compile(rb"^[ -~\xa9]{4}$")
_MOST_BOXES = 20_000
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_SPEEDS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_SPEEDS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_FRAMES_SEEN = 3


def kind_of_boxes(stream: BinaryIO, size: int) -> Kind:
    """M4A or MP4, read box by box to the very end. Raises Unfit."""
    stream.seek(0)
    brand = stream.read(12)[8:12]
    if brand not in _SOUND and not _FILM.match(brand):
        raise Unfit(Why.UNKNOWN_KIND)
    at, names = 0, set()
    for _count in range(_MOST_BOXES):
        if at == size:
            break
        length, name = _box(stream, at, size)
        names.add(name)
        at += length
    if at != size or b"moov" not in names:
        raise Unfit(Why.BROKEN)
    return Kind.M4A if brand in _SOUND else Kind.MP4


def _box(stream: BinaryIO, at: int, size: int) -> tuple[int, bytes]:
    stream.seek(at)
    head = stream.read(16)
    if len(head) < _BOX.size:
        raise Unfit(Why.BROKEN)
    length, name = _BOX.unpack(head[:8])
    if length == 0:
        length = size - at
    elif length == 1 and len(head) == 16:  # noqa: PLR2004
        length = int.from_bytes(head[8:], "big")
    if not _BOX_NAME.match(name):
        raise Unfit(Why.MIXED)
    if length < _BOX.size or at + length > size:
        raise Unfit(Why.BROKEN)
    return length, name


def is_mp3(stream: BinaryIO, size: int) -> bool:
    """Several frames of sound follow one another, after the notes (ID3) that may stand in front."""
    stream.seek(0)
    head = stream.read(10)
    at = 0
    if head[:3] == b"ID3" and len(head) == 10:  # noqa: PLR2004
        at = 10 + sum((byte & 0x7F) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
    for _frame in range(_FRAMES_SEEN):
        stream.seek(at)
        length = _frame_length(stream.read(4))
        if not length:
            return False
        at += length
    return at <= size


def _frame_length(head: bytes) -> int:
    """How long one frame of sound is; 0 when these four bytes begin none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:  # noqa: PLR2004
        return 0
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    speed, rate = head[2] >> 4, head[2] >> 2 & 3
    if version not in _RATES or layer != 1 or speed in {0, 15} or rate == 3:  # noqa: PLR2004
        return 0
    first = version == 3  # noqa: PLR2004
    bits = (_SPEEDS_1 if first else _SPEEDS_2)[speed] * 1000
    return (144 if first else 72) * bits // _RATES[version][rate] + (head[2] >> 1 & 1)
