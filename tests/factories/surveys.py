"""Surveys for tests: small definitions as plain values, rows by factories, and a published, open survey in one call."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

import factory

from impact.programme.texts import texts
from surveys.actions import new_version, publish, write_definition
from surveys.definition import AnyOf, AtLeast, Definition, HeadingDef, OptionDef, PageDef, QuestionDef, Words
from surveys.models import OpenText, Questionnaire, Response, Survey

LONDON = ZoneInfo("Europe/London")
OPENED = dt.datetime(2026, 5, 1, 9, 0, tzinfo=LONDON)
CLOSES = dt.datetime(2026, 7, 1, 17, 0, tzinfo=LONDON)
VARIANTS = ("en", "cy", "en-simple", "cy-simple")
MARKS = {"en": "", "cy": " (Cymraeg)", "en-simple": " (easy)", "cy-simple": " (hawdd)"}


def words(text: str, variants: Iterable[str] = VARIANTS) -> dict[str, Words]:
    """The same text in every variant, marked with its variant."""
    return {variant: Words(text + MARKS[variant]) for variant in variants}


def option(code: int, name: str = "", **fields: Any) -> OptionDef:
    name = name or f"option-{code}"
    return OptionDef(code, name, words(name.replace("-", " ").capitalize()), **fields)


def question(code: str, kind: str = "single", options: int | Iterable[OptionDef] = 3, **fields: Any) -> QuestionDef:
    """A question with numbered options, when its kind has any."""
    if kind not in ("single", "multiple", "likert", "choose_and_rank"):
        options = ()
    listed = tuple(option(n) for n in range(1, options + 1)) if isinstance(options, int) else tuple(options)
    return QuestionDef(code, kind, words(f"Question {code}"), options=listed, **fields)


def page(slug: str, *questions: QuestionDef) -> PageDef:
    return PageDef(slug, words(f"Page {slug}"), questions)


def definition(*pages: PageDef, **fields: Any) -> Definition:
    fields = {"version": uuid.UUID(int=1), "survey": "example", "number": 1, "variants": VARIANTS, **fields}
    return Definition(pages=pages, **fields)


def small_pages() -> tuple[PageDef, ...]:
    """One page of every kind: who you are, with branches, priorities to rank, text, numbers and equality."""
    perspectives = [option(n, f"group-{n}") for n in range(1, 9)] + [option(9, "rather-not", not_said=True)]
    ranked = [option(n, f"priority-{n}", heading="life" if n <= 3 else "work") for n in range(1, 7)]
    headings = (HeadingDef("life", words("Living a good life")), HeadingDef("work", words("The work")))
    several = AtLeast("perspectives", 2)
    return (
        page("about", question("perspectives", "multiple", perspectives, segment="perspectives")),
        page("main", question("main", "single", perspectives[:8], segment="main_perspective", condition=several)),
        page(
            "job", question("job", "single", 3, segment="profession", condition=AnyOf("perspectives", frozenset({3})))
        ),
        page("nation", question("nation", "single", 4, segment="nation")),
        page("agree", question("agree", "likert", 5)),
        page("priorities", question("top", "choose_and_rank", ranked, headings=headings, limit=3, segment="ranking")),
        page("why", question("why", "long_text", length=500)),
        page("born", question("born", "year"), question("hours", "number", least=0, most=168)),
        page("equality", question("sex", "single", 3, equality=True)),
    )


class SurveyFactory(factory.django.DjangoModelFactory):
    """A draft with all its words."""

    class Meta:
        model = Survey

    slug = factory.Sequence(lambda n: f"survey-{n}")
    title = factory.Sequence(lambda n: texts(f"Survey {n}", f"Arolwg {n}", f"Easy survey {n}", f"Arolwg hawdd {n}"))
    source_kind = "example"
    help_phone = "0800 000 0000"
    help_hours = texts("Weekdays, 9am to 5pm", "Dyddiau’r wythnos, 9am i 5pm", "Monday to Friday", "Llun i Gwener")
    welcome = texts("IMPACT asks.", "Mae IMPACT yn gofyn.", "We ask.", "Rydyn ni’n gofyn.")
    notice = texts("We keep no names.", "Dydyn ni’n cadw dim enwau.", "No names.", "Dim enwau.")
    privacy_notice_version = "2026-05"

    class Params:
        opened = factory.Trait(status="open", opens_at=OPENED, closes_at=CLOSES)
        over = factory.Trait(status="closed", opens_at=OPENED, closes_at=dt.datetime(2026, 5, 10, 17, tzinfo=LONDON))


class QuestionnaireFactory(factory.django.DjangoModelFactory):
    """An empty draft."""

    class Meta:
        model = Questionnaire

    survey = factory.SubFactory(SurveyFactory)
    number = 1


class ResponseFactory(factory.django.DjangoModelFactory):
    """A draft begun on the web; `sent=True` for a submitted one."""

    class Meta:
        model = Response

    questionnaire = factory.SubFactory(QuestionnaireFactory)
    started_at = dt.datetime(2026, 5, 18, 9, 0, tzinfo=LONDON)

    class Params:
        sent = factory.Trait(
            status="submitted",
            submitted_at=dt.datetime(2026, 5, 18, 9, 10, tzinfo=LONDON),
            submission_key=factory.LazyFunction(uuid.uuid4),
        )


class OpenTextFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = OpenText

    raw = "More time to talk."
    sent_on = dt.date(2026, 5, 18)


def published(*pages: PageDef, survey: Survey | None = None, **fields: Any) -> Questionnaire:
    """A published questionnaire with these pages (or the small ones) of an open survey."""
    fields = {"opened": True, **fields} if survey is None else fields
    survey = survey or SurveyFactory(**fields)
    draft = new_version(by=None, now=OPENED, survey=survey)
    content = definition(*(pages or small_pages()), survey=survey.slug, number=draft.number)
    draft = write_definition(by=None, now=OPENED, questionnaire=draft, definition=content)
    return publish(by=None, now=OPENED, questionnaire=draft)
