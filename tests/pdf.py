"""Reads the words of a PDF of ours: enough of the format for what typst writes, nothing more."""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_FONT = re.compile(rb"/(f\d+) [\d.]+ Tf")
_ESCAPES = {b"n": 10, b"r": 13, b"t": 9, b"b": 8, b"f": 12, b"(": 40, b")": 41, b"\\": 92}


def words_of(pdf: bytes) -> str:
    """Every run of text in reading order, without spaces that only the layout made."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    kids = re.findall(rb"(\d+) 0 R", re.search(rb"/Type/Pages/Count \d+/Kids\[(.*?)\]", pdf)[1])
    return "".join(_page(objects, int(kid)) for kid in kids)


def _page(objects: dict[int, bytes], number: int) -> str:
    page = objects[number]
    resources = re.search(rb"/Resources (\d+) 0 R", page)
    fonts_in = objects[int(resources[1])] if resources else page
    fonts = {name: _letters(objects, int(at)) for name, at in re.findall(rb"/(f\d+) (\d+) 0 R", fonts_in)}
    content = _stream(objects[int(re.search(rb"/Contents (\d+) 0 R", page)[1])])
    said: list[str] = []
    font: dict[bytes, str] = {}
    at = 0
    while at < len(content):
        if content[at : at + 1] == b"(":
            end = _end_of(content, at)
            codes = _unescaped(content[at + 1 : end])
            said += [font.get(codes[pair : pair + 2], "") for pair in range(0, len(codes), 2)]
            at = end
        elif chosen := _FONT.match(content, at):
            font = fonts[chosen[1]]
        at += 1
    return "".join(said)


def _end_of(content: bytes, at: int) -> int:
    """Where a string ends: brackets inside it stand in pairs, or behind a backslash."""
    depth = 0
    while True:
        letter = content[at : at + 1]
        depth += (letter == b"(") - (letter == b")")
        if depth == 0:
            return at
        at += 2 if letter == b"\\" else 1


def _stream(body: bytes) -> bytes:
    raw = _STREAM.search(body)[1]
    return zlib.decompress(raw) if b"/Filter" in body else raw


def _letters(objects: dict[int, bytes], font: int) -> dict[bytes, str]:
    table = _stream(objects[int(re.search(rb"/ToUnicode (\d+) 0 R", objects[font])[1])])
    pairs = re.findall(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>", table)
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def _unescaped(raw: bytes) -> bytes:
    def one(match: re.Match[bytes]) -> bytes:
        what = match[1]
        return bytes([int(what, 8)]) if what.isdigit() else bytes([_ESCAPES[what]])

    return re.sub(rb"\\([0-7]{1,3}|.)", one, raw, flags=re.DOTALL)
