"""Is a questionnaire ready to be asked? A list of findings in words for staff. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from surveys.definition import CHOICE_KINDS, AnyOf, AtLeast, Definition, QuestionDef, Words
from surveys.reach import TooComplicated, unreachable_pages
from surveys.routing import leaves_of

MOST_WORDS = 15
_SENTENCE = re.compile(r"[.!?:]+(?:\s+|$)|\n+")
NAMES = {"en": "English", "cy": "Welsh", "en-simple": "Easy Read English", "cy-simple": "Easy Read Welsh"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. `stops` publication, or is only advice. `where` is the page or question it is about."""

    code: str
    where: str
    words: str
    stops: bool = True


def check(
    definition: Definition,
    earlier: Sequence[Definition] = (),
    *,
    nations: frozenset[int] = frozenset({1, 2, 3, 4}),
    perspectives: frozenset[int] = frozenset(range(1, 9)),
) -> list[Finding]:
    """Everything that stands against publishing, what stops first."""
    found = list(_shape(definition))
    found += _texts(definition)
    found += [finding for question in definition.questions for finding in _options(question)]
    found += _segments(definition, nations, perspectives)
    routing = list(_conditions(definition))
    found += routing or list(_reach(definition))
    found += [finding for before in earlier for finding in _meaning(definition, before)]
    return sorted(dict.fromkeys(found), key=lambda finding: not finding.stops)


def _shape(definition: Definition) -> Iterator[Finding]:
    if not definition.questions:
        yield Finding("no_questions", "", "There is no question yet. Add a page with a question.")


def _items(definition: Definition) -> Iterator[tuple[str, str, Mapping[str, Words]]]:
    for page in definition.pages:
        yield page.slug, f"the page “{page.slug}”", page.words
        for question in page.questions:
            yield question.code, f"the question “{question.code}”", question.words
            for heading in question.headings:
                yield question.code, f"the heading “{heading.slug}” of “{question.code}”", heading.words
            for option in question.options:
                yield question.code, f"the option {option.code} “{option.slug}” of “{question.code}”", option.words


def _texts(definition: Definition) -> Iterator[Finding]:
    for where, name, words in _items(definition):
        english = words.get("en", Words(""))
        for variant in definition.variants:
            here = words.get(variant, Words(""))
            called = NAMES.get(variant, variant)
            if not here.text.strip():
                yield Finding("text_missing", where, f"Write the {called} text of {name}.")
            elif english.hint.strip() and not here.hint.strip() and not variant.endswith("-simple"):
                yield Finding("hint_missing", where, f"Write the {called} hint of {name}; the English has one.")
            if variant.endswith("-simple"):
                yield from _easy(where, name, called, here)


def _easy(where: str, name: str, called: str, words: Words) -> Iterator[Finding]:
    longest = max((longest_sentence(text) for text in (words.text, words.hint)), default=0)
    if longest > MOST_WORDS:
        text = f"{called}: {name} has a sentence of {longest} words. Easy Read has at most {MOST_WORDS}."
        yield Finding("sentence_too_long", where, text, stops=False)
    if words.picture and not words.alt:
        yield Finding("picture_without_words", where, f"{called}: say in words what the picture of {name} shows.")


def longest_sentence(text: str) -> int:
    """How many words its longest sentence has."""
    return max((len(sentence.split()) for sentence in _SENTENCE.split(text)), default=0)


def _options(question: QuestionDef) -> Iterator[Finding]:
    code, count = question.code, len(question.options)
    if question.kind in CHOICE_KINDS:
        if count < 2:  # noqa: PLR2004
            yield Finding("too_few_options", code, f"The question “{code}” needs at least two options.")
        elif question.limit is not None and question.limit > count:
            text = f"The question “{code}” lets people choose {question.limit}, but has {count} options."
            yield Finding("limit_over_options", code, text)
    elif count:
        yield Finding("options_not_used", code, f"The question “{code}” takes no options: remove them.")
    known = {heading.slug for heading in question.headings}
    if any(option.heading and option.heading not in known for option in question.options):
        yield Finding("heading_unknown", code, f"An option of “{code}” stands under a heading of another question.")


