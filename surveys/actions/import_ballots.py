"""Bring in a PrefLib file as a closed survey with one question: put the options in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import repeat
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.refusals import Refused
from impact.programme.texts import SLOTS
from surveys.actions.build import create_survey, new_version, write_definition
from surveys.actions.load import Loaded, load_responses
from surveys.actions.publish import publish
from surveys.columns import Columns
from surveys.definition import Definition, OptionDef, PageDef, QuestionDef, Words
from surveys.enums import LawfulBasis, SourceKind, SurveyStatus
from surveys.models import Survey
from surveys.soi import BadBallots, BallotFile, read_ballots
from surveys.stages import move

QUESTION = "order"
_ASKED = {
    "en": "Put as many as you want in the order you prefer",
    "cy": "Rhowch gynifer ag y dymunwch yn y drefn sydd orau gennych",
    "en-simple": "Which do you like best? Put them in order.",
    "cy-simple": "Pa un sydd orau gennych? Rhowch nhw mewn trefn.",
}


class NameTaken(Refused):
    """There is a survey with this short name."""

    message = _("There is a survey with this short name already. Choose another one with --slug.")


class UnreadableBallots(Refused):
    """The file was refused; the message names the line. Nothing was imported."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in."""

    survey: Survey
    ballots: int
    orders: int
    options: int


@transaction.atomic
def import_ballots(*, by: User | None, now: datetime, slug: str, lines: Iterable[bytes]) -> Imported:
    """Read the file as a stream and keep all of it, or nothing. Raises NameTaken, UnreadableBallots, NotPossible."""
    if Survey.objects.filter(slug=slug).exists():
        raise NameTaken
    try:
        with transaction.atomic():
            return _import(by, now, slug, read_ballots(lines))
    except BadBallots as error:
        raise UnreadableBallots(_("{reason} Nothing was imported.").format(reason=error)) from error


def _import(by: User | None, now: datetime, slug: str, file: BallotFile) -> Imported:
    survey = create_survey(
        by=by,
        now=now,
        slug=slug,
        title=dict.fromkeys(SLOTS, file.title or slug),
        source_kind=SourceKind.PUBLIC_BALLOTS,
        lawful_basis=LawfulBasis.PUBLISHED,
        opens_at=now - timedelta(minutes=1),
        closes_at=now,
    )
    version = new_version(by=by, now=now, survey=survey, note="Public ballots")
    version = write_definition(by=by, now=now, questionnaire=version, definition=_definition(file, slug))
    version = publish(by=by, now=now, questionnaire=version)
    orders = [0]
    ballots = load_responses(questionnaire=version, rows=_rows(file, survey.opens_at or now, orders))
    survey.status = SurveyStatus(move("survey", survey.status, "import"))
    survey.save(update_fields=["status"])
    return Imported(survey, ballots, orders[0], file.alternatives)


def _rows(file: BallotFile, at: datetime, orders: list[int]) -> Iterator[Loaded]:
    for ballot in file.ballots:
        orders[0] += 1
        order = list(ballot.order)
        row = Loaded(
            columns=Columns(ranking=ballot.order),
            answers={QUESTION: {"chosen": sorted(order), "order": order}},
            started_at=at,
            submitted_at=at,
        )
        yield from repeat(row, ballot.count)


def _definition(file: BallotFile, slug: str) -> Definition:
    words = {variant: Words(text) for variant, text in _ASKED.items()}
    options = tuple(
        OptionDef(code, f"option-{code}", {variant: Words(file.names[code]) for variant in SLOTS})
        for code in range(1, file.alternatives + 1)
    )
    question = QuestionDef(
        QUESTION, "choose_and_rank", words, options=options, segment="ranking", limit=file.alternatives
    )
    return Definition(UUID(int=0), slug, 1, SLOTS, (PageDef("ballot", words, (question,)),))
