"""The demo: "Example survey (invented answers)" with 2,400 invented responses, and surveys in every state."""

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from impact.accounts.models import User
from impact.programme.actions import edit_reference
from impact.programme.models import Priority
from impact.programme.texts import Texts
from surveys import actions
from surveys.actions.load import Loaded, load_apart, load_responses
from surveys.columns import columns_of
from surveys.definition import Definition
from surveys.enums import Channel, Flag, Help, OpenTextState, SourceKind
from surveys.example import NOTICE, TITLE, WELCOME, example_definition
from surveys.example.invented import Invented, invent
from surveys.example.priorities import PRIORITIES
from surveys.example.survey import HELP_HOURS, PRIVACY_NOTICE_VERSION
from surveys.example.texts import ONE_CHANGE
from surveys.models import OpenText, Questionnaire, Response, Survey
from surveys.queries import definition

EXAMPLE, PILOT, AUTUMN, DRAFT = "example-survey", "example-pilot", "example-autumn", "example-draft"
RESPONSES, PILOT_RESPONSES = 2_400, 600
SEED = 2021
_TITLES = {
    EXAMPLE: TITLE,
    PILOT: {
        "en": "Example pilot survey (invented answers)",
        "cy": "Arolwg peilot enghreifftiol (atebion dychmygol)",
        "en-simple": "Example first try (made-up answers)",
        "cy-simple": "Ymgais gyntaf enghreifftiol (atebion wedi’u creu)",
    },
    AUTUMN: {
        "en": "Example autumn survey (not open yet)",
        "cy": "Arolwg hydref enghreifftiol (heb agor eto)",
        "en-simple": "Example autumn survey (not open yet)",
        "cy-simple": "Arolwg hydref enghreifftiol (heb agor eto)",
    },
    DRAFT: {
        "en": "Example survey in the making",
        "cy": "Arolwg enghreifftiol ar y gweill",
        "en-simple": "Example survey that is not ready",
        "cy-simple": "Arolwg enghreifftiol sydd ddim yn barod",
    },
}


def load(*, now: datetime) -> None:
    """Load it once; loading again changes nothing."""
    if Survey.objects.filter(slug=EXAMPLE).exists():
        return
    staff = User.objects.filter(email="survey@example.org").first()
    _priorities()
    opened = now - timedelta(days=40)
    example = _survey(EXAMPLE, staff, opened)
    version = _published(example, staff, opened)
    actions.open_survey(by=staff, now=opened, survey=example, closes_at=now + timedelta(days=60))
    _responses(version, staff, RESPONSES, (opened, now))
    _every_status(version, staff, now)
    _open_texts(version, staff, now)
    actions.new_version(by=staff, now=now, survey=example, copy_from=version, note="Clearer hints, for next time")
    _pilot(staff, now - timedelta(days=200))
    autumn = _survey(AUTUMN, staff, now)
    _published(autumn, staff, now)
    opens = now + timedelta(days=90)
    actions.open_survey(by=staff, now=now, survey=autumn, opens_at=opens, closes_at=opens + timedelta(days=60))
    draft = _survey(DRAFT, staff, now)
    _drafted(draft, staff, now)


def _priorities() -> None:
    known = set(Priority.objects.values_list("slug", flat=True))
    for place, option in enumerate(PRIORITIES, 1):
        if option.slug not in known:
            label = Texts({variant: words.text for variant, words in option.words.items()})
            edit_reference(by=None, noun=Priority(slug=option.slug, label=label, position=place, is_example=True))


def _survey(slug: str, staff: User | None, now: datetime) -> Survey:
    return actions.create_survey(
        by=staff,
        now=now,
        slug=slug,
        title=_TITLES[slug],
        source_kind=SourceKind.EXAMPLE,
        welcome=Texts(WELCOME),
        notice=Texts(NOTICE),
        help_phone="0800 000 0000",
        help_hours=Texts(HELP_HOURS),
        privacy_notice_version=PRIVACY_NOTICE_VERSION,
        minutes=10,
    )


