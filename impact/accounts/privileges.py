"""Migration operations that take privileges away from the application's database role.

Triggers are the kind message, privileges the guarantee: a trigger can be switched off by a session variable,
a missing privilege cannot.
"""

from collections.abc import Sequence

from django.db import migrations

APP_ROLE = "impact_app"
_RESTORE = 'GRANT SELECT, INSERT, UPDATE, DELETE ON "{table}" TO {role};'


def insert_only(table: str) -> migrations.RunSQL:
    """The application may add rows and read them; it may never change or delete one."""
    return migrations.RunSQL(
        f'REVOKE ALL ON "{table}" FROM {APP_ROLE}; GRANT SELECT, INSERT ON "{table}" TO {APP_ROLE};',
        _RESTORE.format(table=table, role=APP_ROLE),
    )


def update_columns_only(table: str, columns: Sequence[str], *, delete: bool = False) -> migrations.RunSQL:
    """The application may add and read rows and change these columns only; delete them only if `delete`."""
    names = ", ".join(f'"{column}"' for column in columns)
    rights = f"SELECT, INSERT, UPDATE ({names})" + (", DELETE" if delete else "")
    return migrations.RunSQL(
        f'REVOKE ALL ON "{table}" FROM {APP_ROLE}; GRANT {rights} ON "{table}" TO {APP_ROLE};',
        _RESTORE.format(table=table, role=APP_ROLE),
    )
