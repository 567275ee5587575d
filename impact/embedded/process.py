"""Child processes that cannot outlive us: own session, parent-death signal, bounded stop."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from impact.embedded.errors import EmbeddedError

PR_SET_PDEATHSIG = 1
POLL_SECONDS = 0.05


@dataclass(frozen=True)
class Ending:
    """How a child is asked to go: by us, and by the kernel if we die first."""

    ask: signal.Signals = signal.SIGTERM
    orphaned: signal.Signals = signal.SIGTERM
    grace_seconds: float = 15.0


@dataclass(frozen=True)
class Known:
    """A process told apart from a later one that was given the same number."""

    pid: int
    started: str

    def alive(self) -> bool:
        """Whether this very process still runs."""
        return start_mark(self.pid) == self.started


class Child:
    """One running process with a log file."""

    def __init__(
        self,
        name: str,
        popen: subprocess.Popen[bytes],
        *,
        log: Path | None,
        ending: Ending,
        leads_session: bool,
    ) -> None:
        """Use `spawn` to make one."""
        self.name = name
        self.popen = popen
        self.log = log
        self.ending = ending
        self.leads_session = leads_session
        self.known = Known(popen.pid, start_mark(popen.pid) or "")

    @property
    def pid(self) -> int:
        """The process number, which is also its session's."""
        return self.popen.pid

    def exit_code(self) -> int | None:
        """None while it runs."""
        return self.popen.poll()

    def stop(self) -> None:
        """Ask; after the grace period kill it and all its session."""
        if self.exit_code() is None:
            self.popen.send_signal(self.ending.ask)
            try:
                self.popen.wait(self.ending.grace_seconds)
            except subprocess.TimeoutExpired:
                self.popen.kill()
                self.popen.wait(10)
        # What it started itself shares its session; nothing of it may stay.
        if self.leads_session:
            signal_group(self.pid, signal.SIGKILL)

    def last_words(self, lines: int = 20) -> str:
        """Return the end of its log, for error messages."""
        if self.log is None or not self.log.exists():
            return ""
        text = self.log.read_text(encoding="utf-8", errors="replace")
        return "\n".join(text.splitlines()[-lines:])


def spawn(  # noqa: PLR0913  every one of them is a fact about the child
    name: str,
    command: Sequence[str | Path],
    *,
    log: Path | None,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    become: Callable[[], None] | None = None,
    ending: Ending | None = None,
    own_session: bool = True,
) -> Child:
    """Start it. Call from the main thread: the death signal is tied to the starting thread."""
    ending = ending or Ending()
    parent = os.getpid()

    def between_fork_and_exec() -> None:
        # Changing user clears the death signal, so that comes first.
        if become is not None:
            become()
        die_with_parent(ending.orphaned, parent)

    sink = None if log is None else open_log(log)
    try:
        popen = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL if log is not None else None,
            stdout=sink,
            stderr=subprocess.STDOUT if sink is not None else None,
            env=None if environment is None else dict(environment),
            cwd=cwd,
            start_new_session=own_session,
            preexec_fn=between_fork_and_exec,  # noqa: PLW1509  we never start threads
        )
    except (OSError, subprocess.SubprocessError) as error:
        message = f"{name} could not be started: {error}"
        raise EmbeddedError(message) from error
    finally:
        if sink is not None:
            os.close(sink)
    return Child(name, popen, log=log, ending=ending, leads_session=own_session)


def die_with_parent(wanted: signal.Signals, parent: int) -> None:
    """Have the kernel send the signal when our parent is gone (Linux only)."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(wanted), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def open_log(path: Path) -> int:
    """Open a fresh log; the one before stays beside it as `.1`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists():
        path.replace(path.with_name(f"{path.name}.1"))
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def start_mark(pid: int) -> str | None:
    """When the process started, in kernel ticks; None if it is gone or a zombie."""
    if sys.platform != "linux":
        return "running" if _answers(pid) else None
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    # The name, in brackets, may hold spaces: count fields after the last bracket.
    fields = text.rpartition(")")[2].split()
    return None if fields[0] in {"Z", "X"} else fields[19]


def this_boot() -> str:
    """Names the time since the machine started; empty where the kernel does not say."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def end_leftover(known: Known, *, ask: signal.Signals, seconds: float) -> bool:
    """End a process an earlier, killed run left behind, with its group; whether it was there."""
    alive = known.alive()
    if alive:
        signal_one(known.pid, ask)
        deadline = time.monotonic() + seconds
        while known.alive() and time.monotonic() < deadline:
            time.sleep(POLL_SECONDS)
        if known.alive():
            signal_one(known.pid, signal.SIGKILL)
    # Its own children share its group, and while one lives the number is not given away:
    # a group whose leader is gone is still that one.
    if alive or start_mark(known.pid) is None:
        signal_group(known.pid, signal.SIGKILL)
    return alive


def signal_one(pid: int, wanted: signal.Signals) -> None:
    """Signal one process; fine if it has just gone."""
    try:
        os.kill(pid, wanted)
    except ProcessLookupError:
        return


def signal_group(leader: int, wanted: signal.Signals) -> None:
    """Signal all of a process group; fine if nothing of it is left."""
    try:
        os.killpg(leader, wanted)
    except (ProcessLookupError, PermissionError):
        return


def _answers(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
