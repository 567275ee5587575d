"""Print who can sign in to the demo, with what, and where it leads."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from impact.accounts.demo import ACCOUNTS, PASSWORD


class Command(BaseCommand):
    help = "Print the demo accounts: role, e-mail, password, first page; and where codes and mail are."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a table that fits a terminal of 100 columns."""
        del args, options
        if not settings.DEMO:
            message = "This portal is not a demo, so it has no demo accounts."
            raise CommandError(message)
        rows = [("Role", "E-mail", "Password", "First page")]
        rows += [
            (
                account.role.replace("_", " "),
                account.email,
                PASSWORD if account.staff else "a code by e-mail",
                account.first_page,
            )
            for account in ACCOUNTS
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        for row in rows:
            self.stdout.write(("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))).rstrip())
        base = settings.PUBLIC_BASE_URL
        self.stdout.write(f"\nSix-digit codes for staff: {base}/dev/codes/")
        self.stdout.write(f"Mail the portal sent:      {base}/dev/mail/")
