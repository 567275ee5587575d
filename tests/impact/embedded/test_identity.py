"""Postgres runs for root, for root without namespaces, and for an ordinary user."""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from impact.embedded import binaries, identity
from impact.embedded.binaries import find_postgres
from impact.embedded.errors import EmbeddedError
from impact.embedded.identity import NOBODY, Identity, Mode
from impact.embedded.places import PROJECT
from impact.embedded.postgres import SUPERUSER, Cluster, Layout
from tests.impact.embedded.conftest import without_services

AS_ROOT = os.geteuid() == 0
only_root = pytest.mark.skipif(not AS_ROOT, reason="this way is only for root")


def runs(cluster: Cluster) -> None:
    cluster.start()
    with closing(psycopg2.connect(cluster.url("postgres", SUPERUSER))) as link, link.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)


def layout(folder: Path) -> Layout:
    return Layout(folder / "data", folder / "run", folder / "postgres.log")


@only_root
def test_root_in_a_namespace_stays_the_owner_outside(short_folder: Path) -> None:
    if not identity._works(Identity(Mode.NAMESPACE)):
        pytest.skip("this machine allows no user namespaces")
    cluster = Cluster(layout(short_folder), durable=False, identity=Identity(Mode.NAMESPACE))
    try:
        runs(cluster)
        assert cluster.child is not None
        assert cluster.data.stat().st_uid == 0
        mapped = Path(f"/proc/{cluster.child.pid}/uid_map").read_text(encoding="ascii").split()
        assert mapped == [str(NOBODY), "0", "1"]
        # Nothing on the way was opened for others.
        assert short_folder.stat().st_mode & 0o777 == 0o700
    finally:
        cluster.stop()
        cluster.discard()


@only_root
@pytest.mark.slow
def test_root_without_namespaces_uses_nobody_and_a_copy(short_folder: Path) -> None:
    if not identity._works(Identity(Mode.NOBODY)):
        pytest.skip("this machine does not let root become nobody")
    cluster = Cluster(layout(short_folder), durable=False, identity=Identity(Mode.NOBODY))
    try:
        runs(cluster)
        assert cluster.data.stat().st_uid == NOBODY
        assert cluster.data.stat().st_mode & 0o777 == 0o700
        assert cluster.data.parent.stat().st_uid == 0
        if cluster.installation.carried:
            # Nobody runs the programs and cannot change them.
            assert cluster.installation.program("postgres").stat().st_uid == 0
    finally:
        cluster.stop()
        cluster.discard()
    assert not cluster.data.parent.exists()


@pytest.fixture
def nobodys_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="impact-n-"))
    os.chown(folder, NOBODY, NOBODY)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@only_root
def test_an_ordinary_user_runs_it_plainly(nobodys_folder: Path) -> None:
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("there is no setpriv to become an ordinary user with")
    become = [setpriv, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    if subprocess.run([*become, sys.executable, "-c", ""], cwd=PROJECT, check=False).returncode:
        pytest.skip("nobody cannot reach this Python")
    script = f"""
        from pathlib import Path
        from tests.impact.embedded.test_identity import layout, runs
        from impact.embedded.identity import Mode, choose
        from impact.embedded.postgres import Cluster
        assert choose().mode is Mode.PLAIN
        cluster = Cluster(layout(Path({str(nobodys_folder)!r})), durable=False)
        try:
            runs(cluster)
            assert cluster.data.stat().st_uid == {NOBODY}
        finally:
            cluster.stop()
    """
    done = subprocess.run(
        [*become, sys.executable, "-B", "-c", textwrap.dedent(script)],
        cwd=PROJECT,
        env={**without_services(), "HOME": str(nobodys_folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "PermissionError" in done.stderr and "ModuleNotFoundError" in done.stderr:
        pytest.skip("nobody cannot read this checkout")
    assert done.returncode == 0, done.stderr


def test_where_nothing_works_the_message_names_the_way_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(identity, "_works", lambda tried: False)
    with pytest.raises(EmbeddedError, match="DATABASE_URL"):
        identity.choose()


def test_a_postgres_of_ones_own_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMPACT_PG_BIN", str(tmp_path))
    with pytest.raises(EmbeddedError, match="no program `postgres`"):
        find_postgres()
    for name in ("postgres", "initdb"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 13.9'\n", encoding="ascii")
        program.chmod(0o755)
    with pytest.raises(EmbeddedError, match=r"13 .* too old"):
        find_postgres()


def test_without_any_postgres_the_message_names_the_ways_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("IMPACT_PG_BIN", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(binaries, "SYSTEM_POSTGRES", tmp_path)
    monkeypatch.setattr(binaries, "_file_of_wheel", lambda *wanted: None)
    with pytest.raises(EmbeddedError, match=r"IMPACT_PG_BIN.*DATABASE_URL"):
        find_postgres()
    with pytest.raises(EmbeddedError, match="REDIS_URL"):
        binaries.find_valkey()
