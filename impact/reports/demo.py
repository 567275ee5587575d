"""The reports of the demo programme: an edition in every state, built from the example survey's invented answers."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from impact.accounts.models import User
from impact.jobs.enums import JobState
from impact.programme.actions import add_source, source_of
from impact.programme.models import PublishedFinding, Topic
from impact.programme.texts import Texts, texts
from impact.reports import actions, tasks
from impact.reports.assemble import assemble
from impact.reports.body import Body
from impact.reports.enums import ActionStatus, SourceKind
from impact.reports.models import Edition, Report
from impact.reports.queries import counts_of, panel_rankings, surveys_to_report_on
from impact.reports.words import draft_summary
from surveys.figures import RankingTally, SurveyFacts

WRITER, APPROVER = "survey@example.org", "approver@example.org"
ENOUGH = 500


class NoExampleSurvey(LookupError):
    """The surveys' example data has to be loaded before the reports'."""


class DemoBuildFailed(RuntimeError):
    """The worker's task said no."""


@dataclass(frozen=True, slots=True)
class _Staff:
    writer: User
    approver: User


def load(*, now: datetime) -> None:
    """Editions in every state: of an older survey a withdrawn, a superseded and a published one; of the example
    survey a published, a sent-back, a submitted and a draft one.
    """
    examples = _examples()
    if any(Edition.objects.filter(report__survey_uuid=facts.public_id).exists() for facts, _tally in examples):
        return
    staff = _Staff(User.objects.get(email=WRITER), User.objects.get(email=APPROVER))
    for facts, tally in examples[1:2]:
        _older(facts, assemble(facts, tally), staff, now - timedelta(days=60))
    facts, tally = examples[0]
    _newest(facts, assemble(facts, tally, panels=panel_rankings()), staff, now)


def _older(facts: SurveyFacts, body: Body, staff: _Staff, began: datetime) -> None:
    """Published and withdrawn, published and superseded, published."""
    report = actions.open_report(now=began, facts=facts)
    first = _published(report, body, staff, began)
    actions.withdraw(by=staff.approver, now=began + timedelta(days=5), edition=first, reason=_WITHDRAWN)
    _published(report, body, staff, began + timedelta(days=10))
    _published(report, body, staff, began + timedelta(days=25))


def _newest(facts: SurveyFacts, body: Body, staff: _Staff, now: datetime) -> None:
    """Published with what happens next, sent back, submitted, and a draft built by the worker's own task."""
    report = actions.open_report(now=now - timedelta(days=13), facts=facts)
    published = _published(report, body, staff, now - timedelta(days=12))
    _name_as_sources(published, staff.writer, now)
    _what_happens_next(published, staff.writer, now)
    sent = _submitted(report, body, staff, now - timedelta(days=6))
    actions.send_back(by=staff.approver, now=now - timedelta(days=5), edition=sent, reason=_SENT_BACK)
    _submitted(report, body, staff, now - timedelta(days=1))
    _draft(facts.slug, staff.writer, now)


def _examples() -> list[tuple[SurveyFacts, RankingTally]]:
    """Find the example surveys with enough answers, the largest first."""
    found = [
        (facts, counts_of(facts.slug, lambda _done, _total: None))
        for facts in surveys_to_report_on()
        if facts.source_kind == SourceKind.EXAMPLE
    ]
    enough = [pair for pair in found if pair[1].submitted >= ENOUGH]
    if not enough:
        message = "Load the surveys' example data first: surveys has to stand before impact.reports."
        raise NoExampleSurvey(message)
    return sorted(enough, key=lambda pair: -pair[1].submitted)


def _name_as_sources(edition: Edition, by: User, now: datetime) -> None:
    """The example topics name what this report put first as their source."""
    findings = PublishedFinding.objects.filter(edition_uuid=edition.public_id).order_by("place", "pk")
    topics = Topic.objects.filter(is_example=True).order_by("created_at", "pk")
    for finding, topic in zip(findings[:4], topics[:4], strict=False):
        add_source(by=by, now=now, topic=topic, source=source_of(finding))


