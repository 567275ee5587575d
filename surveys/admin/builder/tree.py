"""A questionnaire as the builder shows it: parts in order with their keys, their words and what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from surveys.admin.builder.conditions import in_words
from surveys.admin.words import MISSING
from surveys.definition import Definition, Words
from surveys.enums import QuestionKind, Segment
from surveys.models import ItemText, Questionnaire
from surveys.queries import definition_of

TARGETS = ("page", "question", "heading", "option")
KINDS, SEGMENTS = dict(QuestionKind.choices), dict(Segment.choices)


@dataclass(frozen=True, slots=True)
class Node:
    """One part. `facts` are short remarks beside its words; `missing` names the languages without text."""

    kind: str
    pk: int
    slug: str
    label: str
    first: bool
    last: bool
    missing: tuple[str, ...]
    facts: tuple[str, ...] = ()
    when: str = ""
    takes_options: bool = False
    questions: tuple["Node", ...] = ()
    headings: tuple["Node", ...] = ()
    options: tuple["Node", ...] = ()

    @property
    def anchor(self) -> str:
        return f"{self.kind}-{self.pk}"

    @property
    def holds(self) -> tuple["Node", ...]:
        return (*self.questions, *self.headings, *self.options)


@dataclass(frozen=True, slots=True)
class Tree:
    """The whole questionnaire."""

    pages: tuple[Node, ...]
    missing: int
    definition: Definition = field(repr=False)

    def all(self) -> Iterator[Node]:
        for page in self.pages:
            yield page
            for question in page.questions:
                yield question
                yield from question.holds

    def find(self, where: str) -> Node | None:
        """The page or question a finding is about: questions first, as their codes are what findings name."""
        named = [node for node in self.all() if node.kind in ("question", "page") and node.slug == where]
        return next(iter(sorted(named, key=lambda node: node.kind != "question")), None)


def tree_of(questionnaire: Questionnaire) -> Tree:
    """Read it: a fixed number of queries, however many parts."""
    known = definition_of(questionnaire)
    words: dict[tuple[str, int], dict[str, Words]] = {}
    for text in ItemText.objects.filter(questionnaire=questionnaire):
        target = next(name for name in TARGETS if getattr(text, f"{name}_id") is not None)
        words.setdefault((target, getattr(text, f"{target}_id")), {})[text.variant] = Words(text.text)
    grow = _Grower(tuple(questionnaire.variants), words, known)
    rows = questionnaire.pages.order_by("position").prefetch_related(
        "questions__options__heading", "questions__options__priority", "questions__headings"
    )
    pages = tuple(grow.page(page, edge) for page, edge in _edges(list(rows)))
    tree = Tree(pages, 0, known)
    return Tree(pages, sum(len(node.missing) for node in tree.all()), known)


def _edges(rows: list[Any]) -> Iterator[tuple[Any, tuple[bool, bool]]]:
    ordered = sorted(rows, key=lambda row: row.position)
    for place, row in enumerate(ordered):
        yield row, (place == 0, place == len(ordered) - 1)


@dataclass(frozen=True, slots=True)
class _Grower:
    variants: tuple[str, ...]
    words: dict[tuple[str, int], dict[str, Words]]
    known: Definition

    def _node(self, kind: str, row: Any, edge: tuple[bool, bool], **more: Any) -> Node:
        name = row.code if kind == "question" else row.slug
        texts = self.words.get((kind, row.pk), {})
        english = texts.get("en", Words("")).text
        return Node(
            kind=kind,
            pk=row.pk,
            slug=name,
            label=english or name,
            first=edge[0],
            last=edge[1],
            missing=tuple(str(MISSING[variant]) for variant in self.variants if variant not in texts),
            **more,
        )

    def page(self, row: Any, edge: tuple[bool, bool]) -> Node:
        questions = tuple(self._question(question, at) for question, at in _edges(list(row.questions.all())))
        return self._node("page", row, edge, questions=questions)

    def _question(self, row: Any, edge: tuple[bool, bool]) -> Node:
        condition = self.known.question(row.code).condition
        return self._node(
            "question",
            row,
            edge,
            facts=tuple(_question_facts(row)),
            when=in_words(condition, self.known) if condition else "",
            takes_options=row.kind in ("single", "multiple", "likert", "choose_and_rank"),
            headings=tuple(self._node("heading", one, at) for one, at in _edges(list(row.headings.all()))),
            options=tuple(
                self._node("option", one, at, facts=tuple(_option_facts(one)))
                for one, at in _edges(list(row.options.all()))
            ),
        )


def _question_facts(row: Any) -> Iterator[str]:
    yield str(KINDS[row.kind])
    if row.limit:
        yield _("at most {limit}").format(limit=row.limit)
    if row.least is not None or row.most is not None:
        yield _("from {least} to {most}").format(
            least="–" if row.least is None else row.least, most="–" if row.most is None else row.most
        )
    if row.length:
        yield _("about {length} characters").format(length=row.length)
    if row.segment:
        yield _("fills: {column}").format(column=SEGMENTS[row.segment])
    if row.equality:
        yield _("equality question, kept apart")


def _option_facts(row: Any) -> Iterator[str]:
    yield _("number {code}").format(code=row.code)
    if row.heading:
        yield _("under “{heading}”").format(heading=row.heading.slug)
    if row.priority:
        yield _("priority: {priority}").format(priority=row.priority.slug)
    if row.exclusive:
        yield _("stands alone")
    if row.not_said:
        yield _("means: would rather not say")
