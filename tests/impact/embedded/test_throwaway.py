"""`python -m impact.embedded test -- CMD` gives services, passes the exit code, leaves nothing."""

import subprocess
import sys
from pathlib import Path

from impact.embedded.places import PROJECT
from impact.embedded.throwaway import PREFIX
from tests.impact.embedded.conftest import processes_naming, wait_for, without_services

ASK = """
import os, psycopg2, pathlib
for role, name in (("impact_app", "DATABASE_URL"), ("impact_owner", "DATABASE_OWNER_URL")):
    link = psycopg2.connect(os.environ[name])
    cursor = link.cursor()
    cursor.execute("SELECT current_user, current_setting('fsync')")
    assert cursor.fetchone() == (role, "off"), role
    link.close()
assert os.environ["IMPACT_ENV"] == "test"
assert os.environ["REDIS_URL"].startswith("redis+socket:///")
assert pathlib.Path(os.environ["MAIL_DIR"]).is_dir()
print(pathlib.Path(os.environ["MAIL_DIR"]).parent)
raise SystemExit(7)
"""


def run(*command: str, temporary: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "impact.embedded", "test", "--", *command],
        cwd=PROJECT,
        env={**without_services(), "TMPDIR": str(temporary), **more},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_command_finds_services_and_nothing_is_left(short_folder: Path) -> None:
    done = run(sys.executable, "-c", ASK, temporary=short_folder)
    assert done.returncode == 7, done.stderr
    assert done.stdout.startswith(str(short_folder))
    assert list(short_folder.iterdir()) == []
    assert processes_naming(str(short_folder)) == []


def test_named_services_are_used_as_they_are(short_folder: Path) -> None:
    show = "import os; print(os.environ['DATABASE_URL'], os.environ['REDIS_URL'])"
    named = {"DATABASE_URL": "postgres://a/b", "REDIS_URL": "redis://c/0"}
    done = run(sys.executable, "-c", show, temporary=short_folder, **named)
    assert done.stdout.split() == ["postgres://a/b", "redis://c/0"]


def test_what_a_killed_run_left_is_swept_by_the_next(short_folder: Path) -> None:
    held = short_folder / "ready"
    wait = f"import pathlib, time; pathlib.Path({str(held)!r}).touch(); time.sleep(600)"
    with subprocess.Popen(
        [sys.executable, "-m", "impact.embedded", "test", "--", sys.executable, "-c", wait],
        cwd=PROJECT,
        env={**without_services(), "TMPDIR": str(short_folder)},
    ) as killed:
        wait_for(held.exists)
        # The control: while it runs, its folder is left alone.
        assert run("true", temporary=short_folder).returncode == 0
        assert len(list(short_folder.glob(f"{PREFIX}*"))) == 1
        killed.kill()
        killed.wait(10)
    wait_for(lambda: processes_naming(f"{short_folder}/{PREFIX}") == [], seconds=20)
    assert run("true", temporary=short_folder).returncode == 0
    assert list(short_folder.glob(f"{PREFIX}*")) == []


def test_a_command_that_is_not_there_is_said_plainly(short_folder: Path) -> None:
    done = run("no-such-command", temporary=short_folder)
    assert done.returncode == 1
    assert "no-such-command could not be started" in done.stderr
    assert "Traceback" not in done.stderr
