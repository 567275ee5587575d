"""People score a topic on each criterion, with a reason; a later score of the same person takes the place of the first."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.actions.topics import lock_topic
from impact.programme.models import HIGHEST_SCORE, Criterion, Topic, TopicScore
from impact.ui.refusals import Refused


class ScoresClosed(Refused):
    """The decision stands on the scores there were."""

    message = _("This topic is decided. The scores it was decided on stay as they are.")


class ReasonMissing(Refused):
    """A number alone explains nothing."""

    message = _("Give a reason with each score: a number alone explains nothing.")


class ScoreOutside(Refused):
    """Only what has a meaning in words."""

    message = _("A score is a whole number from 0 to 4.")


class NotACriterion(Refused):
    """Some criteria are for sites only."""

    message = _("Topics are not scored on this.")


@dataclass(frozen=True, slots=True)
class Given:
    """One score, as somebody gives it."""

    criterion: Criterion
    score: int
    reason: str
    sources: str = ""


@transaction.atomic
def score_topic(*, by: User, now: dt.datetime, topic: Topic, given: Sequence[Given]) -> list[TopicScore]:
    """Keep one person's scores. Raises ScoresClosed, ReasonMissing, ScoreOutside, NotACriterion; then none is kept."""
    locked = lock_topic(topic)
    if not locked.takes_scores:
        raise ScoresClosed
    return [_keep(locked, by, now, one) for one in given]


def _keep(topic: Topic, by: User, now: dt.datetime, given: Given) -> TopicScore:
    if not given.reason.strip():
        raise ReasonMissing
    if not 0 <= given.score <= HIGHEST_SCORE:
        raise ScoreOutside
    if not given.criterion.for_topics:
        raise NotACriterion
    mine = TopicScore.objects.filter(topic=topic, criterion=given.criterion, by=by).first()
    row = mine or TopicScore(topic=topic, criterion=given.criterion, by=by)
    said = (given.score, given.reason.strip(), given.sources.strip())
    if mine is not None and (mine.score, mine.reason, mine.sources) == said:
        return mine
    row.score, row.reason, row.sources = said
    row.scored_at = now
    row.save()
    return row
