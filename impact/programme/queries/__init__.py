"""Named reads over the programme."""

from impact.programme.queries.scope import nations_for

__all__ = ["nations_for"]
