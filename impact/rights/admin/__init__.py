"""Staff pages of requests about personal data."""

from impact.rights.admin.data_request import DataRequestAdmin

__all__ = ["DataRequestAdmin"]
