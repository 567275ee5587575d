"""Forms of the staff's buttons."""

from impact.reports.forms.staff import ApproveForm, BuildForm, ReasonForm, SummaryForm, WithdrawForm

__all__ = ["ApproveForm", "BuildForm", "ReasonForm", "SummaryForm", "WithdrawForm"]