def _drafted(survey: Survey, staff: User | None, now: datetime) -> Questionnaire:
    draft = actions.new_version(by=staff, now=now, survey=survey)
    return actions.write_definition(
        by=staff, now=now, questionnaire=draft, definition=example_definition(survey.slug, draft.number)
    )


def _published(survey: Survey, staff: User | None, now: datetime) -> Questionnaire:
    return actions.publish(by=staff, now=now, questionnaire=_drafted(survey, staff, now))


def _pilot(staff: User | None, opened: datetime) -> None:
    """A smaller survey that is over."""
    closed = opened + timedelta(days=60)
    pilot = _survey(PILOT, staff, opened)
    version = _published(pilot, staff, opened)
    actions.open_survey(by=staff, now=opened, survey=pilot, closes_at=closed + timedelta(days=1))
    _responses(version, staff, PILOT_RESPONSES, (opened, closed))
    actions.close_survey(by=staff, now=closed, survey=pilot)


def _responses(version: Questionnaire, staff: User | None, count: int, span: tuple[datetime, datetime]) -> None:
    opened, until = span
    seed = SEED + count
    known = definition(version.public_id)
    chance = Random(seed)  # noqa: S311  (invented data, not a secret)
    equality = {}
    rows = []
    for person in invent(count, seed=seed, opens_at=opened, closes_at=until):
        row = _row(known, person, staff, UUID(int=chance.getrandbits(128), version=4), until)
        rows.append(row)
        if person.equality and row.public_id is not None:
            equality[row.public_id] = person.equality
    load_responses(questionnaire=version, rows=rows, privacy_notice_version=PRIVACY_NOTICE_VERSION)
    load_apart(questionnaire=version, equality=equality, texts={})


def _row(known: Definition, person: Invented, staff: User | None, public_id: UUID, until: datetime) -> Loaded:
    typed = person.channel in (Channel.PAPER, Channel.PHONE)
    return Loaded(
        columns=columns_of(known, person.answers),
        answers=person.answers,
        started_at=person.started_at,
        submitted_at=min(person.submitted_at, until),
        channel=person.channel if staff or not typed else Channel.WEB,
        help=person.help,
        entered_by=staff.pk if staff and typed else None,
        language=person.language,
        format=person.format,
        campaign=person.campaign,
        option_order=person.option_order,
        public_id=public_id,
    )


def _every_status(version: Questionnaire, staff: User | None, now: datetime) -> None:
    """Drafts not sent, responses set aside, one withdrawn: none of them counts."""
    slug = version.survey.slug
    for number in range(6):
        begun = now - timedelta(hours=3 + number)
        started = actions.start(now=begun, survey=slug, option_order=number)
        actions.save_page(
            now=begun, survey=slug, response=started.response, version=version.public_id,
            answers={"perspectives": [1 + number], "nation": 1 + number % 4},
        )  # fmt: skip
        if number in (1, 2, 3):
            flags = {1: [Flag.HONEYPOT], 2: [Flag.HONEYPOT, Flag.BURST], 3: []}[number]
            actions.submit(
                now=begun + timedelta(minutes=4), survey=slug, response=started.response,
                submission_key=UUID(int=SEED + number, version=4), flags=flags,
            )  # fmt: skip
        if number == 3:  # noqa: PLR2004
            gone = Response.objects.get(public_id=started.response)
            actions.withdraw_response(by=staff, now=now, response=gone)


def _open_texts(version: Questionnaire, staff: User | None, now: datetime) -> None:
    """A few texts in every state, of responses chosen by chance among those in the same language."""
    for number, (language, text, state, redacted) in enumerate(ONE_CHANGE):
        sent = Response.objects.counted().filter(questionnaire=version, language=language, help=Help.ALONE)
        response = sent.order_by("public_id")[number]
        load_apart(questionnaire=version, equality={}, texts={response.public_id: {"one_change": text}})
        if staff is not None and state != OpenTextState.NEW:
            written = OpenText.objects.get(raw=text)
            actions.note_text(by=staff, now=now, text=written, state=OpenTextState(state), redacted=redacted)
