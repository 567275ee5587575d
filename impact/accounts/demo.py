"""The demo accounts: one for each role a newcomer wants to try. Invented; role names instead of people's names."""

from dataclasses import dataclass
from datetime import datetime

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP

from impact.accounts.actions import create_user
from impact.accounts.models import User

PASSWORD = "impact-demo-2026"  # noqa: S105 (printed by make run; never used outside the demo)


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """One account of the demo; `first_page` is where it goes after signing in."""

    email: str
    name: str
    role: str
    first_page: str
    staff: bool = True


ACCOUNTS = (
    DemoAccount("director@example.org", "Example programme director", "programme_director", "/admin/"),
    DemoAccount("survey@example.org", "Example survey manager", "survey_manager", "/admin/"),
    DemoAccount("approver@example.org", "Example report approver", "report_approver", "/admin/"),
    DemoAccount("wales@example.org", "Example nation lead, Wales", "nation_lead", "/admin/"),
    DemoAccount("networks@example.org", "Example Networks manager", "networks_manager", "/admin/"),
    DemoAccount("dpo@example.org", "Example data-protection officer", "data_protection_officer", "/admin/"),
    DemoAccount("readonly@example.org", "Example reader", "read_only", "/admin/"),
    DemoAccount("support@example.org", "Example event support", "event_support", "/admin/"),
    DemoAccount("finance@example.org", "Example finance", "finance", "/admin/"),
    DemoAccount(
        "coordinator@example.org", "Example Network coordinator", "network_coordinator", "/networks/mine/", staff=False
    ),
    DemoAccount("site@example.org", "Example site team", "site_team", "/sites/team/", staff=False),
    DemoAccount("reviewer@example.org", "Example reviewer", "reviewer", "/sites/reviews/", staff=False),
    DemoAccount("reviewer2@example.org", "Example second reviewer", "reviewer", "/sites/reviews/", staff=False),
)


def totp_secret(email: str) -> str:
    """A fixed base32 secret for each demo account, so that /dev/codes/ can show its six digits."""
    letters = [chr(ord("A") + (ord(letter) * 7 + place) % 26) for place, letter in enumerate(email)]
    return ("".join(letters) * 4)[:32]


def load(*, now: datetime) -> None:
    """Create the demo accounts once, each member of staff with a second factor."""
    for account in ACCOUNTS:
        if User.objects.by_email(account.email).exists():
            continue
        password = PASSWORD if account.staff else None
        user = create_user(
            by=None, now=now, email=account.email, name=account.name, password=password, roles=[account.role]
        )
        if account.staff and not Authenticator.objects.filter(user=user).exists():
            TOTP.activate(user, totp_secret(account.email))
