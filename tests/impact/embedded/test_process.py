"""A child is asked, then made to go; and goes by itself when we are gone."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from impact.embedded.errors import EmbeddedError
from impact.embedded.places import PROJECT
from impact.embedded.process import Ending, spawn, start_mark
from tests.impact.embedded.conftest import wait_for

SLEEP = (sys.executable, "-c", "import time; time.sleep(600)")
DEAF = (
    sys.executable,
    "-c",
    "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)",
)


def test_who_does_not_listen_is_killed_after_the_grace(tmp_path: Path) -> None:
    child = spawn("deaf", DEAF, log=tmp_path / "log", ending=Ending(grace_seconds=0.3))
    wait_for(lambda: "deaf" in child.last_words())
    began = time.monotonic()
    child.stop()
    assert child.exit_code() == -signal.SIGKILL
    assert time.monotonic() - began < 5


def test_a_program_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(EmbeddedError, match="ghost could not be started"):
        spawn("ghost", [tmp_path / "ghost"], log=tmp_path / "log")


def test_the_log_before_is_kept_beside(tmp_path: Path) -> None:
    log = tmp_path / "log" / "x.log"
    for word in ("first", "second"):
        child = spawn("x", [sys.executable, "-c", f"print('{word}')"], log=log)
        child.popen.wait(20)
    assert log.read_text(encoding="utf-8") == "second\n"
    assert log.with_name("x.log.1").read_text(encoding="utf-8") == "first\n"
    assert log.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the parent-death signal is Linux's")
def test_a_child_does_not_outlive_a_killed_parent(tmp_path: Path) -> None:
    script = f"""
        import os, time
        from pathlib import Path
        from impact.embedded.process import spawn
        child = spawn("sleeper", {SLEEP!r}, log=Path({str(tmp_path / "log")!r}))
        print(child.pid, flush=True)
        time.sleep(600)
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert start_mark(pid) is not None
        assert os.getsid(pid) == pid
        parent.kill()
        parent.wait(10)
    wait_for(lambda: start_mark(pid) is None, seconds=10)
