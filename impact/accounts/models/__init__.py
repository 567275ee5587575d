"""Nouns of accounts."""

from impact.accounts.models.user import User

__all__ = ["User"]
