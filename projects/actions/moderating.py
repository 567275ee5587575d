"""What reviewers agreed where they differed widely."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.ui.refusals import Refused
from projects.actions.rounds import lock_round
from projects.enums import RoundStatus
from projects.models import Expression, Moderation, ReviewRound
from projects.queries.review_state import to_review


class NotModerating(Refused):
    """Talks are noted while the round is in moderation."""

    message = _("Talks are written down while wide differences are talked over. Move the round on first.")


class NotInRound(Refused):
    """The expression is not one of this round."""

    message = _("This expression of interest is not part of this round. Choose one from the list.")


@transaction.atomic
def note_moderation(
    *, by: User, now: datetime, review_round: ReviewRound, expression: Expression, who: str, agreed: str, held_on: date
) -> Moderation:
    """Write down one talk; a second time corrects the first. Raises NotModerating, NotInRound."""
    locked = lock_round(review_round)
    if locked.status != RoundStatus.MODERATION:
        raise NotModerating
    if not to_review(locked).filter(pk=expression.pk).exists():
        raise NotInRound
    noted, _made = Moderation.objects.update_or_create(
        round=locked,
        expression=expression,
        defaults={"who": who, "agreed": agreed, "held_on": held_on, "noted_by": by, "noted_at": now},
    )
    return noted
