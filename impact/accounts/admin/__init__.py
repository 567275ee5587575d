"""Staff pages of accounts."""

from impact.accounts.admin.user import UserAdmin

__all__ = ["UserAdmin"]
