"""Nouns of jobs."""

from impact.jobs.models.job import Job

__all__ = ["Job"]
