"""Where one tree of services keeps its things, and the lock that makes it the only one there."""

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import signal
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from impact.embedded.errors import EmbeddedError
from impact.embedded.identity import Identity, Mode, own_folder
from impact.embedded.process import Child, Known, end_leftover, this_boot

PROJECT = Path(__file__).resolve().parents[2]
# The kernel allows 107 bytes for a socket's path; `/.s.PGSQL.5432.lock` takes 20 of them.
LONGEST_SOCKET_FOLDER = 85


@dataclass(frozen=True)
class Places:
    """All paths below one folder, `.local` unless IMPACT_LOCAL names another."""

    local: Path

    @classmethod
    def of_project(cls) -> "Places":
        """Those of `make run`."""
        return cls(Path(os.environ.get("IMPACT_LOCAL") or PROJECT / ".local").resolve())

    @property
    def postgres(self) -> Path:
        """The cluster."""
        return self.local / "postgres"

    @property
    def valkey(self) -> Path:
        """Valkey's append-only file."""
        return self.local / "valkey"

    @property
    def mail(self) -> Path:
        """Where mail appears."""
        return self.local / "mail"

    @property
    def files(self) -> Path:
        """Uploaded and made files."""
        return self.local / "files"

    @property
    def state(self) -> Path:
        """What is running: children and environment."""
        return self.local / "state"

    def log(self, name: str) -> Path:
        """Name the log of one service."""
        return self.local / "log" / f"{name}.log"

    def sockets(self) -> Path:
        """Make a private folder with a path short enough for a Unix socket."""
        wanted = self.local / "run"
        if len(os.fsencode(wanted)) <= LONGEST_SOCKET_FOLDER:
            wanted.mkdir(mode=0o700, parents=True, exist_ok=True)
            wanted.chmod(0o700)
            return wanted
        return own_folder(self._short_sockets(), mode=0o700)

    def outside(self) -> list[Path]:
        """List what lies elsewhere and goes with `make reset`."""
        short = self._short_sockets()
        return [short] if short.exists() else []

    def _short_sockets(self) -> Path:
        digest = hashlib.sha256(os.fsencode(self.local)).hexdigest()[:12]
        home = Path(tempfile.gettempdir())
        if len(os.fsencode(home)) > LONGEST_SOCKET_FOLDER - 32:
            home = Path("/tmp")  # noqa: S108  own_folder checks what it finds there
        return home / f"impact-{os.geteuid()}-{digest}"

    def remove(self) -> None:
        """Remove everything, also what lies outside; call with nothing running."""
        nobody = Identity(Mode.NOBODY)
        for wanted in (self.postgres, self.sockets()):
            nobody.forget(wanted)
        for folder in (*self.outside(), self.local):
            shutil.rmtree(folder, ignore_errors=True)
        if self.local.exists():
            message = f"Could not remove all of {self.local}: look who owns what is left."
            raise EmbeddedError(message)

    def secret_key(self) -> str:
        """Keep one key per tree, so that staying signed in outlives a restart."""
        file = self.local / "secret_key"
        if not file.exists():
            _write_private(file, secrets.token_urlsafe(50))
        return file.read_text(encoding="ascii").strip()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the tree; the kernel lets go when we die, however we die."""
        self.local.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(self.local / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                holder = os.read(file, 40).decode("ascii", "replace").strip() or "unknown"
                message = (
                    f"IMPACT is already running from {self.local} (process {holder}): "
                    f"stop that one first (Ctrl-C, or `kill {holder}`)."
                )
                raise EmbeddedError(message) from None
            os.ftruncate(file, 0)
            os.write(file, f"{os.getpid()}\n".encode())
            yield
            os.ftruncate(file, 0)
        finally:
            os.close(file)

    def running(self) -> bool:
        """Whether somebody holds the lock."""
        try:
            with (self.local / "lock").open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except FileNotFoundError:
            return False
        except BlockingIOError:
            return True
        return False

    def remember_children(self, children: Iterable[Child]) -> None:
        """For the reaper and for the next start, should this one be killed."""
        rows = [[c.name, c.pid, c.known.started, int(c.ending.orphaned)] for c in children]
        note = {"boot": this_boot(), "supervisor": os.getpid(), "children": rows}
        _write_private(self.state / "children.json", json.dumps(note))

    def end_leftovers(self, *, of: int | None = None, seconds: float = 10) -> list[str]:
        """End what a killed run (or only the given supervisor's) left, last started first."""
        try:
            note = json.loads((self.state / "children.json").read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return []
        # Numbers mean nothing after a restart of the machine.
        ours = note.get("boot") == this_boot() and of in {None, note.get("supervisor")}
        ended = []
        for name, pid, started, ask in reversed(note["children"] if ours else []):
            if end_leftover(Known(pid, started), ask=signal.Signals(ask), seconds=seconds):
                ended.append(str(name))
        return ended

    def remember_environment(self, environment: dict[str, str]) -> None:
        """So that `manage` in another terminal finds the running services."""
        _write_private(self.state / "environment.json", json.dumps(environment))

    def environment(self) -> dict[str, str]:
        """Of the running tree."""
        text = (self.state / "environment.json").read_text(encoding="utf-8")
        return {str(key): str(value) for key, value in json.loads(text).items()}


def _write_private(file: Path, text: str) -> None:
    """Whole or not at all, and readable by us only."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        stream.write(text)
    beside.replace(file)
