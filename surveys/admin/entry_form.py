"""What staff typed from paper or phone -> coded answers, or problems in words with everything kept.

The numbers beside the options on the paper form are typed, so that hands stay on the keyboard: `4` for one answer,
`2 5 9` for several, the order of priorities as written.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from surveys.actions.entry import TYPED_CHANNELS
from surveys.answers import Cleaned, Problem, clean
from surveys.definition import Coded, Definition, QuestionDef
from surveys.enums import Channel, Format, Help, Language
from surveys.pages.words import problem_words

MOST_NUMBERS = 100
_BETWEEN = re.compile(r"[\s,;]+")


class EntryHead(forms.Form):
    """How the answers reached us. `submission_key` makes pressing twice give one response."""

    submission_key = forms.UUIDField(widget=forms.HiddenInput)
    channel = forms.ChoiceField(
        label=gettext_lazy("How it came"), choices=[(channel.value, channel.label) for channel in TYPED_CHANNELS]
    )
    help = forms.ChoiceField(
        label=gettext_lazy("Help the person had"), choices=Help.choices, initial=Help.NOT_SAID, required=False
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the form"), choices=Language.choices)
    format = forms.ChoiceField(label=gettext_lazy("Format of the form"), choices=Format.choices)
    campaign = forms.CharField(label=gettext_lazy("Campaign"), required=False, max_length=40)

    KEPT = ("channel", "help", "language", "format", "campaign")  # the next form of a pile is like the last one

    def clean_help(self) -> str:
        return str(self.cleaned_data["help"] or Help.NOT_SAID)


@dataclass(frozen=True, slots=True)
class Box:
    """One question on the form: its box (two for an order), what may be typed, and what is wrong with it."""

    number: int
    question: QuestionDef
    typed: str = ""
    also: str = ""
    problem: str = ""

    @property
    def name(self) -> str:
        return f"q-{self.question.code}"

    @property
    def also_name(self) -> str:
        return f"also-{self.question.code}"

    @property
    def label(self) -> str:
        return self.question.label("en")

    @property
    def ranks(self) -> bool:
        return self.question.kind == "choose_and_rank"

    @property
    def is_long(self) -> bool:
        return self.question.kind == "long_text"

    @property
    def options(self) -> list[tuple[int, str]]:
        return [(option.code, option.label("en")) for option in self.question.options]

    @property
    def how(self) -> str:
        """What to type."""
        match self.question.kind:
            case "single" | "likert":
                return _("One number")
            case "multiple":
                return _("Numbers with a space between")
            case "choose_and_rank":
                return _("Numbers in the order given, most important first; at most {limit}").format(
                    limit=self.question.limit
                )
            case "year":
                return _("Four figures")
            case "number":
                return _("A whole number")
            case _:
                return _("As written. Leave out names of people.")


@dataclass(frozen=True, slots=True)
class Entry:
    """The whole form as typed."""

    boxes: tuple[Box, ...]
    answers: dict[str, Coded] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def problems(self) -> list[Box]:
        return [box for box in self.boxes if box.problem]

    @property
    def is_empty(self) -> bool:
        return not self.answers and not self.texts


def empty_entry(known: Definition) -> Entry:
    """Nothing typed yet."""
    return Entry(tuple(Box(number, question) for number, question in enumerate(known.questions, 1)))


def read_entry(known: Definition, sent: QueryDict) -> Entry:
    """Check every box."""
    answers: dict[str, Coded] = {}
    texts: dict[str, str] = {}
    boxes = []
    for number, question in enumerate(known.questions, 1):
        typed, also = sent.get(f"q-{question.code}", ""), sent.get(f"also-{question.code}", "")
        found = _clean(question, typed, also)
        problem = ""
        if isinstance(found, Problem):
            problem = _words(found, question, typed)
        elif question.is_text and found.text:
            texts[question.code] = found.text
        elif found.coded is not None:
            answers[question.code] = found.coded
        boxes.append(Box(number, question, typed, also, problem))
    return Entry(tuple(boxes), answers, texts)


def _clean(question: QuestionDef, typed: str, also: str) -> Cleaned | Problem:
    if question.is_text or question.kind in ("year", "number"):
        return clean(question, [typed])
    order = _numbers(typed)
    if question.kind != "choose_and_rank":
        return clean(question, order)
    return clean(question, [*order, *_numbers(also)], order)


def _numbers(typed: str) -> list[str]:
    return [part for part in _BETWEEN.split(typed.strip()) if part][:MOST_NUMBERS]


def _words(problem: Problem, question: QuestionDef, typed: str) -> str:
    if problem.code == "unknown_option":
        unknown = _first_unknown(question, _numbers(typed))
        known = ", ".join(str(option.code) for option in question.options)
        return _("{typed} is not a number of this question. It has: {known}.").format(typed=unknown, known=known)
    if problem.code == "repeated":
        return _("A number stands here twice. Type each number once.")
    return problem_words(problem, question, "en")


def _first_unknown(question: QuestionDef, parts: Iterable[str]) -> str:
    codes = {str(code) for code in question.codes}
    return next((f"“{part[:20]}”" for part in parts if part not in codes), _("One of these"))


def kept_choices(sent: QueryDict) -> dict[str, str]:
    """What the address carries over from the form before, where it is something we know."""
    known = {
        "channel": set(Channel.values),
        "help": set(Help.values),
        "language": set(Language.values),
        "format": set(Format.values),
    }
    kept = {name: sent.get(name, "") for name in EntryHead.KEPT}
    return {name: value[:40] for name, value in kept.items() if value and value in known.get(name, {value})}
