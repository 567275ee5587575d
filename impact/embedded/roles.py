"""The two database roles and what they may do; the SQL beside this file is shared with compose."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import resources

import psycopg2
from psycopg2 import sql
from psycopg2.extensions import ISOLATION_LEVEL_AUTOCOMMIT, connection

OWNER = "impact_owner"
APP = "impact_app"
CONNECT_SECONDS = 10


def prepare_cluster(superuser_dsn: str) -> None:
    """Make the roles, and template1 such that databases copied from it are as they should be.

    Default privileges belong to one database, so a test database that the owner
    creates has them only because template1 does.
    """
    _run(superuser_dsn, "roles.sql")
    with_template = psycopg2.extensions.make_dsn(superuser_dsn, dbname="template1")
    _run(with_template, "database.sql")


def prepare_database(superuser_dsn: str, name: str) -> None:
    """Create the database if it is missing, owned by impact_owner, with its privileges."""
    with _open(superuser_dsn) as link, link.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        verb = "ALTER DATABASE {} OWNER TO {}" if cursor.fetchone() else "CREATE DATABASE {} OWNER {}"
        cursor.execute(sql.SQL(verb).format(sql.Identifier(name), sql.Identifier(OWNER)))
    inside = psycopg2.extensions.make_dsn(superuser_dsn, dbname=name)
    _run(inside, "database.sql", "access.sql")


def restrict_access(owner_dsn: str) -> None:
    """For a database made by CREATE DATABASE: close it to everyone but its owner and the app."""
    _run(owner_dsn, "access.sql")


@contextmanager
def _open(dsn: str) -> Iterator[connection]:
    with closing(psycopg2.connect(dsn, connect_timeout=CONNECT_SECONDS)) as link:
        link.set_isolation_level(ISOLATION_LEVEL_AUTOCOMMIT)
        yield link


def _run(dsn: str, *names: str) -> None:
    with _open(dsn) as link, link.cursor() as cursor:
        # A repeat says "already exists, skipping"; nobody needs to read that.
        cursor.execute("SET client_min_messages = warning")
        for name in names:
            text = resources.files("impact.embedded").joinpath(name).read_text(encoding="utf-8")
            cursor.execute(text)
