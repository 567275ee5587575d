"""Example topics in every state, with evidence, scores by several people, decisions and a work plan over three years."""

from datetime import datetime, timedelta

from django.utils import timezone

from impact.accounts.models import User
from impact.programme import actions
from impact.programme.demo import words
from impact.programme.models import (
    ContextNote,
    Criterion,
    DeliveryModel,
    EvidenceColumn,
    EvidenceItem,
    Nation,
    Topic,
    WorkPlanEntry,
)
from impact.programme.texts import Texts

DAY = timedelta(days=1)
SCORERS = ("director@example.org", "survey@example.org", "wales@example.org")
NO_LIVED, SILENT, NO_SCORES = "example-nights", "example-pets", ("example-pets", "example-transport", "example-nights")


def load(*, now: datetime) -> None:
    """Load once, when there are people to score."""
    staff = [user for email in SCORERS if (user := User.objects.by_email(email).first()) is not None]
    if len(staff) < len(SCORERS) or Topic.objects.filter(slug=words.TOPICS[0][0]).exists():
        return
    nations = {nation.code: nation for nation in Nation.objects.all()}
    for place, row in enumerate(words.TOPICS):
        _topic(row, staff, nations, now - (90 - place) * DAY)
    _plan(timezone.localdate(now).year)


def _topic(
    row: tuple[str, Texts, tuple[str, ...], bool], staff: list[User], nations: dict[str, Nation], moment: datetime
) -> None:
    slug, title, verbs, public = row
    topic = actions.add_topic(by=staff[0], now=moment, slug=slug, title=title, about=words.ABOUT, is_example=True)
    if slug != SILENT:
        actions.add_source(
            by=staff[0], now=moment, topic=topic, source=actions.Source(title=words.OTHER_SOURCE, url="/about/")
        )
    _evidence(topic, moment)
    for code, text in words.CONTEXT.items():
        values = {"topic": topic, "nation": nations[code], "text": text}
        actions.write_context(by=None, note=ContextNote(), values=values)
    if slug not in NO_SCORES:
        _scores(topic, staff, moment + 5 * DAY)
    if public:
        topic = actions.publish_topic(by=staff[0], now=moment + 10 * DAY, topic=topic)
    for place, verb in enumerate(verbs):
        _decide(topic, staff[0], verb, moment + (20 + place) * DAY)


def _evidence(topic: Topic, moment: datetime) -> None:
    left_out = {NO_LIVED: ("lived",), SILENT: ("lived", "practice")}.get(topic.slug, ())
    for place, (kind, title, summary, citation) in enumerate(words.EVIDENCE, start=1):
        if kind not in left_out:
            values = {"topic": topic, "kind": kind, "title": title, "summary": summary, "citation": citation}
            values |= {"url": "", "position": place}
            actions.edit_evidence(by=None, item=EvidenceItem(), values=values)
    if topic.slug == NO_LIVED:
        values = {"topic": topic, "kind": "lived", "note": words.NOT_FOUND}
        values["searched_on"] = timezone.localdate(moment)
        actions.note_column(by=None, column=EvidenceColumn(), values=values)


def _scores(topic: Topic, staff: list[User], moment: datetime) -> None:
    criteria = Criterion.objects.in_bulk([slug for slug, _scores in words.SCORES], field_name="slug")
    for place, person in enumerate(staff):
        given = [
            actions.Given(criteria[slug], scores[place], "Example: so it looks to me.", "Example: the review above.")
            for slug, scores in words.SCORES
        ]
        actions.score_topic(by=person, now=moment + place * DAY, topic=topic, given=given)


def _decide(topic: Topic, by: User, verb: str, moment: datetime) -> None:
    if verb == "find_gap":
        said = actions.GapWords("example-nights", words.GAP_QUESTION, words.GAP_WHY)
        actions.find_gap(by=by, now=moment, topic=topic, reason=words.GAP_WHY, words=said)
        return
    actions.decide_topic(by=by, now=moment, topic=topic, verb=verb, reason=words.REASONS[verb])


def _plan(year: int) -> None:
    ways = DeliveryModel.objects.in_bulk(field_name="slug")
    topics = Topic.objects.in_bulk(field_name="slug")
    for slug, way, after, months, note, exists in words.PLAN:
        values = {"topic": topics[slug], "delivery_model": ways[way], "year": year + after, "months": months}
        actions.edit_entry(by=None, entry=WorkPlanEntry(), values={**values, "note": note, "exists": exists})
