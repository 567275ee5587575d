"""Put many responses in at once by COPY: imports of public ballots and invented examples."""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import OperationalError, connection, transaction
from django.utils import timezone

from surveys.columns import Columns
from surveys.definition import Coded
from surveys.enums import Channel, Format, Help, ResponseStatus
from surveys.models import EqualityAnswers, OpenText, Question, Questionnaire, Response

_SEGMENTS = ("nation", "region", "main_perspective", "profession", "age_band", "perspectives", "ranking", "also_chosen")
_COLUMNS = (
    "public_id",
    "submission_key",
    "questionnaire_id",
    "status",
    "channel",
    "help",
    "entered_by_id",
    "language",
    "format",
    "campaign",
    "started_at",
    "submitted_at",
    *_SEGMENTS,
    "answers",
    "draft_texts",
    "option_order",
    "privacy_notice_version",
    "flags",
)
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True, slots=True)
class Loaded:
    """One response as it is put in. `public_id` may be given; a draft has no key."""

    columns: Columns
    answers: dict[str, Coded]
    started_at: datetime
    submitted_at: datetime | None
    status: str = ResponseStatus.SUBMITTED
    channel: str = Channel.WEB
    help: str = Help.NOT_SAID
    entered_by: int | None = None
    language: str = "en"
    format: str = Format.STANDARD
    campaign: str = ""
    option_order: int = 0
    flags: tuple[str, ...] = ()
    draft_texts: dict[str, str] = field(default_factory=dict)
    public_id: uuid.UUID | None = None


@transaction.atomic
def load_responses(*, questionnaire: Questionnaire, rows: Iterable[Loaded], privacy_notice_version: str = "") -> int:
    """Write the rows as one stream; all of them or none. Returns how many.

    A ValueError of the rows themselves (a bad line of a file, say) comes out as it was raised.
    """
    reader = _Reader(_lines(questionnaire.pk, privacy_notice_version, rows))
    with connection.cursor() as cursor:
        try:
            with connection.wrap_database_errors:
                cursor.copy_expert(f"COPY surveys_response ({', '.join(_COLUMNS)}) FROM STDIN", reader)
        except OperationalError as error:
            raise reader.fault or error from error
        return int(cursor.rowcount)


@transaction.atomic
def load_apart(
    *,
    questionnaire: Questionnaire,
    equality: Mapping[uuid.UUID, dict[str, Coded]],
    texts: Mapping[uuid.UUID, dict[str, str]],
) -> None:
    """Write what is kept apart from loaded responses: equality answers and open texts, by response id."""
    wanted = [*equality, *texts]
    found = {
        public_id: (pk, language, submitted_at)
        for pk, public_id, language, submitted_at in Response.objects.filter(
            questionnaire=questionnaire, public_id__in=wanted, submitted_at__isnull=False
        ).values_list("pk", "public_id", "language", "submitted_at")
    }
    questions = dict(Question.objects.filter(questionnaire=questionnaire).values_list("code", "pk"))
    EqualityAnswers.objects.bulk_create(
        EqualityAnswers(response_id=found[public_id][0], answers=answers)
        for public_id, answers in equality.items()
        if answers
    )
    OpenText.objects.bulk_create(
        OpenText(
            response_id=found[public_id][0],
            question_id=questions[code],
            raw=text,
            language=found[public_id][1],
            sent_on=timezone.localdate(found[public_id][2]),
        )
        for public_id, written in texts.items()
        for code, text in written.items()
    )


def _lines(questionnaire: int, notice: str, rows: Iterable[Loaded]) -> Iterator[str]:
    """One COPY line for each row; a row given again and again is written out once."""
    last: Loaded | None = None
    rest = ""
    for row in rows:
        if row is not last:
            last, rest = row, _rest(questionnaire, notice, row)
        key = "\\N" if row.submitted_at is None else str(uuid.uuid4())
        yield f"{row.public_id or uuid.uuid4()}\t{key}\t{rest}\n"


def _rest(questionnaire: int, notice: str, row: Loaded) -> str:
    values: list[object] = [
        questionnaire,
        row.status,
        row.channel,
        row.help,
        row.entered_by,
        row.language,
        row.format,
        row.campaign,
        row.started_at.isoformat(),
        row.submitted_at.isoformat() if row.submitted_at else None,
        *(getattr(row.columns, name) for name in _SEGMENTS),
        row.answers,
        row.draft_texts,
        row.option_order,
        notice,
        row.flags,
    ]
    return "\t".join(_field(value) for value in values)


def _field(value: object) -> str:
    if value is None:
        return "\\N"
    if isinstance(value, tuple):
        return "{" + ",".join(str(item) for item in value) + "}"
    text = json.dumps(value) if isinstance(value, dict) else str(value)
    return text.translate(_ESCAPES)


class _Reader:
    """A file that `copy_expert` reads; lines are made as they are asked for."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._left = ""
        self.fault: ValueError | None = None

    def read(self, size: int = -1) -> str:
        """The next `size` signs, or what is left."""
        parts, length = [self._left], len(self._left)
        while size < 0 or length < size:
            line = self._next()
            if line is None:
                break
            parts.append(line)
            length += len(line)
        text = "".join(parts)
        cut = len(text) if size < 0 else size
        self._left = text[cut:]
        return text[:cut]

    def _next(self) -> str | None:
        """The next line; the database driver would hide what went wrong in making it."""
        try:
            return next(self._lines, None)
        except ValueError as error:
            self.fault = error
            raise
