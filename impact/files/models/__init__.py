"""Nouns of files."""

from impact.files.models.stored_file import StoredFile

__all__ = ["StoredFile"]
