"""Empty the tables after a test that committed: only those that hold rows.

Django truncates every table and then writes content types and permissions anew. With several hundred tables that takes
more than a second for each such test, and nearly all of them were empty.
"""

from functools import cache

import pgtrigger
from django.db import connection, transaction

KEPT = {"django_migrations", "django_content_type", "auth_permission"}  # what a migration writes, no test changes


@cache
def tables() -> list[str]:
    """Every table of the portal's models, with those between many-to-many sides."""
    every = connection.introspection.django_table_names(only_existing=True, include_views=False)
    return sorted(set(every) - KEPT)


def filled_tables() -> list[str]:
    """Those with at least one row. Only tables that ever held one take room on the disk, and only those are asked."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relname = ANY(%s) AND pg_relation_size(oid) > 0", [tables()])
        used = [row[0] for row in cursor.fetchall()]
        asked = " UNION ALL ".join(f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM \"{name}\")" for name in used)
        cursor.execute(asked or "SELECT 1 WHERE false")
        return [row[0] for row in cursor.fetchall()]


def empty_tables() -> None:
    """Delete every row, as the owner, with the triggers that guard rows told to look away.

    Keys between tables are checked when it is committed, so the order does not matter.
    """
    with transaction.atomic(), pgtrigger.ignore(), connection.cursor() as cursor:
        for name in filled_tables():
            cursor.execute(f'DELETE FROM "{name}"')
