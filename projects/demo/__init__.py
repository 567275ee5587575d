"""The examples of calls and projects, each part once."""

from datetime import datetime

from impact.accounts.models import User
from projects.demo import (
    agreements,
    announcing,
    asking,
    balance,
    calls,
    decisions,
    expressions,
    files,
    projects,
    review,
)
from projects.models import Call

__all__ = ["load"]


def load(*, now: datetime) -> None:
    """Create the examples; what exists already stays as it is."""
    calls.load(now=now)
    projects.load(now=now)
    files.load(now=now)
    announcing.load(now=now)
    asking.load(now=now)
    review.load(now=now)
    balance.load(now=now)
    writer = User.objects.by_email("director@example.org").first()
    reviewer = User.objects.by_email("survey@example.org").first()
    if writer and reviewer and not Call.objects.filter(slug="example-deciding").exists():
        decisions.load(now=now, writer=writer, reviewer=reviewer)
        agreements.load(now=now, by=writer)
    expressions.load(now=now)
