"""Word and OpenDocument files are ZIP packages: looked at by their table of contents, without unpacking."""

import re
import struct
import zipfile
import zlib
from typing import BinaryIO

from impact.files.pure.kinds import MEGABYTE, Kind
from impact.files.pure.unfit import Unfit, Why

MOST_ENTRIES = 2_000
MOST_UNPACKED = 100 * MEGABYTE
MOST_RATIO = 200  # a text of one repeated word reaches about 1,000; documents of people about 20
RATIO_FROM = MEGABYTE
_MOST_TABLE = MEGABYTE
_MOST_READ = MEGABYTE
_END = struct.Struct("<4s4H2LH")
_LOCAL = struct.Struct("<4s5H3L2H")
_BOOKED_LATER = 0x08
_ENCRYPTED = 0x01
_DESCRIPTOR = 24
_ZIP64 = 0xFFFF
# What zipfile and zlib raise over broken or unknown packages; NotImplementedError is an unknown way of compressing.
_BAD_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError)
_NESTED = re.compile(
    r"(?i)\.(zip|jar|war|apk|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|ods|odp|7z|rar|gz|tgz|bz2|xz|tar|cab|iso|"
    r"exe|dll|scr|com|msi|bat|cmd|ps1|vbs|js|jse|wsf|hta|lnk|html?|svg|pdf)$"
)
_NESTED_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ", b"%PDF")
_MACROS = re.compile(r"(?i)(^|/)(vba[^/]*\.(bin|xml)|oleobject[^/]*|activex[^/]*(/.*)?)$|^(basic|scripts|object[^/]*)/")
_WORD_MAIN = b"wordprocessingml.document.main+xml"
_ODT = b"application/vnd.oasis.opendocument.text"
_ELSEWHERE = re.compile(
    rb"(?is)attachedTemplate\"[^>]*TargetMode=\"External|TargetMode=\"External\"[^>]*attachedTemplate\""
)


def kind_of_package(stream: BinaryIO, size: int) -> Kind:
    """Which of our kinds a ZIP is. Raises Unfit for a bomb, a nested archive, macros, or something hidden in it."""
    table_at = _table(stream, size)
    try:
        with zipfile.ZipFile(stream) as package:
            entries = package.infolist()
            _weigh(entries)
            _check_names(entries)
            _check_places(stream, entries, table_at)
            kind = _kind(package, {entry.filename: entry for entry in entries})
            _check_starts(package, entries)
    except _BAD_ZIP as fault:
        raise Unfit(Why.BROKEN) from fault
    return kind


def check_unpacked(stream: BinaryIO) -> None:
    """Unpack piece by piece, keeping nothing, so that a table of contents that lies is found. Raises Unfit."""
    stream.seek(0)
    seen = 0
    try:
        with zipfile.ZipFile(stream) as package:
            for entry in package.infolist():
                with package.open(entry) as unpacked:
                    while piece := unpacked.read(65_536):
                        seen += len(piece)
                        if seen > MOST_UNPACKED:
                            raise Unfit(Why.BOMB)
    except _BAD_ZIP as fault:
        raise Unfit(Why.BROKEN) from fault


def _table(stream: BinaryIO, size: int) -> int:
    """Where the table of contents begins; it lies right before the end and nothing comes after it."""
    stream.seek(max(0, size - _END.size))
    last = stream.read(_END.size)
    if len(last) < _END.size or not last.startswith(b"PK\x05\x06"):
        raise Unfit(Why.MIXED if _has_an_end(stream, size) else Why.BROKEN)
    _sign, disk, first_disk, here, entries, length, table_at, _comment = _END.unpack(last)
    if disk or first_disk or here != entries or table_at + length != size - _END.size:
        raise Unfit(Why.MIXED)
    if entries == _ZIP64 or entries > MOST_ENTRIES or length > _MOST_TABLE:
        raise Unfit(Why.BOMB)
    return int(table_at)


def _has_an_end(stream: BinaryIO, size: int) -> bool:
    stream.seek(max(0, size - 66_000))
    return b"PK\x05\x06" in stream.read(66_000)


def _weigh(entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > MOST_UNPACKED or (unpacked > RATIO_FROM and unpacked > MOST_RATIO * max(packed, 1)):
        raise Unfit(Why.BOMB)


def _check_names(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names):
        raise Unfit(Why.MIXED)
    for entry in entries:
        name = entry.filename
        if name.startswith("/") or "\\" in name or ".." in name.split("/"):
            raise Unfit(Why.MIXED)
        if _MACROS.search(name) and not entry.is_dir():
            raise Unfit(Why.MACROS)
        if _NESTED.search(name):
            raise Unfit(Why.NESTED)
        if entry.flag_bits & _ENCRYPTED:
            raise Unfit(Why.LOCKED)
        if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise Unfit(Why.BROKEN)


def _check_places(stream: BinaryIO, entries: list[zipfile.ZipInfo], table_at: int) -> None:
    """Entries follow one another from the first byte to the table: none overlap, nothing lies between them."""
    expected, slack = 0, 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if not expected <= entry.header_offset <= expected + slack:
            raise Unfit(Why.BOMB if entry.header_offset < expected else Why.MIXED)
        stream.seek(entry.header_offset)
        raw = stream.read(_LOCAL.size)
        if len(raw) < _LOCAL.size:
            raise Unfit(Why.BROKEN)
        sign, _version, flags, method, _time, _date, _crc, packed, unpacked, name, extra = _LOCAL.unpack(raw)
        later = flags & _BOOKED_LATER
        if sign != b"PK\x03\x04" or method != entry.compress_type:
            raise Unfit(Why.MIXED)
        if not later and (packed, unpacked) != (entry.compress_size, entry.file_size):
            raise Unfit(Why.BOMB)
        expected = entry.header_offset + _LOCAL.size + name + extra + entry.compress_size
        slack = _DESCRIPTOR if later else 0
    if not expected <= table_at <= expected + slack:
        raise Unfit(Why.MIXED)


def _kind(package: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> Kind:
    if "word/document.xml" in entries and "[Content_Types].xml" in entries:
        types = _read(package, entries["[Content_Types].xml"])
        if b"macroEnabled" in types:
            raise Unfit(Why.MACROS)
        links = entries.get("word/_rels/settings.xml.rels")
        if links and _ELSEWHERE.search(_read(package, links)):
            raise Unfit(Why.MACROS)
        if _WORD_MAIN in types:
            return Kind.DOCX
    first = min(entries.values(), key=lambda one: one.header_offset, default=None)
    if first and first.filename == "mimetype" and _read(package, first) == _ODT:
        listed = entries.get("META-INF/manifest.xml")
        if listed and b"encryption-data" in _read(package, listed):
            raise Unfit(Why.LOCKED)
        return Kind.ODT
    raise Unfit(Why.UNKNOWN_KIND)


def _read(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with package.open(entry) as unpacked:
        return unpacked.read(_MOST_READ)


def _check_starts(package: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> None:
    for entry in entries:
        with package.open(entry) as unpacked:
            if unpacked.read(8).startswith(_NESTED_STARTS):
                raise Unfit(Why.NESTED)
