"""The only door out: facts about surveys and counts of what was said, as frozen values. Never rows, never querysets."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import numpy as np
from django.db import connection
from django.db.models import Count, Max, Min
from django.urls import reverse
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.models import Perspective
from impact.ui.waiting import Waiting
from surveys.copying import FixedRows
from surveys.definition import Definition, QuestionDef, words_in
from surveys.enums import QuestionnaireStatus
from surveys.models import Questionnaire, Response, Survey
from surveys.queries import definition, public_surveys
from surveys.tally import RankingTally, count

__all__ = [
    "GroupFacts",
    "OptionFacts",
    "RankingTally",
    "SurveyDoor",
    "SurveyFacts",
    "UnknownSurvey",
    "ranking_tally",
    "survey_doors",
    "survey_facts",
    "surveys_for_reports",
    "waiting",
]

BLOCK = 200_000  # ids read by one COPY; memory stays the same however many there are


class UnknownSurvey(LookupError):
    """No survey with this short name, or none with priorities to put in order."""


@dataclass(frozen=True, slots=True)
class OptionFacts:
    """One option of the ranking question; `priority` is the slug of the programme's Priority, when it is one."""

    code: int
    slug: str
    labels: dict[str, str]
    priority: str = ""


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """One perspective; number 0 is "Not said"."""

    number: int
    slug: str
    labels: dict[str, str]


@dataclass(frozen=True, slots=True)
class SurveyFacts:
    """What a report needs to know of a survey. `choose` is N of "choose up to N"."""

    public_id: UUID
    slug: str
    title: dict[str, str]
    source_kind: str
    opens_at: datetime | None
    closes_at: datetime | None
    choose: int
    options: tuple[OptionFacts, ...]
    groups: tuple[GroupFacts, ...]


@dataclass(frozen=True, slots=True)
class SurveyDoor:
    """A survey for the home page: `state` is open, upcoming or closed."""

    slug: str
    title: dict[str, str]
    state: str
    source_kind: str
    minutes: int
    opens_at: datetime | None
    closes_at: datetime | None


NOT_SAID = GroupFacts(
    0, "not-said", {"en": "Not said", "cy": "Heb ddweud", "en-simple": "Did not say", "cy-simple": "Heb ddweud"}
)


def surveys_for_reports() -> tuple[SurveyFacts, ...]:
    """Every survey that was opened or announced and asks for priorities in order, newest first."""
    groups = _groups()
    return tuple(
        facts for survey in public_surveys() if (facts := _facts(survey, _versions(survey.slug), groups)) is not None
    )


def survey_facts(slug: str) -> SurveyFacts:
    """One of them. Raises UnknownSurvey."""
    survey = public_surveys().filter(slug=slug).first()
    facts = _facts(survey, _versions(slug), _groups()) if survey else None
    if facts is None:
        raise UnknownSurvey(slug)
    return facts


def ranking_tally(slug: str, *, on_progress: Callable[[int, int], None] | None = None) -> RankingTally:
    """Count the submitted responses of all versions, exactly, with constant memory. Raises UnknownSurvey.

    Rows are read by binary COPY, one block of ids after the other; `on_progress(done, total)` is called between
    blocks, when the connection is free, and may raise to stop. Each response is counted at most once, as it stands
    when its block is read.
    """
    facts = survey_facts(slug)
    versions = Questionnaire.objects.filter(survey__slug=slug, status=QuestionnaireStatus.PUBLISHED)
    rows = Response.objects.counted().filter(questionnaire__in=versions)
    span = rows.aggregate(least=Min("pk"), most=Max("pk"), total=Count("pk"))
    total = RankingTally()
    if span["least"] is None:
        return total
    ids = list(versions.values_list("pk", flat=True))
    for first in range(span["least"], span["most"] + 1, BLOCK):
        total += _block(ids, first, min(first + BLOCK - 1, span["most"]), len(facts.groups), facts.choose)
        if on_progress is not None:
            on_progress(min(total.submitted, span["total"]), span["total"])
    return total


