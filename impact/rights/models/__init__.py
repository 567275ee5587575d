"""Nouns of requests about personal data."""

from impact.rights.models.data_request import DataRequest

__all__ = ["DataRequest"]
