"""Nouns of reports."""

from impact.reports.models.action import ReportAction
from impact.reports.models.body import EditionBody
from impact.reports.models.edition import Edition
from impact.reports.models.report import Report

__all__ = ["Edition", "EditionBody", "Report", "ReportAction"]
