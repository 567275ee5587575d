"""What people said, and what changed."""

from impact.thread.models.you_said import LINK_WORDS, YouSaid

__all__ = ["LINK_WORDS", "YouSaid"]
