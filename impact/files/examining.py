"""The whole look at a file, in the background: our own checks always, ClamAV where there is one."""

import io
from dataclasses import dataclass
from typing import BinaryIO

from impact.files import scanners, shelf
from impact.files.enums import Reason
from impact.files.models import StoredFile
from impact.files.pure.kinds import Kind
from impact.files.pure.packages import check_unpacked
from impact.files.pure.pictures import cleaned
from impact.files.pure.sniffing import is_package, is_picture, look
from impact.files.pure.unfit import Unfit

OURS = "our own checks"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the look found. `redrawn` are the bytes to keep instead, when a picture was drawn anew."""

    reason: str = ""
    scanned_with: str = OURS
    kept_sha256: str = ""
    kept_size: int = 0
    redrawn: bytes | None = None


def examine(stored: StoredFile) -> Outcome:
    """Read the bytes and say whether they are fit. Raises ScannerAway: then nothing is known yet."""
    try:
        with shelf.take(stored.stored_as) as stream:
            return _examine(stored, stream)
    except FileNotFoundError:
        return Outcome(Reason.GONE)


def _examine(stored: StoredFile, stream: BinaryIO) -> Outcome:
    found, length = shelf.sum_of(stream)
    drawn_before = bool(stored.kept_sha256)
    if found != (stored.kept_sha256 or stored.sha256):
        return Outcome(Reason.CHANGED)
    scanned_with = OURS
    if scanners.has_scanner():
        scanned_with = f"{OURS}, {scanners.NAME}"
        if scanners.finds_something(stream):
            return Outcome(Reason.VIRUS, scanned_with)
    try:
        kind = look(stream, size=length, name="")
        if kind != stored.kind:
            return Outcome(Reason.CHANGED, scanned_with)
        if is_package(kind):
            check_unpacked(stream)
        if is_picture(kind) and not drawn_before:
            return _redrawn(stream, kind, scanned_with)
    except Unfit as unfit:
        return Outcome(Reason(unfit.why.value), scanned_with)
    return Outcome("", scanned_with, found, length)


def _redrawn(stream: BinaryIO, kind: Kind, scanned_with: str) -> Outcome:
    drawn = cleaned(stream, kind)
    found, length = shelf.sum_of(io.BytesIO(drawn))
    return Outcome("", scanned_with, found, length, drawn)
