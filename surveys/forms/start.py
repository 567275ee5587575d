"""The start page as sent: who helps, which link somebody came by, and the field people cannot see."""

import re
from dataclasses import dataclass

from django.http import QueryDict

from surveys.enums import Help

HONEYPOT = "website"
_CAMPAIGN = re.compile(r"[a-z0-9][a-z0-9-]{0,39}\Z")


@dataclass(frozen=True, slots=True)
class StartInput:
    help: str
    campaign: str
    trapped: bool  # the field people cannot see was filled in
    tablet: bool


def campaign(words: str | None) -> str:
    """The short name in a campaign link; anything else counts as none."""
    plain = (words or "").strip().lower()
    return plain if _CAMPAIGN.match(plain) else ""


def trapped(sent: QueryDict) -> bool:
    return bool(sent.get(HONEYPOT, "").strip())


def read_start(sent: QueryDict) -> StartInput:
    """Nothing here can be wrong: what is not known counts as not said."""
    who = sent.get("help", "")
    return StartInput(
        help=who if who in Help.values else Help.NOT_SAID,
        campaign=campaign(sent.get("campaign")),
        trapped=trapped(sent),
        tablet=sent.get("tablet") == "yes",
    )
