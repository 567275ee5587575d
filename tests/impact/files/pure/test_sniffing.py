"""What is taken and what is not: every kind by its content, and every trick by its name."""

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.files.enums import FileKind, Reason
from impact.files.pure.kinds import KINDS, MOST_BYTES, Kind
from impact.files.pure.sniffing import look
from impact.files.pure.unfit import Unfit, Why
from tests.factories.files import EVERY_KIND, PDF, TEXT, TYPES, box, docx, film, odt, package, picture, png_head, sound


def why(content, name=""):
    """The kind, or why it is not taken."""
    try:
        return look(io.BytesIO(content), size=len(content), name=name).value
    except Unfit as unfit:
        return unfit.why.value


def jar():
    return package([("META-INF/MANIFEST.MF", b"Main-Class: A")])


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_each_kind_is_known_by_its_content(kind):
    content = EVERY_KIND[kind]
    assert why(content) == kind
    for ending in KINDS[Kind(kind)].endings:
        assert why(content, f"Plan{ending.upper()}") == kind
    other = "x.png" if kind != "png" else "x.pdf"
    assert why(content, other) == "other_name"


def test_the_words_of_the_database_are_the_same():
    assert set(FileKind.values) == {kind.value for kind in Kind}
    assert {one.value for one in Why} <= set(Reason.values)


