"""The kinds of file we take, each with its endings, its content type and how large it may be."""

from dataclasses import dataclass
from enum import StrEnum

MEGABYTE = 1_000_000


class Kind(StrEnum):
    """A kind is decided by content, never by the name alone."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    TEXT = "txt"
    JPEG = "jpg"
    PNG = "png"
    MP3 = "mp3"
    M4A = "m4a"
    MP4 = "mp4"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is fixed about one kind; the first ending is given to a file that came without one."""

    endings: tuple[str, ...]
    content_type: str
    most_bytes: int


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
KINDS: dict[Kind, Facts] = {
    Kind.PDF: Facts((".pdf",), "application/pdf", 10 * MEGABYTE),
    Kind.DOCX: Facts((".docx",), _WORD, 10 * MEGABYTE),
    Kind.ODT: Facts((".odt",), "application/vnd.oasis.opendocument.text", 10 * MEGABYTE),
    Kind.TEXT: Facts((".txt",), "text/plain", MEGABYTE),
    Kind.JPEG: Facts((".jpg", ".jpeg"), "image/jpeg", 10 * MEGABYTE),
    Kind.PNG: Facts((".png",), "image/png", 10 * MEGABYTE),
    Kind.MP3: Facts((".mp3",), "audio/mpeg", 50 * MEGABYTE),
    Kind.M4A: Facts((".m4a",), "audio/mp4", 50 * MEGABYTE),
    Kind.MP4: Facts((".mp4", ".m4v"), "video/mp4", 50 * MEGABYTE),
}
PACKAGES = (Kind.DOCX, Kind.ODT)
PICTURES = (Kind.JPEG, Kind.PNG)
MOST_BYTES = max(facts.most_bytes for facts in KINDS.values())
ENDINGS = tuple(ending for facts in KINDS.values() for ending in facts.endings)
