"""How meetings were: sums and words without names, from three answers on; debriefs; what a group says of itself."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from impact.programme.models import SelfQuestion
from networks.enums import MeetingStatus
from networks.models import Debrief, LocalNetwork, Meeting, MeetingFeedback, SelfAnswer

FEWEST = 3


@dataclass(frozen=True, slots=True)
class LookedBack:
    """One meeting; `sums` and `words` are empty while fewer than three people have answered."""

    meeting: Meeting
    answers: int
    sums: tuple[tuple[str, str], ...]
    words: tuple[tuple[str, tuple[str, ...]], ...]
    debrief: Debrief | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question a group asks itself, with what it said before, newest first."""

    question: SelfQuestion
    answers: tuple[SelfAnswer, ...]


def looking_back_on(local_network: LocalNetwork, now: dt.datetime) -> list[LookedBack]:
    """Every meeting that is over, newest first."""
    feedback = Prefetch("feedback", MeetingFeedback.objects.order_by("pk"))
    over = Meeting.objects.filter(local_network=local_network, entry__ends_at__lte=now)
    meetings = (
        over.exclude(status=MeetingStatus.CANCELLED)
        .select_related("entry", "debrief")
        .prefetch_related(feedback)
        .order_by("-number")
    )
    return [looked_back(meeting) for meeting in meetings]


def looked_back(meeting: Meeting) -> LookedBack:
    """One meeting."""
    rows = list(meeting.feedback.all())
    debrief = getattr(meeting, "debrief", None)
    if len(rows) < FEWEST:
        return LookedBack(meeting, len(rows), (), (), debrief)
    return LookedBack(meeting, len(rows), sums_of(rows), words_of(rows), debrief)


def sums_of(rows: list[MeetingFeedback]) -> tuple[tuple[str, str], ...]:
    """How many said what; nobody's own answer."""
    heard = [row.felt_heard for row in rows if row.felt_heard is not None]
    many = sum(value >= FEWEST for value in heard)
    lines = [(_("Answers"), str(len(rows)))]
    if heard:
        said = _("%(many)d of %(all)d quite a lot or very much") % {"many": many, "all": len(heard)}
        lines.append((_("Felt heard"), said))
    for label, name in ((_("Materials in time"), "in_time"), (_("Had what they needed"), "needs_met")):
        given = [getattr(row, name) for row in rows if getattr(row, name) is not None]
        if given:
            lines.append((label, _("%(many)d of %(all)d") % {"many": sum(given), "all": len(given)}))
    return tuple(lines)


def words_of(rows: list[MeetingFeedback]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What people learned and will do, in an order that tells nothing about who said it or when."""
    return (
        (_("What people learned"), _shuffled(row.learned for row in rows)),
        (_("What people will do differently"), _shuffled(row.will_do for row in rows)),
    )


def _shuffled(words: Iterable[str]) -> tuple[str, ...]:
    said = [text for text in words if text.strip()]
    return tuple(sorted(said, key=lambda text: hashlib.sha256(text.encode()).hexdigest()))


def self_questions_of(local_network: LocalNetwork) -> list[Asked]:
    """The questions of this kind of network, with what the group said."""
    answers = SelfAnswer.objects.filter(local_network=local_network).order_by("-answered_on")
    by_question: dict[int, list[SelfAnswer]] = {}
    for one in answers:
        by_question.setdefault(one.question_id, []).append(one)
    questions = SelfQuestion.objects.filter(template=local_network.network.template_id).order_by("position")
    return [Asked(one, tuple(by_question.get(one.pk, ()))) for one in questions]
