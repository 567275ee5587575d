"""Files for tests: small, but real ones of every kind we take; and rows that point at them."""

import hashlib
import io
import struct
import zipfile
import zlib

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from impact.files import shelf
from impact.files.models import StoredFile

PDF = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
TEXT = "Tŷ: we want to change something.\r\n".encode()
TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def package(entries, *, stored=(), comment=b""):
    """A ZIP of (name, bytes)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in entries:
            kind = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            zipped.writestr(zipfile.ZipInfo(name, (2026, 5, 1, 9, 0, 0)), content, kind)
        zipped.comment = comment
    return out.getvalue()


def docx(*more, types=TYPES):
    entries = [("[Content_Types].xml", types), ("word/document.xml", b"<w:document/>" * 40)]
    return package([*entries, *more])


def odt(*more):
    entries = [
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"<office:document-content/>"),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ]
    return package([*entries, *more], stored=("mimetype",))


def picture(kind="JPEG", size=(20, 10), **saved):
    out = io.BytesIO()
    Image.new("RGB", size, (200, 100, 50)).save(out, kind, **saved)
    return out.getvalue()


def photo():
    """A picture with where it was taken, who took it, and lying on its side."""
    exif = Image.Exif()
    exif[0x010F] = "Example camera"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    return picture(exif=exif, comment=b"Example comment")


def box(name, content=b""):
    return struct.pack(">L4s", 8 + len(content), name) + content


def film(brand=b"isom"):
    return box(b"ftyp", brand + b"\0\0\0\1" + brand) + box(b"moov", b"\0" * 40) + box(b"mdat", b"\1" * 200)


def sound(*, notes=b"\0" * 30, frames=4):
    """ID3 notes, then frames of 128 kbit/s at 44.1 kHz (417 bytes each)."""
    head = b"ID3\x04\0\0" + bytes([0, 0, len(notes) >> 7, len(notes) & 0x7F]) + notes
    return head + (b"\xff\xfb\x90\x00" + b"\0" * 413) * frames


def png_head(wide, high):
    """A PNG that says it is enormous."""
    head = struct.pack(">LLBBBBB", wide, high, 8, 2, 0, 0, 0)

    def chunk(name, content):
        return struct.pack(">L", len(content)) + name + content + struct.pack(">L", zlib.crc32(name + content))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


EVERY_KIND = {
    "pdf": PDF,
    "docx": docx(),
    "odt": odt(),
    "txt": TEXT,
    "jpg": picture(),
    "png": picture("PNG"),
    "mp3": sound(),
    "m4a": film(b"M4A "),
    "mp4": film(),
}


def upload(content=PDF, name="plan.pdf"):
    return SimpleUploadedFile(name, content)


def stored_file(content=PDF, *, state="waiting", kind="pdf", name="plan.pdf", **fields):
    """A row with its bytes; `state="clean"` as if it had been checked."""
    sha256 = hashlib.sha256(content).hexdigest()
    key = hashlib.md5(f"{StoredFile.objects.count()}{sha256}".encode()).digest()
    now = fields.pop("uploaded_at", timezone.now())
    if state != "waiting":
        fields = {"checked_at": now, **fields}
    if state == "clean":
        fields = {"kept_sha256": sha256, "kept_size": len(content), **fields}
    if state == "refused":
        fields = {"reason": "virus", **fields}
    return StoredFile.objects.create(
        original_name=name,
        kind=kind,
        size=len(content),
        sha256=sha256,
        stored_as=shelf.put(io.BytesIO(content), random=key),
        state=state,
        origin="expression EOI-TEST",
        uploaded_at=now,
        **fields,
    )
