"""Write roles, nations, regions, perspectives and phases to the database; safe to repeat."""

from typing import Any

from django.core.management.base import BaseCommand

from impact.accounts.actions.reference import sync_roles
from impact.programme.actions import sync_programme


class Command(BaseCommand):
    """`manage.py sync_reference`, called by make run, by a deploy and by the tests."""

    help = "Write roles, nations, regions, perspectives and phases to the database; safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run both parts."""
        roles = sync_roles()
        sync_programme()
        self.stdout.write(f"{roles} roles, nations, regions, perspectives and phases are in place.")
