"""What becomes of a topic: taken up, laid aside, or sent back because the evidence is not there; each with a reason."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from impact.accounts.models import User
from impact.programme.actions.gaps import GapWords, open_gap
from impact.programme.actions.topics import column_words, lock_topic
from impact.programme.enums import TopicStatus, TopicVerb
from impact.programme.models import EvidenceGap, Topic, TopicDecision
from impact.programme.pure import stages
from impact.programme.queries.topics import silent_columns, unscored
from impact.programme.texts import Texts
from impact.ui.refusals import Refused


class NotNow(Refused):
    """Somebody else was faster, or it is another time."""

    message = gettext_lazy("This can’t be done now: the topic has moved on. Reload the page to see where it stands.")


class NotReady(Refused):
    """Says what is missing."""


class WhyMissing(Refused):
    """Everybody reads the reason."""

    message = gettext_lazy("Write the reason in English first; everybody reads it.")


@transaction.atomic
def decide_topic(*, by: User, now: dt.datetime, topic: Topic, verb: str, reason: Texts) -> Topic:
    """Take it up, lay it aside, look at it again, or finish it. Raises NotNow, NotReady, WhyMissing."""
    locked = lock_topic(topic)
    if verb == TopicVerb.FIND_GAP or stages.after(stages.TOPIC, locked.status, verb) is None:
        raise NotNow
    if verb == TopicVerb.TAKE_UP:
        _hold_ready(locked)
    return _move(locked, by, now, verb, reason)


@transaction.atomic
def find_gap(*, by: User, now: dt.datetime, topic: Topic, reason: Texts, words: GapWords) -> tuple[Topic, EvidenceGap]:
    """There is not enough evidence: say so, and open the gap, for everybody to see. Raises NotNow, WhyMissing."""
    locked = lock_topic(topic)
    if stages.after(stages.TOPIC, locked.status, TopicVerb.FIND_GAP) is None:
        raise NotNow
    moved = _move(locked, by, now, TopicVerb.FIND_GAP, reason)
    gap = open_gap(by=by, now=now, topic=moved, words=words, is_example=moved.is_example, published=True)
    return moved, gap


def _hold_ready(topic: Topic) -> None:
    """Everything that has to be there before a topic is taken up, in one message."""
    missing = []
    if criteria := unscored(topic):
        names = ", ".join(str(criterion.label) for criterion in criteria)
        missing.append(_("Fewer than two people have scored: %(names)s.") % {"names": names})
    if columns := silent_columns(topic):
        missing.append(_("Nothing is said yet under: %(columns)s.") % {"columns": column_words(columns)})
    if missing:
        raise NotReady(" ".join(missing))


def _move(topic: Topic, by: User, now: dt.datetime, verb: str, reason: Texts) -> Topic:
    if not reason.exact("en").strip():
        raise WhyMissing
    status = stages.after(stages.TOPIC, topic.status, verb)
    assert status is not None
    topic.status = TopicStatus(status)
    topic.save(update_fields=["status"])
    TopicDecision(topic=topic, verb=verb, reason=reason, by=by, decided_at=now).save(force_insert=True)
    return topic