OTHERS = {
    "nothing": (b"", "empty"),
    "a page": (b"<!DOCTYPE html><html><body>x", "unknown_kind"),
    "a page with a mark in front": (b"\xef\xbb\xbf \n<script>alert(1)</script>", "unknown_kind"),
    "a page in UTF-16": ("\ufeff<html><script>".encode("utf-16-le"), "unknown_kind"),
    "a drawing that runs": (b'<?xml version="1.0"?><svg onload="x()">', "unknown_kind"),
    "a script": (b"#!/bin/sh\nrm -rf /\n", "unknown_kind"),
    "a program": (b"MZ\x90\0" + b"\0" * 100, "unknown_kind"),
    "a program of letters": (b"MZ" + b"a" * 100, "unknown_kind"),
    "rich text": (b"{\\rtf1 hello}", "unknown_kind"),
    "GIF": (b"GIF89a" + b"\0" * 50, "unknown_kind"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unknown_kind"),
    "noise": (bytes(range(256)) * 4, "unknown_kind"),
    "half a letter of UTF-16": (b"\xff\xfea", "unknown_kind"),
    "undefined in old Windows": (b"abc\x81\x8d", "unknown_kind"),
    "old Windows text": ("“Plan” – na\xefve".encode("cp1252"), "txt"),
    "UTF-16 text": ("Tŷ".encode("utf-16"), "txt"),
    "a long text": (b"word " * 300_000, "too_big"),
    "long noise": (b"\x01\x02" * 700_000, "unknown_kind"),
    "a large PDF": (PDF[:9] + b"\n" * 10_000_000 + PDF[9:], "too_big"),
    "a PDF cut off": (PDF[:60], "broken"),
    "a PDF of another version": (PDF.replace(b"1.4", b"9.4"), "mixed"),
    "a PDF with something in front": (b"x" + PDF, "mixed"),
    "a ZIP": (package([("a.txt", b"x")]), "unknown_kind"),
    "a JAR": (jar(), "unknown_kind"),
    "a picture cut at once": (picture()[:20], "broken"),
    "a picture of 10,000 megapixels": (png_head(100_000, 100_000), "pixels"),
    "a picture of 41 megapixels": (png_head(41_000, 1_000), "pixels"),
    "a picture too long": (png_head(21_000, 10), "pixels"),
    "a film cut off": (film()[:-1], "broken"),
    "a film without its table": (box(b"ftyp", b"isom" * 3) + box(b"mdat", b"x"), "broken"),
    "a film of another brand": (film(b"qt  "), "unknown_kind"),
    "a film with something behind": (film() + b"<html>", "broken"),
    "a film with boxes of no name": (film() + box(b"\0\1\2\3", b"x"), "mixed"),
    "sound of one frame": (sound(frames=1), "unknown_kind"),
    "sound with a wrong rate": (sound().replace(b"\xff\xfb\x90", b"\xff\xfb\x9c"), "unknown_kind"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_not_taken_says_why(name):
    content, expected = OTHERS[name]
    assert why(content) == expected


def test_a_long_box_and_one_that_runs_to_the_end():
    long = struct.pack(">L4sQ", 1, b"mdat", 16 + 10) + b"x" * 10
    assert why(film() + long) == "mp4"
    assert why(film() + struct.pack(">L4s", 0, b"mdat") + b"x" * 30) == "mp4"


def test_more_than_anything_may_be():
    with pytest.raises(Unfit) as unfit:
        look(io.BytesIO(PDF), size=MOST_BYTES + 1, name="a.pdf")
    assert unfit.value.why == Why.TOO_BIG


POLYGLOTS = {
    "a PDF and a ZIP": PDF + jar(),
    "a PDF and a page behind": PDF + b"<html><script>x()</script>",
    "a PDF whose head is a page": PDF[:9] + b"<html><script>x()</script>" + PDF[9:],
    "a PDF and a program behind": PDF + b"MZ" + b"\1" * 50,
    "a JPEG and a JAR (GIFAR)": picture() + jar(),
    "a JPEG and a RAR": picture() + b"Rar!\x1a\x07\0" + b"x" * 50,
    "a JPEG that is a script": picture()[:4] + b"/*" + picture()[6:],
    "a JPEG with a page in its comment": picture(comment=b"<script>x()</script>"),
    "a JPEG with a PDF in its comment": picture(comment=PDF),
    "a PNG and PHP": picture("PNG") + b"<?php system($_GET[0]); ?>",
    "a PNG and a 7z": picture("PNG") + b"7z\xbc\xaf\x27\x1c" + b"x" * 50,
    "sound and a JAR": sound() + jar(),
    "sound with a page in its notes": sound(notes=b"<html><script>x()</script>"),
    "film and a JAR": film() + box(b"free", jar()),
    "Word and a page behind": docx() + b"<html>",
    "Word with a page in front of it": b"PK\x03\x04" + b"<html><script>" + docx(),
    "Word with a comment": package([("[Content_Types].xml", TYPES), ("word/document.xml", b"x")], comment=PDF),
    "OpenDocument with a PDF in its first bytes": odt().replace(b"content.xml", b"%PDF-1.4.pd"),
}


@pytest.mark.parametrize("name", POLYGLOTS)
def test_two_kinds_in_one_are_refused(name):
    assert why(POLYGLOTS[name]) in {"mixed", "nested"}


@given(st.binary(max_size=300), st.sampled_from(sorted(EVERY_KIND)), st.integers(0, 400))
def test_nothing_anybody_sends_breaks_the_look(noise, kind, at):
    content = EVERY_KIND[kind]
    for tried in (noise, content[:at] + noise, content[:at] + noise + content[at:]):
        assert why(tried) in {one.value for one in (*Kind, *Why)}


def rewritten(content, change):
    """A package with its table of contents altered by `change(bytearray)`."""
    raw = bytearray(content)
    change(raw, raw.find(b"PK\x01\x02"))
    return bytes(raw)


def says_small(raw, table):
    raw[table + 24 : table + 28] = struct.pack("<L", 5)


def points_twice(raw, table):
    second = raw.find(b"PK\x01\x02", table + 4)
    raw[second + 42 : second + 46] = struct.pack("<L", 0)


def is_locked(raw, table):
    raw[table + 8] |= 1


def is_packed_otherwise(raw, table):
    raw[table + 10] = 12


def has_other_name_inside(raw, table):
    raw[0:4] = b"PK\x03\x04"
    raw[8] = 0  # stored, says the local head


def many():
    return package([(f"{number}.xml", b"") for number in range(2_001)])


def hidden():
    content = docx()
    table = content.find(b"PK\x01\x02")
    end = content.find(b"PK\x05\x06")
    moved = content[end : end + 16] + struct.pack("<L", table + 7) + content[end + 20 :]
    return content[:table] + b"hidden!" + content[table:end] + moved


PACKAGES = {
    "a bomb by size": (docx(("word/media/a.xml", b"\0" * 101_000_000)), "bomb"),
    "a bomb by ratio": (docx(("word/media/a.xml", b"\0" * 3_000_000)), "bomb"),
    "a bomb of many entries": (many(), "bomb"),
    "a table that lies": (rewritten(docx(), says_small), "bomb"),
    "entries that overlap": (rewritten(docx(), points_twice), "bomb"),
    "a package in a package": (docx(("word/embeddings/a.xlsx", b"x")), "nested"),
    "a package under a false name": (docx(("word/media/a.png", jar())), "nested"),
    "a program": (docx(("word/media/a.exe", b"x")), "nested"),
    "macros": (docx(("word/vbaProject.bin", b"x")), "macros"),
    "an object": (docx(("word/embeddings/oleObject1.bin", b"x")), "macros"),
    "macros by type": (docx(types=TYPES.replace(b"document.main", b"document.macroEnabled.main")), "macros"),
    "macros of OpenDocument": (odt(("Basic/Standard/a.xml", b"x")), "macros"),
    "a template from elsewhere": (
        docx(
            ("word/_rels/settings.xml.rels", b'<R Type="x/attachedTemplate" Target="http://x" TargetMode="External"/>')
        ),
        "macros",
    ),
    "a template, not a document": (docx(types=TYPES.replace(b"document.main", b"template.main")), "unknown_kind"),
    "a way out": (docx(("../../x.xml", b"x")), "mixed"),
    "an absolute way": (docx(("/etc/x.xml", b"x")), "mixed"),
    "something hidden before the table": (hidden(), "mixed"),
    "a password": (rewritten(docx(), is_locked), "locked"),
    "an unknown way of packing": (rewritten(docx(), is_packed_otherwise), "broken"),
    "a head that says otherwise": (rewritten(docx(), has_other_name_inside), "mixed"),
    "cut off": (docx()[:-30], "broken"),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_packages_are_weighed_without_unpacking(name):
    content, expected = PACKAGES[name]
    assert why(content) == expected


def test_the_same_name_twice_is_refused():
    twice = docx(("word/a.xml", b"x"), ("word/b.xml", b"y")).replace(b"word/b.xml", b"word/a.xml")
    assert why(twice) == "mixed"


def test_an_encrypted_opendocument_is_locked():
    entries = [
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ]
    assert why(package(entries, stored=("mimetype",))) == "locked"


def test_a_package_written_as_a_stream_is_taken():
    """Word on the web writes sizes after the content; so does LibreOffice."""

    class OneWay(io.RawIOBase):
        def __init__(self):
            self.written = bytearray()

        def writable(self):
            return True

        def write(self, content):
            self.written += content
            return len(content)

    out = OneWay()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("[Content_Types].xml", TYPES)
        zipped.writestr("word/document.xml", b"<w:document/>")
    assert why(bytes(out.written)) == "docx"


def test_plain_words_are_not_taken_for_a_script():
    assert why(TEXT) == "txt"
    assert why(b"MY PLAN\n<not a tag> and 3 < 5\n") == "txt"
