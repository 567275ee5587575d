"""One function per message; each is queued in the transaction of what it tells of."""

from projects.emails.expressions import private_link, receipt, withdrawn

__all__ = ["private_link", "receipt", "withdrawn"]
