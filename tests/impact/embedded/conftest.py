"""Trees and clusters in folders of their own; nothing here touches `.local`."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from impact.embedded.places import PROJECT
from impact.embedded.postgres import Cluster, Layout
from tests.impact.embedded.fake_tree import MODULE

SECONDS = 60


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """pytest's own folders are too long for a Unix socket."""
    folder = Path(tempfile.mkdtemp(prefix="impact-t-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A running throw-away cluster with the portal's database."""
    folder = Path(tempfile.mkdtemp(prefix="impact-t-"))
    made = Cluster(Layout(folder / "data", folder / "run", folder / "postgres.log"), durable=False)
    try:
        made.start()
        made.prepare_database("impact")
        yield made
    finally:
        made.stop()
        made.discard()
        shutil.rmtree(folder, ignore_errors=True)


class Tree:
    """A fake tree running as a program of its own."""

    def __init__(self, local: Path, *wishes: str, environment: dict[str, str]) -> None:
        self.local = local
        self.port = free_port()
        self.output = local / "output"
        with self.output.open("wb") as sink:
            self.popen = subprocess.Popen(
                [sys.executable, "-m", MODULE, "tree", str(local), str(self.port), *wishes],
                cwd=PROJECT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def said(self) -> str:
        """What it printed so far."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def wait_until_ready(self) -> None:
        """Until READY, or fail with what it said instead."""
        wait_for(lambda: "READY" in self.said() or self.popen.poll() is not None)
        assert "READY" in self.said(), self.said()
        wait_for(lambda: "demo accounts" in self.said())

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        """Ask it to stop; its exit code."""
        self.popen.send_signal(number)
        return self.popen.wait(SECONDS)


@pytest.fixture
def start_tree(short_folder: Path) -> Iterator[Callable[..., Tree]]:
    """Start fake trees in one folder; by default without real services."""
    trees: list[Tree] = []

    def start(*wishes: str, services: bool = False) -> Tree:
        environment = without_services()
        if not services:
            environment |= {"DATABASE_URL": "postgres://x/y", "REDIS_URL": "redis://x/0"}
        trees.append(Tree(short_folder, *wishes, environment=environment))
        return trees[-1]

    yield start
    for tree in trees:
        if tree.popen.poll() is None:
            tree.popen.terminate()
            tree.popen.wait(SECONDS)


def without_services() -> dict[str, str]:
    """Our environment, less what `make test` has put into it."""
    ours = ("DATABASE_", "REDIS_", "IMPACT_", "SECRET_KEY", "COV_CORE", "COVERAGE_")
    return {key: value for key, value in os.environ.items() if not key.startswith(ours)}


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(condition: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Until it holds; fail after the time is up."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


def processes_naming(text: str) -> list[str]:
    """Command lines, other than our own, that contain the text."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            try:
                line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
            if text in line:
                found.append(f"{folder.name} {line}")
    return found
