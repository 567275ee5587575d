"""What happens next because of a report: who, what, and when we look again."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import Texts
from impact.reports.enums import ActionStatus
from impact.reports.models import Edition, ReportAction


class WordsMissing(Refused):
    """An action without words or without an owner."""

    message = _("Say in English what will happen and who will see to it.")


@transaction.atomic
def add_action(
    *, by: User | None, now: datetime, edition: Edition, text: Texts, owner: Texts, review_on: date,
    status: str = ActionStatus.PLANNED, outcome: Texts | None = None,
) -> ReportAction:  # fmt: skip
    """Note an action that follows from an edition. Raises WordsMissing."""
    del by
    _check(text, owner)
    action = ReportAction(
        edition=edition,
        text=text,
        owner=owner,
        review_on=review_on,
        status=status,
        outcome=outcome or Texts(),
        created_at=now,
    )
    action.save(force_insert=True)
    return action


@transaction.atomic
def edit_action(
    *, by: User | None, action: ReportAction, text: Texts, owner: Texts, review_on: date,
    status: str, outcome: Texts,
) -> ReportAction:  # fmt: skip
    """Change an action: its words, owner, day or what came of it. Raises WordsMissing."""
    del by
    _check(text, owner)
    action.text, action.owner, action.review_on = text, owner, review_on
    action.status, action.outcome = status, outcome
    action.save(update_fields=["text", "owner", "review_on", "status", "outcome"])
    return action


def _check(text: Texts, owner: Texts) -> None:
    if not text.exact("en").strip() or not owner.exact("en").strip():
        raise WordsMissing
