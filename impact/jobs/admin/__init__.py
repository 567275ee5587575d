"""Staff pages of jobs."""

from impact.jobs.admin.job import JobAdmin

__all__ = ["JobAdmin"]
