"""A Postgres cluster of our own in a folder of our own, reachable by Unix socket only."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psycopg2

from impact.embedded import roles
from impact.embedded.binaries import PostgresInstallation, find_postgres
from impact.embedded.errors import EmbeddedError
from impact.embedded.identity import Identity, Mode, choose, copy_for_nobody
from impact.embedded.process import POLL_SECONDS, Child, Ending, spawn, start_mark

SUPERUSER = "postgres"
INITDB_SECONDS = 120
START_SECONDS = 60
STATUS_LINE = 8
BUILTIN_LOCALES_SINCE = 17

# For a cluster that is thrown away after the tests: nothing in it is worth a disk sync.
THROW_AWAY = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "4GB",
}


def no_interruption() -> None:
    """Stand in for the supervisor's check for Ctrl-C."""


@dataclass(frozen=True)
class Layout:
    """Where the cluster's three things are."""

    data: Path
    sockets: Path
    log: Path


class Cluster:
    """Start with `start()`, stop with `stop()`; both are bounded in time."""

    def __init__(
        self,
        layout: Layout,
        *,
        durable: bool = True,
        identity: Identity | None = None,
        installation: PostgresInstallation | None = None,
        check: Callable[[], None] = no_interruption,
    ) -> None:
        """`durable=False` is for throw-away clusters only; `check` may raise to interrupt."""
        self.identity = identity or choose()
        self.installation = installation or find_postgres()
        if self.identity.mode is Mode.NOBODY and self.installation.carried:
            self.installation = _moved(self.installation)
        self.layout = layout
        self.data = self.identity.reachable(layout.data)
        self.sockets = self.identity.reachable(layout.sockets)
        self.log = layout.log
        self.durable = durable
        self.check = check
        self.child: Child | None = None

    def url(self, database: str, role: str = roles.APP) -> str:
        """For DATABASE_URL and libpq alike; no password: the socket's folder is private."""
        return f"postgres://{role}@/{database}?host={self.sockets}"

    def start(self, started: Callable[[Child], None] | None = None) -> None:
        """Create the cluster if need be, start it, wait until it answers, make the roles."""
        self.identity.give(self.sockets)
        self._refuse_other_version()
        if not (self.data / "PG_VERSION").exists():
            self._create()
        self._remove_stale_pid_file()
        self.child = self._spawn()
        if started is not None:
            started(self.child)
        self._wait_until_ready(self.child)
        roles.prepare_cluster(self.url("postgres", SUPERUSER))

    def prepare_database(self, name: str) -> None:
        """Make the database, or see to it that it is as it should be."""
        roles.prepare_database(self.url("postgres", SUPERUSER), name)

    def stop(self) -> None:
        """Fast shutdown: ends connections, writes everything down."""
        if self.child is not None:
            self.child.stop()
            self.child = None

    def discard(self) -> None:
        """Remove the stopped cluster for good."""
        shutil.rmtree(self.data, ignore_errors=True)
        self.identity.forget(self.layout.data)
        self.identity.forget(self.layout.sockets)

    def _spawn(self) -> Child:
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.sockets),
            "unix_socket_permissions": "0700",
            "logging_collector": "off",
            **({} if self.durable else THROW_AWAY),
        }
        options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        orphaned = signal.SIGINT if self.durable else signal.SIGQUIT
        return spawn(
            "postgres",
            [self.installation.program("postgres"), "-D", self.data, *options],
            log=self.log,
            environment=_environment(),
            cwd=Path("/"),
            become=self.identity.become(),
            ending=Ending(ask=orphaned, orphaned=orphaned, grace_seconds=30),
        )

    def _create(self) -> None:
        """Build beside and rename, so that an interrupted initdb is never taken for a cluster."""
        unfinished = self.data.with_name(f"{self.data.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.identity.give(unfinished)
        command: list[str | Path] = [
            self.installation.program("initdb"),
            f"--pgdata={unfinished}",
            f"--username={SUPERUSER}",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        ]
        if self.installation.major >= BUILTIN_LOCALES_SINCE:
            command.append("--locale-provider=builtin")
        if not self.durable:
            command.append("--no-sync")
        child = spawn(
            "initdb",
            command,
            log=self.log.with_name("initdb.log"),
            environment=_environment(),
            cwd=Path("/"),
            become=self.identity.become(),
        )
        try:
            code = self._wait_for_exit(child, INITDB_SECONDS)
        finally:
            child.stop()
        if code != 0:
            message = f"initdb failed (exit {code}):\n{child.last_words()}"
            raise EmbeddedError(message)
        unfinished.rename(self.data)

    def _refuse_other_version(self) -> None:
        try:
            made_by = (self.data / "PG_VERSION").read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return
        if made_by != str(self.installation.major):
            message = (
                f"{self.data} was made by Postgres {made_by}, but Postgres "
                f"{self.installation.major} is installed. Nothing was changed: dump it with the "
                "old version if you need it, then `make reset` starts afresh."
            )
            raise EmbeddedError(message)

    def _remove_stale_pid_file(self) -> None:
        """Postgres itself is misled when its old number now belongs to another program of ours."""
        file = self.data / "postmaster.pid"
        try:
            pid = int(file.read_text(encoding="utf-8").split("\n", 1)[0])
        except (FileNotFoundError, ValueError):
            return
        if start_mark(pid) is not None and _is_postgres(pid):
            message = f"Another Postgres (process {pid}) is using {self.data}: stop it first."
            raise EmbeddedError(message)
        file.unlink(missing_ok=True)

    def _wait_until_ready(self, child: Child) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            self.check()
            if child.exit_code() is not None:
                message = f"Postgres stopped while starting; {self.log} ends:\n{child.last_words()}"
                raise EmbeddedError(message)
            if self._says_ready(child.pid) and self._answers():
                return
            time.sleep(POLL_SECONDS)
        child.stop()
        message = f"Postgres was not ready within {START_SECONDS} s; see {self.log}."
        raise EmbeddedError(message)

    def _says_ready(self, pid: int) -> bool:
        """After a kill -9 the old file still says ready: line 1 must be our own process."""
        try:
            lines = (self.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= STATUS_LINE and lines[0].strip() == str(pid) and lines[STATUS_LINE - 1].strip() == "ready"

    def _answers(self) -> bool:
        try:
            psycopg2.connect(self.url("postgres", SUPERUSER), connect_timeout=5).close()
        except psycopg2.OperationalError:
            return False
        return True

    def _wait_for_exit(self, child: Child, seconds: float) -> int:
        deadline = time.monotonic() + seconds
        while (code := child.exit_code()) is None:
            self.check()
            if time.monotonic() > deadline:
                message = f"{child.name} did not finish within {seconds} s."
                raise EmbeddedError(message)
            time.sleep(POLL_SECONDS)
        return code


def _environment() -> dict[str, str]:
    """Without the caller's PG* variables; a set TZ spares initdb a search through time zones."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PG", "LC_"))}
    return {**kept, "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def _is_postgres(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip() == "postgres"
    except OSError:
        return False


def _moved(installation: PostgresInstallation) -> PostgresInstallation:
    parent = copy_for_nobody(installation.carried)
    below = installation.bin.relative_to(installation.carried[0].parent)
    return PostgresInstallation(parent / below, installation.major, installation.carried)
