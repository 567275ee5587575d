"""Let go of drafts nobody sent."""

import datetime as dt

from django.db import transaction

from assemblies.enums import SignUpStatus
from assemblies.models import SignUp

DRAFT_KEPT = dt.timedelta(days=30)


@transaction.atomic
def tidy(*, now: dt.datetime) -> int:
    """Delete drafts begun 30 days ago or more. Returns how many."""
    return SignUp.objects.filter(status=SignUpStatus.DRAFT, started_at__lt=now - DRAFT_KEPT).delete()[0]
