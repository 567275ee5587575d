"""Staff pages of the golden thread."""

from impact.thread.admin.you_said import YouSaidAdmin

__all__ = ["YouSaidAdmin"]
