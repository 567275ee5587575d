"""Example gaps: one that is filled, one that somebody works on, one nobody but staff sees."""

from datetime import datetime, timedelta

from impact.accounts.models import User
from impact.programme import actions
from impact.programme.demo import words
from impact.programme.models import EvidenceGap, Topic


def load(*, now: datetime) -> None:
    """Load once."""
    staff = User.objects.by_email("director@example.org").first()
    if staff is None or EvidenceGap.objects.filter(slug=words.GAPS[0][0]).exists():
        return
    topic = Topic.objects.filter(slug="example-carers-health").first()
    for place, (slug, question, why, verbs, answer, public) in enumerate(words.GAPS):
        gap = actions.open_gap(
            by=staff,
            now=now - timedelta(days=80 - place),
            topic=topic if place == 0 else None,
            words=actions.GapWords(slug, question, why),
            is_example=True,
            published=public,
        )
        for verb in verbs:
            actions.move_gap(by=staff, gap=gap, verb=verb, answer=answer if verb == "fill" else None)