def _block(versions: list[int], first: int, last: int, groups: int, choose: int) -> RankingTally:
    """Read responses with ids from `first` to `last` as arrays and count them."""
    names = ["main_perspective"]
    names += [f"perspectives[{place}]" for place in range(1, groups + 1)]
    names += [f"ranking[{place}]" for place in range(1, choose + 1)]
    names += [f"also_chosen[{place}]" for place in range(1, choose + 1)]
    columns = ", ".join(f"coalesce({name}, 0)::int2" for name in names)
    sink = FixedRows(len(names))
    with connection.cursor() as cursor:
        query = cursor.mogrify(
            f"COPY (SELECT {columns} FROM surveys_response WHERE status = 'submitted'"  # noqa: S608  (names are ours)
            " AND questionnaire_id = ANY(%s) AND id BETWEEN %s AND %s) TO STDOUT (FORMAT BINARY)",
            (versions, first, last),
        )
        with connection.wrap_database_errors:
            cursor.copy_expert(query, sink)
    main, named, ranked, also = np.split(sink.table(), (1, 1 + groups, 1 + groups + choose), axis=1)
    return count(main[:, 0], named, ranked, also)


def survey_doors(now: datetime) -> tuple[SurveyDoor, ...]:
    """Surveys people may know of: open first, then announced, then closed."""
    order = ("open", "upcoming", "closed")
    doors = [
        SurveyDoor(
            slug=survey.slug,
            title=dict(survey.title),
            state="open" if survey.is_open(now) else "upcoming" if survey.is_upcoming(now) else "closed",
            source_kind=survey.source_kind,
            minutes=survey.minutes,
            opens_at=survey.opens_at,
            closes_at=survey.closes_at,
        )
        for survey in public_surveys()
    ]
    return tuple(sorted(doors, key=lambda door: order.index(door.state)))


def waiting(user: User) -> tuple[Waiting, ...]:
    """What waits for this member of staff."""
    lines = []
    if user.has_perm("surveys.review_response"):
        found = Response.objects.visible_to(user).to_check().count()
        url = reverse("admin:surveys_response_changelist") + "?status__exact=quarantined"
        lines.append(Waiting(_("responses set aside to check"), found, url))
    if user.has_perm("surveys.publish_questionnaire"):
        drafts = Questionnaire.objects.visible_to(user).filter(status=QuestionnaireStatus.DRAFT)
        url = reverse("admin:surveys_questionnaire_changelist") + "?status__exact=draft"
        lines.append(Waiting(_("questionnaires not published yet"), drafts.count(), url))
    return tuple(lines)


def _versions(slug: str) -> tuple[Definition, ...]:
    """Every published version, newest first."""
    versions = Questionnaire.objects.published().filter(survey__slug=slug).order_by("-number")
    return tuple(definition(version) for version in versions.values_list("public_id", flat=True))


def _facts(survey: Survey, versions: tuple[Definition, ...], groups: tuple[GroupFacts, ...]) -> SurveyFacts | None:
    rankings = [question for version in versions if (question := version.segment("ranking")) is not None]
    if not rankings:
        return None
    return SurveyFacts(
        public_id=survey.public_id,
        slug=survey.slug,
        title=dict(survey.title),
        source_kind=survey.source_kind,
        opens_at=survey.opens_at,
        closes_at=survey.closes_at,
        choose=max(question.limit or 0 for question in rankings),
        options=_options(rankings),
        groups=groups,
    )


def _options(rankings: list[QuestionDef]) -> tuple[OptionFacts, ...]:
    """Options of all versions; codes never change their meaning, so the newest words stand."""
    options = {}
    for question in reversed(rankings):
        for option in question.options:
            if not option.not_said:
                labels = {variant: words_in(option.words, variant).text for variant in option.words}
                options[option.code] = OptionFacts(option.code, option.slug, labels, option.priority)
    return tuple(options[code] for code in sorted(options))


def _groups() -> tuple[GroupFacts, ...]:
    """Perspectives in their order, after "Not said"."""
    named = Perspective.objects.order_by("position", "number")
    return (NOT_SAID, *(GroupFacts(group.number, group.slug, dict(group.label)) for group in named))