def _published(report: Report, body: Body, staff: _Staff, moment: datetime) -> Edition:
    """Submit and approve at an earlier moment, by two people."""
    edition = _submitted(report, body, staff, moment - timedelta(days=1))
    return actions.approve_and_publish(by=staff.approver, now=moment, edition=edition)


def _submitted(report: Report, body: Body, staff: _Staff, moment: datetime) -> Edition:
    """Freeze an edition at an earlier moment and submit it."""
    edition = actions.freeze_edition(now=moment, job=uuid.uuid4(), edition_uuid=uuid.uuid4(), report=report, body=body)
    words = Texts(draft_summary(body))
    return actions.submit(
        by=staff.writer, now=moment, edition=actions.edit_summary(by=staff.writer, edition=edition, summary=words)
    )


def _draft(slug: str, writer: User, now: datetime) -> None:
    """Build the newest draft by the worker's own task, so that its job can be looked at."""
    job = actions.request_build(by=writer, now=now, survey=slug)
    tasks.build_edition_task(job.pk)
    job.refresh_from_db()
    if job.state != JobState.DONE:
        raise DemoBuildFailed(job.error)


def _what_happens_next(edition: Edition, writer: User, now: datetime) -> None:
    """Three actions: one overdue, one under way, one done."""
    for days, status, words, owner, outcome in _NEXT:
        actions.add_action(
            by=writer,
            now=now,
            edition=edition,
            text=words,
            owner=owner,
            review_on=(now + timedelta(days=days)).date(),
            status=status,
            outcome=outcome,
        )


_WITHDRAWN = texts(
    "Example: one paper batch was typed in twice. The next report counts it once.",
    "Enghraifft: teipiwyd un swp o bapurau ddwywaith. Mae'r adroddiad nesaf yn ei gyfrif unwaith.",
    "Example: we counted some answers two times. The next report is right.",
    "Enghraifft: fe wnaethom gyfrif rhai atebion ddwywaith. Mae'r adroddiad nesaf yn gywir.",
)
_SENT_BACK = "Example: the Easy Read summary has a sentence of more than 15 words. Please split it."
_TEAM = texts(
    "Example: delivery team", "Enghraifft: y tîm cyflawni", "Example: our work team", "Enghraifft: ein tîm gwaith"
)
_LEADS = texts(
    "Example: nation leads",
    "Enghraifft: arweinwyr y cenhedloedd",
    "Example: the four nation leads",
    "Enghraifft: arweinwyr y pedair cenedl",
)
_NEXT = (
    (
        -9,
        ActionStatus.PLANNED,
        texts(
            "Tell every organisation that shared the survey what people said.",
            "Dweud wrth bob sefydliad a rannodd yr arolwg beth ddywedodd pobl.",
            "Tell groups who helped us what people said.",
            "Dweud wrth y grwpiau a'n helpodd beth ddywedodd pobl.",
        ),
        _LEADS,
        Texts(),
    ),
    (
        30,
        ActionStatus.UNDER_WAY,
        texts(
            "Take the first five priorities to the Assemblies and choose topics with them.",
            "Mynd â'r pum blaenoriaeth gyntaf i'r Cynulliadau a dewis pynciau gyda nhw.",
            "Talk about the first five with the Assemblies.",
            "Siarad am y pump cyntaf gyda'r Cynulliadau.",
        ),
        _TEAM,
        Texts(),
    ),
    (
        -20,
        ActionStatus.DONE,
        texts(
            "Send the figures to the people who run surveys on care in the four nations.",
            "Anfon y ffigurau at y bobl sy'n cynnal arolygon ar ofal yn y pedair cenedl.",
            "Share the numbers with other people who ask about care.",
            "Rhannu'r niferoedd â phobl eraill sy'n holi am ofal.",
        ),
        _LEADS,
        texts(
            "Example: sent to four teams; two will use them.",
            "Enghraifft: anfonwyd at bedwar tîm; bydd dau'n eu defnyddio.",
            "Example: we sent them to four teams.",
            "Enghraifft: fe'u hanfonwyd at bedwar tîm.",
        ),
    ),
)
