"""Services for one command, gone afterwards: what `make test` runs in."""

import fcntl
import os
import secrets
import signal
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from impact.embedded.backing import Backing
from impact.embedded.places import Places
from impact.embedded.process import Child, Ending, spawn

PREFIX = "impact-test-"


@contextmanager
def services() -> Iterator[dict[str, str]]:
    """Postgres and Valkey in a temporary folder; yields the variables that settings read.

    Nothing in them survives, and nothing in them is written through to the disk.
    """
    sweep()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    places = Places(folder)
    with _held(folder):
        backing = Backing(places, durable=False)
        try:
            environment = {
                "IMPACT_ENV": "test",
                "SECRET_KEY": secrets.token_urlsafe(50),
                "MAIL_DIR": str(places.mail),
                "MEDIA_ROOT": str(places.files),
                **backing.start(),
            }
            places.mail.mkdir(mode=0o700)
            yield environment
        finally:
            backing.stop()
            places.remove()


def run_with_services(command: Sequence[str]) -> int:
    """Run the command in our terminal and session, so that Ctrl-C and debuggers reach it."""
    received: list[int] = []
    child: Child | None = None

    def pass_on(number: int, _frame: object) -> None:
        received.append(number)
        # Ctrl-C has reached the command by itself: it shares our terminal.
        if child is not None and number != signal.SIGINT:
            child.popen.send_signal(number)

    before = {n: signal.signal(n, pass_on) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        with services() as environment:
            if received:
                return 128 + received[0]
            child = spawn(
                Path(command[0]).name,
                command,
                log=None,
                environment={**os.environ, **environment},
                ending=Ending(grace_seconds=60),
                own_session=False,
            )
            code = child.popen.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return code if code >= 0 else 128 - code


def sweep() -> None:
    """Remove folders of runs that were killed: those whose lock nobody holds."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            if folder.lstat().st_uid != os.geteuid() or folder.is_symlink():
                continue
            with (folder / "lock").open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                Places(folder).remove()
        except (BlockingIOError, FileNotFoundError):
            # In use, or so new that its lock is not there yet.
            continue


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
