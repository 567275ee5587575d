"""What an address asks for after its question mark, as the database can take it."""

from django.http import QueryDict

MOST = 100


def asked(query: QueryDict, name: str) -> str:
    """The words, without the one character Postgres refuses, and no longer than anybody would type; empty when missing."""
    return query.get(name, "").replace("\x00", "")[:MOST].strip()
