"""Hypothesis strategies: conditions over questions, and questionnaires with their possible answers."""

from hypothesis import strategies as st

from surveys.definition import All, Any, AnyOf, AtLeast, Not
from tests.factories.surveys import definition, page, question

KINDS = ("single", "multiple", "likert", "choose_and_rank", "short_text", "year")


def conditions(questions):
    """Conditions over these questions; None where there are none to look at."""
    if not questions:
        return st.none()
    leaves = st.one_of(
        st.builds(
            AnyOf,
            st.sampled_from(questions),
            st.frozensets(st.integers(1, 4), min_size=1, max_size=3),
        ),
        st.builds(AtLeast, st.sampled_from(questions), st.integers(1, 4)),
    )
    trees = st.recursive(
        leaves,
        lambda parts: st.one_of(
            st.builds(Not, parts),
            st.builds(All, st.lists(parts, min_size=1, max_size=3).map(tuple)),
            st.builds(Any, st.lists(parts, min_size=1, max_size=3).map(tuple)),
        ),
        max_leaves=5,
    )
    return st.none() | trees


@st.composite
def questionnaires(draw, kinds=KINDS, most=6):
    """Up to six pages of one question, each with a condition on earlier choices."""
    pages, choices = [], []
    for number in range(draw(st.integers(1, most))):
        code = f"q{number}"
        kind = draw(st.sampled_from(kinds))
        limit = draw(st.integers(1, 3)) if kind in ("multiple", "choose_and_rank") else None
        asked = question(code, kind, 4, condition=draw(conditions(tuple(choices))), limit=limit)
        pages.append(page(f"p{number}", asked))
        if asked.options:
            choices.append(code)
    return definition(*pages)


@st.composite
def answers_to(draw, questionnaire):
    """Sound answers to some of its questions."""
    given = {}
    for asked in questionnaire.questions:
        coded = draw(st.none() | coded_for(asked))
        if coded is not None:
            given[asked.code] = coded
    return given


def coded_for(asked):
    """Sound coded answers to one question."""
    codes = sorted(asked.codes)
    if asked.kind in ("single", "likert"):
        return st.sampled_from(codes)
    if asked.kind == "multiple":
        return st.lists(st.sampled_from(codes), min_size=1, max_size=asked.limit or 4, unique=True).map(sorted)
    if asked.kind == "choose_and_rank":
        return st.lists(st.sampled_from(codes), min_size=1, max_size=asked.limit, unique=True).flatmap(
            lambda chosen: st.integers(0, len(chosen)).map(
                lambda placed: {"chosen": sorted(chosen), "order": chosen[:placed]}
            )
        )
    if asked.kind in ("year", "number"):
        return st.integers(1900, 2100)
    return st.none()
