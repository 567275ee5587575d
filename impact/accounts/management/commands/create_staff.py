"""Create the first member of staff; the others are created in the admin."""

import getpass
import sys
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from impact.accounts.actions import create_user
from impact.accounts.roles import ROLES
from impact.ui.refusals import Refused


class Command(BaseCommand):
    """`manage.py create_staff EMAIL --name NAME --role programme_director`; asks for the password, or reads it."""

    help = "Create a member of staff. The password is asked for, or read from standard input when that is no terminal."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--name", required=True)
        parser.add_argument("--role", default="programme_director", choices=sorted(ROLES))

    def handle(self, *args: Any, **options: Any) -> None:
        password = getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        try:
            validate_password(password)
            user = create_user(
                by=None,
                now=timezone.now(),
                email=options["email"],
                name=options["name"],
                password=password,
                roles=[options["role"]],
            )
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        except Refused as refusal:
            raise CommandError(str(refusal.message)) from refusal
        self.stdout.write(f"{user.email} may sign in, and sets up the second step when doing so first.")
