"""Read the folder of mail that development writes instead of sending. Pure: bytes in, letters out."""

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from hashlib import sha256
from pathlib import Path

# Django's file backend ends each message of a file with a line of 79 dashes.
_END = re.compile(rb"^-{79}\n", re.MULTILINE)
MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """One message as a person would read it."""

    key: str
    to: str
    sender: str
    subject: str
    sent_at: datetime | None
    text: str
    html: str


def letters_in(folder: Path) -> list[Letter]:
    """Every message in the folder, newest first; an empty or missing folder has none."""
    files = sorted(folder.glob("*.log"), key=lambda path: path.stat().st_mtime, reverse=True) if folder.is_dir() else []
    return [letter for path in files[:MOST_FILES] for letter in reversed(letters_of(path.read_bytes()))]


def letters_of(content: bytes) -> list[Letter]:
    """The messages of one file, in the order written."""
    return [_letter(part) for part in _END.split(content) if part.strip()]


def _letter(raw: bytes) -> Letter:
    """One message; whatever is missing is empty."""
    message = message_from_bytes(raw.lstrip(b"\n"), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return Letter(
        key=sha256(raw).hexdigest()[:24],
        to=str(message.get("To", "")),
        sender=str(message.get("From", "")),
        subject=str(message.get("Subject", "")),
        sent_at=_date(str(message.get("Date", ""))),
        text=_body(message, "plain"),
        html=_body(message, "html"),
    )


def _body(message: EmailMessage, kind: str) -> str:
    """The body of one kind, or nothing."""
    part = message.get_body(preferencelist=(kind,))
    return "" if part is None else str(part.get_content())


def _date(words: str) -> datetime | None:
    """When the message was written, if it says so."""
    try:
        return parsedate_to_datetime(words)
    except ValueError:
        return None
