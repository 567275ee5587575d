"""The only code that changes jobs."""

from impact.jobs.actions.ask import JobNotOpen, cancel_job, request_job, retry_job
from impact.jobs.actions.lease import LeaseLost, claim, fail, finish, report_progress
from impact.jobs.actions.sweep import delete_old_jobs, sweep

__all__ = [
    "JobNotOpen",
    "LeaseLost",
    "cancel_job",
    "claim",
    "delete_old_jobs",
    "fail",
    "finish",
    "report_progress",
    "request_job",
    "retry_job",
    "sweep",
]
