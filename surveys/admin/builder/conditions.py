"""When a question is asked, in words, and built rule by rule. No markup, no database."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from surveys.definition import CHOICE_KINDS, All, Any, AnyOf, AtLeast, Condition, Definition, Not, QuestionDef

Rule = AnyOf | AtLeast | Not


def flat(condition: Condition | None) -> tuple[str, tuple[Condition, ...]] | None:
    """The joining word (all, any) and the rules; None for a condition too deep to be built with selects."""
    match condition:
        case None:
            return "all", ()
        case All(parts) if all(_is_rule(part) for part in parts):
            return "all", parts
        case Any(parts) if all(_is_rule(part) for part in parts):
            return "any", parts
        case _ if _is_rule(condition):
            return "all", (condition,)
    return None


def _is_rule(condition: Condition) -> bool:
    return isinstance(condition, AnyOf | AtLeast) or (isinstance(condition, Not) and isinstance(condition.part, AnyOf))


def joined(join: str, rules: Sequence[Condition]) -> Condition | None:
    """Rules and their joining word -> one condition; no rule means always asked."""
    if not rules:
        return None
    if len(rules) == 1:
        return rules[0]
    return Any(tuple(rules)) if join == "any" else All(tuple(rules))


def in_words(condition: Condition | None, known: Definition) -> str:  # noqa: PLR0911  (one for each kind)
    """The whole condition as one sentence for staff."""
    match condition:
        case None:
            return _("always")
        case AnyOf(question, codes):
            return _("“{question}” was answered with: {answers}").format(
                question=_named(known, question), answers=_labels(known, question, codes)
            )
        case AtLeast(question, count):
            return ngettext(
                "at least {count} answer was chosen in “{question}”",
                "at least {count} answers were chosen in “{question}”",
                count,
            ).format(count=count, question=_named(known, question))
        case Not(AnyOf(question, codes)):
            return _("“{question}” was not answered with: {answers}").format(
                question=_named(known, question), answers=_labels(known, question, codes)
            )
        case Not(part):
            return _("not ({rule})").format(rule=in_words(part, known))
        case All(parts):
            return _(" and ").join(_inner(part, known) for part in parts)
        case Any(parts):
            return _(" or ").join(_inner(part, known) for part in parts)


def _inner(part: Condition, known: Definition) -> str:
    words = in_words(part, known)
    return f"({words})" if isinstance(part, All | Any) else words


def _named(known: Definition, code: str) -> str:
    return (known.question(code).label("en") or code) if known.has_question(code) else code


def _labels(known: Definition, code: str, codes: frozenset[int]) -> str:
    question = known.question(code) if known.has_question(code) else None
    return _(" or ").join(_label(question, option) for option in sorted(codes))


def _label(question: QuestionDef | None, code: int) -> str:
    option = question.option(code) if question else None
    return (option.label("en") or option.slug) if option else str(code)


def earlier_choices(known: Definition, code: str) -> tuple[QuestionDef, ...]:
    """The questions a condition may look at: with options, on an earlier page."""
    pages = known.page_numbers
    return tuple(
        question
        for question in known.questions
        if question.kind in CHOICE_KINDS and question.options and pages[question.code] < pages[code]
    )
