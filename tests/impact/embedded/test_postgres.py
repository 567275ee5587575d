"""The cluster: private, with the two roles, and stubborn about other people's data."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg2
import pytest
from psycopg2.errors import InsufficientPrivilege
from psycopg2.extensions import cursor

from impact.embedded.errors import EmbeddedError
from impact.embedded.postgres import SUPERUSER, Cluster, Layout
from impact.embedded.roles import APP, OWNER, restrict_access

FORBIDDEN = [
    "TRUNCATE note",
    "ALTER TABLE note ADD COLUMN more text",
    "ALTER TABLE note DISABLE TRIGGER ALL",
    "DROP TABLE note",
    "CREATE TABLE mine (id int)",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE DATABASE mine",
    "CREATE ROLE mine",
    "SET ROLE impact_owner",
    "SET session_replication_role = replica",
    "COPY note TO PROGRAM 'true'",
]


@contextmanager
def as_role(cluster: Cluster, role: str, database: str = "impact") -> Iterator[cursor]:
    with closing(psycopg2.connect(cluster.url(database, role))) as link:
        link.autocommit = True
        with link.cursor() as asked:
            yield asked


def one(asked: cursor, question: str) -> object:
    asked.execute(question)
    row = asked.fetchone()
    return None if row is None else row[0]


@pytest.fixture(scope="module")
def databases(cluster: Cluster) -> list[str]:
    """The portal's database, and one the owner made as pytest-django does; a table in each."""
    with as_role(cluster, OWNER, "postgres") as asked:
        asked.execute("CREATE DATABASE test_impact")
    for name in ("impact", "test_impact"):
        with as_role(cluster, OWNER, name) as asked:
            asked.execute("CREATE TABLE note (id bigserial PRIMARY KEY, text text)")
            asked.execute("CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT 2 * n'")
    return ["impact", "test_impact"]


@pytest.mark.parametrize("which", [0, 1], ids=["impact", "made by the owner"])
def test_the_app_reads_and_writes_rows(cluster: Cluster, databases: list[str], which: int) -> None:
    with as_role(cluster, APP, databases[which]) as asked:
        asked.execute("INSERT INTO note (text) VALUES ('a') RETURNING id")
        asked.execute("UPDATE note SET text = 'b'")
        assert one(asked, "SELECT text FROM note") == "b"
        assert one(asked, "SELECT twice(21)") == 42
        assert one(asked, "SELECT unaccent('Llŷn')") == "Llyn"
        asked.execute("DELETE FROM note")


@pytest.mark.parametrize("which", [0, 1], ids=["impact", "made by the owner"])
@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_app_may_do_no_more(cluster: Cluster, databases: list[str], which: int, statement: str) -> None:
    # "must be owner", "permission denied": both are this error.
    with as_role(cluster, APP, databases[which]) as asked, pytest.raises(InsufficientPrivilege):
        asked.execute(statement)


def test_temporary_tables_are_closed_by_restrict_access(cluster: Cluster, databases: list[str]) -> None:
    restrict_access(cluster.url(databases[1], OWNER))
    for name in databases:
        with as_role(cluster, APP, name) as asked, pytest.raises(InsufficientPrivilege):
            asked.execute("CREATE TEMPORARY TABLE mine (id int)")


def test_roles_are_no_superusers(cluster: Cluster) -> None:
    with as_role(cluster, SUPERUSER) as asked:
        asked.execute(
            "SELECT rolname, rolcanlogin, rolcreatedb, rolsuper OR rolcreaterole OR rolreplication"
            " OR rolbypassrls FROM pg_roles WHERE rolname LIKE 'impact%' ORDER BY rolname"
        )
        assert asked.fetchall() == [(APP, True, False, False), (OWNER, True, True, False)]


def test_preparing_again_changes_nothing_and_keeps_data(cluster: Cluster, databases: list[str]) -> None:
    with as_role(cluster, OWNER) as asked:
        asked.execute("INSERT INTO note (text) VALUES ('kept')")
    cluster.prepare_database(databases[0])
    with as_role(cluster, OWNER) as asked:
        assert one(asked, "SELECT text FROM note WHERE text = 'kept'") == "kept"
        asked.execute("DELETE FROM note")


def test_it_listens_on_a_private_socket_only_and_sorts_by_the_built_in_locale(
    cluster: Cluster,
) -> None:
    assert cluster.sockets.stat().st_mode & 0o777 == 0o700
    assert cluster.data.stat().st_mode & 0o777 == 0o700
    with as_role(cluster, SUPERUSER) as asked:
        assert one(asked, "SHOW listen_addresses") == ""
        assert one(asked, "SHOW unix_socket_permissions") == "0700"
        assert one(asked, "SHOW server_encoding") == "UTF8"
        if cluster.installation.major >= 17:
            question = "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = "
            assert one(asked, question + "'impact'") == "bC.UTF-8"


def make(folder: Path) -> Cluster:
    return Cluster(Layout(folder / "data", folder / "run", folder / "postgres.log"))


@pytest.mark.slow
def test_files_left_by_a_kill_do_not_fool_the_next_start(short_folder: Path) -> None:
    first = make(short_folder)
    first.start()
    first.prepare_database("impact")
    with as_role(first, SUPERUSER) as asked:
        assert one(asked, "SHOW fsync") == "on"
        assert one(asked, "SHOW synchronous_commit") == "on"
    pid_file = first.data / "postmaster.pid"
    assert first.child is not None
    first.child.popen.kill()
    first.child.popen.wait(10)
    assert pid_file.exists(), "the control: it is stale"
    # Worse: the number now belongs to another living program of the same user.
    stranger = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    second = make(short_folder)
    try:
        rest = pid_file.read_text(encoding="utf-8").split("\n", 1)[1]
        pid_file.write_text(f"{stranger.pid}\n{rest}", encoding="utf-8")
        second.start()
        with as_role(second, OWNER) as asked:
            assert one(asked, "SELECT 1") == 1
        assert stranger.poll() is None
        with pytest.raises(EmbeddedError, match="Another Postgres"):
            make(short_folder).start()
    finally:
        second.stop()
        second.discard()
        stranger.kill()
        stranger.wait(10)


def test_data_of_another_version_is_refused_and_left_alone(short_folder: Path) -> None:
    made = make(short_folder)
    made.data.mkdir(parents=True)
    (made.data / "PG_VERSION").write_text("13\n", encoding="ascii")
    with pytest.raises(EmbeddedError, match="made by Postgres 13"):
        made.start()
    assert (made.data / "PG_VERSION").read_text(encoding="ascii") == "13\n"
    assert made.child is None
    made.discard()


def test_an_interrupted_initdb_is_not_taken_for_a_cluster(short_folder: Path) -> None:
    class Interrupted(Exception):
        pass

    def interrupt() -> None:
        raise Interrupted

    made = Cluster(
        Layout(short_folder / "data", short_folder / "run", short_folder / "log"),
        check=interrupt,
    )
    with pytest.raises(Interrupted):
        made.start()
    assert not made.data.exists()
    made.discard()
