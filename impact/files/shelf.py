"""Where bytes lie: private storage that no web server and no static view serves."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO, cast

from django.conf import settings
from django.core.files import File
from django.core.files.storage import Storage, storages

PIECE = 262_144
_ROOM, _INCOMING = "private", "incoming"


def _storage() -> Storage:
    return storages["default"]


def put(stream: BinaryIO, *, random: bytes) -> str:
    """Lay bytes down under a random name and wait until the disk has them. Raises OSError when there is no room."""
    storage = _storage()
    secret = random[:16].hex()
    stream.seek(0)
    name = storage.save(f"{_ROOM}/{secret[:2]}/{secret}", File(stream))
    with contextlib.suppress(NotImplementedError):  # other kinds of storage see to it themselves
        path = Path(storage.path(name))
        for place, flags in ((path, os.O_RDONLY), (path.parent, os.O_RDONLY | os.O_DIRECTORY)):
            handle = os.open(place, flags)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
    return name


def incoming() -> IO[bytes]:
    """A file without a name for others, for what is just coming in; it is gone when it is closed. Raises OSError."""
    folder = Path(settings.MEDIA_ROOT) / _INCOMING
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return tempfile.NamedTemporaryFile(dir=folder, suffix=".part")


def take(name: str) -> BinaryIO:
    """Open bytes for reading. Raises FileNotFoundError."""
    return cast("BinaryIO", _storage().open(name, "rb"))


def remove(name: str) -> None:
    """Delete bytes; what is gone already is no matter, and what cannot be deleted now the sweep tries again."""
    storage = _storage()
    with contextlib.suppress(OSError):
        storage.delete(name)


def names() -> Iterator[tuple[str, datetime]]:
    """Everything that lies here, also what a killed process left half come in, each with when it was laid down."""
    storage = _storage()
    for folder in (_INCOMING, *(f"{_ROOM}/{part}" for part in _listed(_ROOM)[0])):
        for file in _listed(folder)[1]:
            name = f"{folder}/{file}"
            with contextlib.suppress(FileNotFoundError):
                yield name, storage.get_modified_time(name)


def _listed(folder: str) -> tuple[list[str], list[str]]:
    try:
        folders, files = _storage().listdir(folder)
    except FileNotFoundError:
        return [], []
    return sorted(folders), sorted(files)


def sum_of(stream: BinaryIO) -> tuple[str, int]:
    """The SHA-256 of a stream and its length, read piece by piece."""
    digest, length = hashlib.sha256(), 0
    stream.seek(0)
    while piece := stream.read(PIECE):
        digest.update(piece)
        length += len(piece)
    return digest.hexdigest(), length
