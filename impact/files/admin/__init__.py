"""Staff pages of files."""

from impact.files.admin.stored_file import StoredFileAdmin

__all__ = ["StoredFileAdmin"]
