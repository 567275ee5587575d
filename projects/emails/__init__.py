"""One function per message; each is queued in the transaction of what it tells of."""

from projects.emails.expressions import private_link, receipt, withdrawn
from projects.emails.reports import invited_to_team, report_reminder, report_reopened, report_sent

__all__ = [
    "invited_to_team",
    "private_link",
    "receipt",
    "report_reminder",
    "report_reopened",
    "report_sent",
    "withdrawn",
]