def _segments(definition: Definition, nations: frozenset[int], perspectives: frozenset[int]) -> Iterator[Finding]:
    known = {"nation": nations, "perspectives": perspectives, "main_perspective": perspectives}
    for name, codes in known.items():
        question = definition.segment(name)
        if question is None:
            continue
        for option in question.options:
            if option.code not in codes and not option.not_said:
                text = (
                    f"Option {option.code} “{option.slug}” of “{question.code}” is not in the programme's list. "
                    "Use the list's number, or mark it as “would rather not say”."
                )
                yield Finding("segment_code_unknown", question.code, text)
    if definition.segment("main_perspective") is not None and definition.segment("perspectives") is None:
        text = "The main perspective is asked, but not all perspectives: ask both or mark neither."
        yield Finding("perspectives_missing", "", text, stops=False)


def _conditions(definition: Definition) -> Iterator[Finding]:
    numbers = definition.page_numbers
    for question in definition.questions:
        for leaf in leaves_of(question.condition):
            if not definition.has_question(leaf.question):
                text = f"“{question.code}” depends on “{leaf.question}”, which is not in this questionnaire."
                yield Finding("condition_unknown_question", question.code, text)
            elif numbers[leaf.question] >= numbers[question.code]:
                text = f"“{question.code}” depends on “{leaf.question}”, which must be asked on an earlier page."
                yield Finding("condition_looks_forward", question.code, text)
            else:
                yield from _leaf(question.code, definition.question(leaf.question), leaf)


def _leaf(code: str, asked: QuestionDef, leaf: AnyOf | AtLeast) -> Iterator[Finding]:
    if asked.kind not in CHOICE_KINDS:
        text = f"“{code}” depends on “{asked.code}”, which has no options to choose from."
        yield Finding("condition_without_options", code, text)
    elif isinstance(leaf, AnyOf) and not leaf.codes <= asked.codes:
        missing = ", ".join(str(option) for option in sorted(leaf.codes - asked.codes))
        text = f"“{code}” depends on option {missing} of “{asked.code}”, which does not exist."
        yield Finding("condition_unknown_option", code, text)


def _reach(definition: Definition) -> Iterator[Finding]:
    try:
        for page in unreachable_pages(definition):
            text = f"Nobody can ever be asked the page “{page.slug}”: its conditions cannot all be true."
            yield Finding("page_unreachable", page.slug, text)
    except TooComplicated:
        text = "The conditions are too complicated to check. Write them more simply."
        yield Finding("conditions_too_complicated", "", text)


def _meaning(now: Definition, before: Definition) -> Iterator[Finding]:
    """Codes are the data: what a code meant in an earlier version it means for ever."""
    for old in before.questions:
        if not now.has_question(old.code):
            continue
        new = now.question(old.code)
        if (new.kind, new.segment) != (old.kind, old.segment):
            text = f"“{old.code}” was another kind of question in version {before.number}. Give the new one a new code."
            yield Finding("question_changed", old.code, text)
        elif old.kind == "choose_and_rank" and new.limit != old.limit:
            text = f"“{old.code}” let people choose {old.limit} in version {before.number}. Keep that number."
            yield Finding("limit_changed", old.code, text)
        slugs = {option.code: option.slug for option in new.options}
        codes = {option.slug: option.code for option in new.options}
        for option in old.options:
            if slugs.get(option.code, option.slug) != option.slug or codes.get(option.slug, option.code) != option.code:
                text = (
                    f"Option {option.code} of “{old.code}” meant “{option.slug}” in version {before.number}. "
                    "Use a new code for a new option."
                )
                yield Finding("code_changed", old.code, text)
