"""One function per message; each is queued in the transaction of what it tells of."""

from projects.emails.expressions import invitation, private_link, receipt, reopened, withdrawn

__all__ = ["invitation", "private_link", "receipt", "reopened", "withdrawn"]
