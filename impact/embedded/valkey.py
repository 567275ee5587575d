"""A Valkey of our own, reachable by Unix socket only: Celery's broker and the cache."""

import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

from impact.embedded.binaries import find_valkey
from impact.embedded.errors import EmbeddedError
from impact.embedded.postgres import no_interruption
from impact.embedded.process import POLL_SECONDS, Child, Ending, spawn

START_SECONDS = 20


class Valkey:
    """Start with `start()`, stop with `stop()`; both are bounded in time."""

    def __init__(
        self,
        *,
        data: Path,
        sockets: Path,
        log: Path,
        durable: bool = True,
        check: Callable[[], None] = no_interruption,
    ) -> None:
        """`durable=False` keeps nothing on disk; `check` may raise to interrupt."""
        self.data = data
        self.socket = sockets / "valkey.sock"
        self.log = log
        self.durable = durable
        self.check = check
        self.child: Child | None = None

    def url(self, database: int = 0) -> str:
        """As Celery reads it; the cache takes the same with `unix` for `redis+socket`."""
        return f"redis+socket://{self.socket}?db={database}"

    def start(self, started: Callable[[Child], None] | None = None) -> None:
        """Start it and wait until it answers PING."""
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.socket.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.socket.unlink(missing_ok=True)
        program = find_valkey()
        options = {
            "--port": "0",
            "--unixsocket": str(self.socket),
            "--unixsocketperm": "700",
            "--dir": str(self.data),
            "--appendonly": "yes" if self.durable else "no",
            "--save": "",
            "--maxmemory-policy": "noeviction",
            "--daemonize": "no",
        }
        self.child = spawn(
            "valkey",
            [program, *(part for pair in options.items() for part in pair)],
            log=self.log,
            environment=dict(os.environ),
            cwd=self.data,
            ending=Ending(ask=signal.SIGTERM, orphaned=signal.SIGTERM, grace_seconds=15),
        )
        if started is not None:
            started(self.child)
        self._wait_until_ready(self.child)

    def stop(self) -> None:
        """Write the append-only file to the end and go."""
        if self.child is not None:
            self.child.stop()
            self.child = None

    def _wait_until_ready(self, child: Child) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            self.check()
            if child.exit_code() is not None:
                message = f"Valkey stopped while starting; {self.log} ends:\n{child.last_words()}"
                raise EmbeddedError(message)
            if answers(self.socket):
                return
            time.sleep(POLL_SECONDS)
        child.stop()
        message = f"Valkey was not ready within {START_SECONDS} s; see {self.log}."
        raise EmbeddedError(message)


def answers(path: Path) -> bool:
    """Whether a PING is answered; while it loads its file it says LOADING instead."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
            link.settimeout(2)
            link.connect(str(path))
            link.sendall(b"PING\r\n")
            return link.recv(16).startswith(b"+PONG")
    except OSError:
        return False
