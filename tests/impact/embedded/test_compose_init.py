"""The script that docker-compose gives the postgres image, run against a bare cluster."""

import os
import subprocess
from contextlib import closing
from importlib import resources
from pathlib import Path

import psycopg2
import pytest

from impact.embedded import roles
from impact.embedded.postgres import SUPERUSER, Cluster, Layout


@pytest.mark.slow
def test_it_makes_roles_with_passwords_and_the_database(short_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roles, "prepare_cluster", lambda dsn: None)
    layout = Layout(short_folder / "data", short_folder / "run", short_folder / "postgres.log")
    cluster = Cluster(layout, durable=False)
    psql = cluster.installation.program("psql")
    if not psql.exists():
        pytest.skip("this Postgres has no psql")
    folder = Path(str(resources.files("impact.embedded")))
    try:
        cluster.start()
        done = subprocess.run(
            [folder / "compose-init.sh"],
            env={
                "PATH": f"{psql.parent}:{os.environ['PATH']}",
                "PGHOST": str(cluster.sockets),
                "POSTGRES_USER": SUPERUSER,
                "IMPACT_OWNER_PASSWORD": "owner'sSecret",
                "IMPACT_APP_PASSWORD": "appsSecret",
                "IMPACT_SQL": str(folder),
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, "Secret" in done.stdout + done.stderr) == (0, False), done.stderr
        with closing(psycopg2.connect(cluster.url("impact", SUPERUSER))) as link, link.cursor() as cursor:
            cursor.execute(
                "SELECT rolname, left(rolpassword, 5) FROM pg_authid WHERE rolname LIKE 'impact%' ORDER BY 1"
            )
            assert cursor.fetchall() == [("impact_app", "SCRAM"), ("impact_owner", "SCRAM")]
        with closing(psycopg2.connect(cluster.url("impact", roles.OWNER))) as link, link, link.cursor() as cursor:
            cursor.execute("CREATE TABLE note (id int)")
        with closing(psycopg2.connect(cluster.url("impact", roles.APP))) as link, link.cursor() as cursor:
            cursor.execute("INSERT INTO note VALUES (1)")
            with pytest.raises(psycopg2.errors.InsufficientPrivilege):
                cursor.execute("TRUNCATE note")
    finally:
        cluster.stop()
        cluster.discard()
