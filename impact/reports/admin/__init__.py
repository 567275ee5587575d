"""Staff pages of reports."""

from impact.reports.admin.action import ReportActionAdmin
from impact.reports.admin.edition import EditionAdmin
from impact.reports.admin.report import ReportAdmin

__all__ = ["EditionAdmin", "ReportActionAdmin", "ReportAdmin"]
