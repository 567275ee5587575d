"""Switch the test process between the two database roles."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlparse

from django.conf import settings
from django.db import connections


def owner_name() -> str:
    """The role that owns the tables."""
    return urlparse(settings.DATABASE_OWNER_URL).username or "impact_owner"


def become(role: str) -> None:
    """Use this role for the connections that follow."""
    connection = connections["default"]
    connection.close()
    url = settings.DATABASE_OWNER_URL if role == owner_name() else settings.DATABASE_APP_URL
    connection.settings_dict["USER"] = role
    connection.settings_dict["PASSWORD"] = urlparse(url).password or ""


@contextmanager
def as_owner() -> Iterator[None]:
    """Be the owner for a moment."""
    before = connections["default"].settings_dict["USER"]
    become(owner_name())
    try:
        yield
    finally:
        become(before)
