"""Can anybody be asked this? Exact satisfiability of page conditions over the answers a questionnaire allows. Pure.

A condition is opened up with the conditions of the questions it looks at (an unasked question has no answer), written
as alternatives of simple demands per question, and each alternative is tried against the options.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

from surveys.definition import All, Any, AnyOf, AtLeast, Condition, Definition, Not, PageDef, QuestionDef

MOST_ALTERNATIVES = 5_000


class TooComplicated(ValueError):
    """More alternatives than can be tried; the conditions should be written more simply."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One comparison, or its opposite."""

    leaf: AnyOf | AtLeast
    wanted: bool = True


Alternative = frozenset[Demand]
Alternatives = frozenset[Alternative]
ALWAYS: Alternatives = frozenset({frozenset()})
NEVER: Alternatives = frozenset()


@dataclass(slots=True)
class _Reach:
    definition: Definition
    conditions: dict[str, tuple[Alternatives, Alternatives]] = field(default_factory=dict)


def unreachable_pages(definition: Definition) -> list[PageDef]:
    """Pages nobody can ever be asked. Raises TooComplicated. Conditions must look back only (checked before)."""
    reach = _Reach(definition)
    found = []
    for page in definition.pages:
        conditions = [_both(reach, question.condition)[0] for question in page.questions]
        if page.questions and not any(_possible(definition, ways) for ways in conditions):
            found.append(page)
        for question, ways in zip(page.questions, conditions, strict=True):
            reach.conditions[question.code] = (ways, _both(reach, question.condition)[1])
    return found


def _both(reach: _Reach, condition: Condition | None) -> tuple[Alternatives, Alternatives]:
    """The alternatives under which a condition holds, and those under which it does not."""
    match condition:
        case None:
            return ALWAYS, NEVER
        case AnyOf(question) | AtLeast(question):
            asked, unasked = reach.conditions[question]
            yes, no = _one(Demand(condition)), _one(Demand(condition, wanted=False))
            return _and(asked, yes), _or(unasked, _and(asked, no))
        case All(parts):
            pairs = [_both(reach, part) for part in parts]
            return _all(yes for yes, _ in pairs), _any(no for _, no in pairs)
        case Any(parts):
            pairs = [_both(reach, part) for part in parts]
            return _any(yes for yes, _ in pairs), _all(no for _, no in pairs)
        case Not(part):
            yes, no = _both(reach, part)
            return no, yes


def _one(demand: Demand) -> Alternatives:
    return frozenset({frozenset({demand})})


def _small(ways: Iterable[Alternative]) -> Alternatives:
    kept: set[Alternative] = set()
    for way in ways:
        if any(Demand(demand.leaf, wanted=not demand.wanted) in way for demand in way):
            continue  # asks for a thing and its opposite
        kept.add(way)
        if len(kept) > MOST_ALTERNATIVES:
            raise TooComplicated
    return frozenset(kept)


def _and(one: Alternatives, two: Alternatives) -> Alternatives:
    return _small(a | b for a in one for b in two)


def _or(one: Alternatives, two: Alternatives) -> Alternatives:
    return _small((*one, *two))


def _all(many: Iterable[Alternatives]) -> Alternatives:
    total = ALWAYS
    for ways in many:
        total = _and(total, ways)
    return total


def _any(many: Iterable[Alternatives]) -> Alternatives:
    total = NEVER
    for ways in many:
        total = _or(total, ways)
    return total


def _possible(definition: Definition, ways: Alternatives) -> bool:
    return any(_can_be(definition, way) for way in ways)


def _can_be(definition: Definition, way: Alternative) -> bool:
    by_question: dict[str, list[Demand]] = {}
    for demand in way:
        by_question.setdefault(demand.leaf.question, []).append(demand)
    return all(_answerable(definition.question(code), demands) for code, demands in by_question.items())


def _answerable(question: QuestionDef, demands: list[Demand]) -> bool:
    """Whether some answer to this one question meets all demands."""
    refused = {code for d in demands if not d.wanted and isinstance(d.leaf, AnyOf) for code in d.leaf.codes}
    wanted = [d.leaf.codes - refused for d in demands if d.wanted and isinstance(d.leaf, AnyOf)]
    least = max((d.leaf.count for d in demands if d.wanted and isinstance(d.leaf, AtLeast)), default=0)
    most = min((d.leaf.count - 1 for d in demands if not d.wanted and isinstance(d.leaf, AtLeast)), default=None)
    if question.kind in ("single", "likert"):
        free, limit = question.codes - refused, 1
        alone: frozenset[int] = frozenset()
    else:
        alone = frozenset(o.code for o in question.options if o.exclusive or o.not_said) - refused
        free = question.codes - refused - alone
        limit = question.limit if question.limit is not None else len(free)
    limit = limit if most is None else min(limit, most)
    return _several(free, wanted, least, limit) or any(
        _several(frozenset({c}), wanted, least, min(limit, 1)) for c in alone
    )


def _several(free: frozenset[int], wanted: list[frozenset[int]], least: int, limit: int) -> bool:
    """Whether at most `limit` and at least `least` of the free codes meet every wanted set."""
    if least > min(limit, len(free)):
        return False
    sets = {codes & free for codes in wanted}
    minimal = [codes for codes in sets if not any(other < codes for other in sets)]
    seen: set[frozenset[int]] = {frozenset()}
    for codes in minimal:
        seen = {
            chosen if chosen & codes else chosen | {code}
            for chosen, code in product(seen, codes)
            if chosen & codes or len(chosen) < limit
        }
        if len(seen) > MOST_ALTERNATIVES:
            raise TooComplicated
    return bool(seen)
